package org.summitry.finding.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.IsoPeriod;
import org.summitry.text.Block;

/**
 * Which passages of a document speak of the same meeting. Goes through them in order: a passage joins a cluster that admits
 * it, a back-reference the one spoken of last, and otherwise begins its own.
 */
final class Coreference {
    private static final Pattern APPOSITION =
            Pattern.compile("\\s*,?\\s*(?:\\(|or |also known as |known as |– |— )(?:the )?\\s*");

    private Coreference() {}

    static List<Cluster> clusters(String text, List<MeetingMention> mentions, Set<String> aside) {
        List<Cluster> clusters = new ArrayList<>();
        Cluster last = null;
        MeetingMention occasion = null;
        for (MeetingMention m : mentions) {
            Cluster home = last != null && isOtherName(text, last, m) ? last : home(clusters, last, m);
            boolean besideLast = last != null && occasion != null && isBeside(occasion, m);
            home = besideLast && home == last ? null : home;
            Cluster beside = isOccasion(m, aside) ? heldIn(clusters, last, m) : null;
            if (beside != null) {
                beside.heldBeside(m);
                home = home == beside ? null : home;
            }
            if (home == null) {
                home = new Cluster(m);
                if (besideLast && last != null) {
                    home.heldBeside(last);
                }
                clusters.add(home);
            } else {
                home.add(m);
            }
            last = home;
            occasion = isOccasion(m, aside) && beside == null ? m : null;
        }
        return clusters;
    }

    private static @Nullable Cluster home(List<Cluster> clusters, @Nullable Cluster last, MeetingMention m) {
        if (isBackReference(m)) {
            Cluster opening = clusters.isEmpty() ? null : clusters.get(0);
            boolean away = last != null && last != opening && !isNear(last, m);
            if (away && opening != null && opening.admits(m) && !isYetToCome(opening, m)) {
                return opening; // an earlier summit was only mentioned in between
            }
            if (last != null && last.admits(m) && !isYetToCome(last, m)) {
                return last;
            }
            return clusters.stream()
                    .filter(c -> c.admits(m) && !isYetToCome(c, m))
                    .findFirst()
                    .orElse(last != null && last.admits(m) ? last : null);
        }
        Cluster best = null;
        int bestScore = 0;
        for (Cluster c : clusters) {
            boolean apart =
                    PlainWords.tell(m) && c.parties().isEmpty(); // no word of the meeting they might have met at
            int score = !apart && !isAnAudience(c, m) && c.admits(m) ? agreement(c, m) : 0;
            if (score > bestScore) {
                best = c;
                bestScore = score;
            }
        }
        return best == null && opensTheText(clusters, m) ? inTheHeadline(clusters, m) : best;
    }

    /** 'X was received by Y' on the day of the council's session, 'X met Y on the 15th' of a round from the 15th to the 18th: meetings of their own. */
    private static boolean isAnAudience(Cluster c, MeetingMention m) {
        boolean told = m.name().isEmpty()
                && m.type() == Meeting.Type.TALKS
                && m.parties().stream().filter(a -> a.startsWith("person:")).count() > 1
                && !c.parties().containsAll(m.parties());
        return told && (m.head().lemma().equals("receive") && c.isSeries() || isOneOfItsDays(c, m));
    }

    private static boolean isOneOfItsDays(Cluster c, MeetingMention m) {
        IsoPeriod days = c.date();
        IsoPeriod day = m.date();
        return days != null && days.isInterval() && day != null && !day.isInterval();
    }

    /** Whether {@code m} is the first meeting of running text, with nothing but a headline above it; or the first that has a name. */
    private static boolean opensTheText(List<Cluster> clusters, MeetingMention m) {
        boolean named = m.series() && m.status() == Meeting.Status.HELD;
        return m.sentence().block().kind() == Block.Kind.PARAGRAPH
                && clusters.stream()
                        .allMatch(c ->
                                named && c.isBare() || c.mentions().stream().allMatch(Coreference::isHeadline));
    }

    private static boolean isHeadline(MeetingMention m) {
        return m.sentence().block().kind() == Block.Kind.HEADING;
    }

    /** The meeting of the headline, which the text then tells of in full: 'River talks end without a text', 'the third round of negotiations between X and Y'. */
    private static @Nullable Cluster inTheHeadline(List<Cluster> clusters, MeetingMention m) {
        return clusters.stream().filter(c -> c.isHeadlineOf(m)).findFirst().orElse(null);
    }

    /** Whether the cluster was spoken of in the same paragraph. */
    private static boolean isNear(Cluster c, MeetingMention m) {
        return c.mentions()
                .get(c.mentions().size() - 1)
                .sentence()
                .block()
                .equals(m.sentence().block());
    }

    /** 'informed the meeting' is said of one that takes place, not of the next one that was spoken of just before. */
    private static boolean isYetToCome(Cluster c, MeetingMention m) {
        return m.status() == Meeting.Status.HELD
                && c.mentions().stream().allMatch(o -> o.status() == Meeting.Status.SCHEDULED);
    }

    /** 'the United Nations Climate Change Conference, or COP 29', '... Summit (C5+1)': two names side by side. */
    private static boolean isOtherName(String text, Cluster last, MeetingMention m) {
        MeetingMention before = last.mentions().get(last.mentions().size() - 1);
        return before.series()
                && m.series()
                && before.span().end() < m.span().start()
                && APPOSITION
                        .matcher(text.substring(before.span().end(), m.span().start()))
                        .matches();
    }

    /** 'on the sidelines of the summit': the summit is not the meeting told of, only where it took place. */
    private static boolean isOccasion(MeetingMention m, Set<String> aside) {
        int first = m.sentence().tokensIn(m.span()).get(0).index();
        for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
            if (aside.contains(m.sentence().tokens().get(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** 'In the margins of the Meeting, X held talks with Y': the talks are a meeting of their own. */
    private static boolean isBeside(MeetingMention occasion, MeetingMention m) {
        return occasion.sentence().equals(m.sentence())
                && m.reference() == MeetingMention.Reference.NEW
                && !m.series()
                && m.type() == Meeting.Type.TALKS;
    }

    /** The meeting that the sentence of {@code m} has told of before it: the last one. */
    private static @Nullable Cluster heldIn(List<Cluster> clusters, @Nullable Cluster last, MeetingMention m) {
        if (last != null && isToldBefore(last, m)) {
            return last;
        }
        return clusters.stream().filter(c -> isToldBefore(c, m)).findFirst().orElse(null);
    }

    private static boolean isToldBefore(Cluster c, MeetingMention m) {
        return c.mentions().stream()
                .anyMatch(o -> o.sentence().equals(m.sentence())
                        && o.span().start() < m.span().start());
    }

    private static boolean isBackReference(MeetingMention m) {
        return m.reference() == MeetingMention.Reference.ANAPHOR || m.reference() == MeetingMention.Reference.PART;
    }

    /** What one date says for one meeting: a day much, a month little, and a year nothing, in which many are held. */
    private static int shared(MeetingMention m, String a, String b) {
        int least = Math.min(a.length(), b.length());
        boolean year = least == "2000".length()
                && m.reference() == MeetingMention.Reference.NEW
                && m.status() == Meeting.Status.HELD;
        return least >= "2000-01-01".length() ? 3 : year ? 0 : 1;
    }

    /** What speaks for it: the same series, edition, day, place or company. Nothing in common is not enough. */
    private static int agreement(Cluster c, MeetingMention m) {
        int score = 0;
        if (m.series() && c.isSeries()) {
            score += 3;
        }
        if (m.ordinal() != null && m.ordinal().equals(c.ordinal())) {
            score += 2;
        }
        if (m.date() != null && c.date() != null) {
            score += shared(m, m.date().iso(), c.date().iso());
        }
        if (m.place() != null && c.place() != null) {
            score += 1;
        }
        if (!m.parties().isEmpty() && !c.parties().isEmpty()) {
            score += 2;
        }
        boolean provisional = c.mentions().stream().allMatch(Coreference::isBackReference)
                && (c.ordinal() == null || c.ordinal().equals(m.ordinal())); // 'the 32nd meeting' is no round table
        return score + (provisional || isToldFurther(c, m) ? 1 : 0);
    }

    /** 'a workshop on X', and below it 'The workshop took place on 18 June': the same word with the article, of what had no day. */
    private static boolean isToldFurther(Cluster c, MeetingMention m) {
        int first = m.sentence().tokensIn(m.span()).get(0).index();
        boolean the = m.sentence().is(first - 1, t -> t.form().equalsIgnoreCase("the"))
                || m.sentence().is(first, t -> t.form().equalsIgnoreCase("the"));
        return the
                && !m.name().isEmpty()
                && !m.series()
                && m.ordinal() == null
                && m.parties().isEmpty()
                && m.status() == Meeting.Status.HELD
                && m.span().length() <= m.head().span().length() + "the ".length()
                && c.date() == null
                && c.mentions().stream()
                        .anyMatch(o -> o.status() == Meeting.Status.HELD
                                && o.head().lemma().equals(m.head().lemma()));
    }
}
