package org.summitry.finding.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.IsoPeriod;

/** The passages that speak of one meeting, and what they say together. Grows while a document is gone through. */
final class Cluster {
    private final List<MeetingMention> mentions = new ArrayList<>();
    private @Nullable IsoPeriod besideDate;
    private @Nullable String besidePlace;

    Cluster(MeetingMention first) {
        mentions.add(first);
    }

    void add(MeetingMention m) {
        mentions.add(m);
    }

    /** The meeting on whose margins this one took place: it tells where, and when if nothing else does. */
    void heldBeside(MeetingMention m) {
        besideDate = m.date();
        besidePlace = m.place();
    }

    /** The same for one that the sentence opens with: what has been told of it so far. */
    void heldBeside(Cluster occasion) {
        besideDate = occasion.date();
        besidePlace = occasion.place();
    }

    List<MeetingMention> mentions() {
        return mentions;
    }

    @Nullable
    Integer ordinal() {
        return mentions.stream()
                .map(MeetingMention::ordinal)
                .filter(o -> o != null)
                .findFirst()
                .orElse(null);
    }

    /** The most precise date that any passage gives. */
    @Nullable
    IsoPeriod date() {
        IsoPeriod best = null;
        for (MeetingMention m : mentions) {
            IsoPeriod d = m.date();
            if (d != null
                    && (best == null
                            || d.iso().length() > best.iso().length() && d.iso().startsWith(best.iso()))) {
                best = d;
            }
        }
        return best == null ? besideDate : best;
    }

    @Nullable
    String place() {
        return mentions.stream()
                .map(MeetingMention::place)
                .filter(p -> p != null)
                .findFirst()
                .orElse(besidePlace);
    }

    Set<String> parties() {
        Set<String> parties = new LinkedHashSet<>();
        mentions.forEach(m -> parties.addAll(m.parties()));
        return parties;
    }

    boolean isSeries() {
        return mentions.stream().anyMatch(MeetingMention::series);
    }

    Meeting.Type type() {
        return mentions.get(0).type();
    }

    /**
     * The {@code two} whose meetings the other is one of, where this is an edition before or after it: 'the fifth round' of 'the Norland–Sudmark
     * Consultations'; none otherwise.
     */
    Collection<String> otherEditionOf(Cluster other, Collection<String> two) {
        boolean ofTwo = two.size() == 2 && two.stream().noneMatch(a -> a.startsWith("person:"));
        boolean edition = mentions.stream().anyMatch(m -> m.ordinal() != null || isBeforeOrAfter(m));
        Set<String> known = new HashSet<>();
        other.mentions.forEach(m -> known.addAll(m.seriesWords()));
        mentions.forEach(m -> known.add(m.head().form().toLowerCase(Locale.ROOT))); // 'the previous round'
        boolean same = mentions.stream().allMatch(m -> known.containsAll(m.seriesWords()));
        boolean counted = other.isSeries() || other.ordinal() != null;
        return ofTwo && edition && same && counted && parties().isEmpty() ? two : Set.of();
    }

    /** 'the previous round', 'the next council meeting'. */
    private static boolean isBeforeOrAfter(MeetingMention m) {
        int first = m.sentence().tokensIn(m.span()).get(0).index();
        return m.sentence().tokens().subList(Math.max(0, first - 1), m.head().index()).stream()
                .anyMatch(t -> t.form().matches("(?i)next|previous|last|preceding"));
    }

    /** Whether nothing that {@code m} says goes against its being this meeting. */
    boolean admits(MeetingMention m) {
        if (separateKind(m.type()) != separateKind(type()) || differ(m.ordinal(), ordinal())) {
            return false;
        }
        if (!datesAgree(m.date(), date()) || !placesAgree(m.place(), place())) {
            return false;
        }
        return seriesAgree(m) && partiesAgree(m) && !isToCome(m) && !Rank.differ(m.rank(), rank());
    }

    /** Who meets, as the first passage that tells of it has it. */
    private @Nullable Rank rank() {
        return mentions.stream()
                .map(MeetingMention::rank)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether so far nothing but a common noun tells of it: 'his last summit as host'. */
    boolean isBare() {
        return !isSeries()
                && ordinal() == null
                && date() == null
                && mentions.stream()
                        .allMatch(m ->
                                m.status() == Meeting.Status.HELD && !m.name().isEmpty());
    }

    /**
     * Whether what a headline says of it can be said of {@code m}, which opens the text below. What the headline calls it need not be its name; of two
     * names a place must be shared.
     */
    boolean isHeadlineOf(MeetingMention m) {
        boolean aside = isSeries() && m.name().isEmpty() && m.type() == Meeting.Type.TALKS; // two who met at the forum
        boolean kind = separateKind(m.type()) == separateKind(type()) && ordinal() == null && !aside;
        boolean names = !isSeries() || !m.series() || seriesAgree(m) || place() != null && m.place() != null;
        boolean parties = partiesAgree(m) || parties().size() == m.parties().size() && areToldOf(m.parties());
        return kind && names && parties && datesAgree(m.date(), date()) && placesAgree(m.place(), place());
    }

    /** 'GCC Secretary-General receives Omani minister': who they are is told below. */
    private boolean areToldOf(List<String> named) {
        return parties().stream().allMatch(p -> !p.startsWith("person:") || named.contains(p));
    }

    /** 'the next Summit, to be hosted by X later this year' is none that has been held. */
    private boolean isToCome(MeetingMention m) {
        boolean next = m.series()
                && m.status() == Meeting.Status.SCHEDULED
                && m.reference() != MeetingMention.Reference.ANAPHOR
                && m.sentence().tokens().subList(0, m.head().index()).stream()
                        .anyMatch(t -> t.form().equals("next"));
        boolean another = m.reference() == MeetingMention.Reference.ANAPHOR
                && m.sentence().is(m.head().index() - 1, t -> t.form().equals("next"));
        return another && mentions.stream().allMatch(o -> o.status() == Meeting.Status.HELD)
                || next && mentions.stream().allMatch(o -> o.status() == Meeting.Status.HELD && !o.series());
    }

    /** Visits and calls are never the meeting held on the way. */
    private static int separateKind(Meeting.Type type) {
        return type == Meeting.Type.VISIT ? 1 : type == Meeting.Type.CALL ? 2 : 0;
    }

    private static boolean differ(@Nullable Integer a, @Nullable Integer b) {
        return a != null && b != null && !a.equals(b);
    }

    static boolean datesAgree(@Nullable IsoPeriod a, @Nullable IsoPeriod b) {
        if (a == null || b == null) {
            return true;
        }
        String x = a.iso();
        String y = b.iso();
        if (a.isInterval() || b.isInterval()) {
            String day = a.isInterval() ? y : x;
            String[] ends = (a.isInterval() ? x : y).split("/");
            return x.equals(y) || ends[0].compareTo(day) <= 0 && day.compareTo(ends[1]) <= 0 || ends[0].startsWith(day);
        }
        return x.startsWith(y) || y.startsWith(x);
    }

    private static boolean placesAgree(@Nullable String a, @Nullable String b) {
        return a == null || b == null || a.contains(b) || b.contains(a);
    }

    /** Two series agree when the words of one are nearly all in the other. */
    private boolean seriesAgree(MeetingMention m) {
        if (!m.series()) {
            return true;
        }
        for (MeetingMention o : mentions) {
            if (o.series()) {
                return overlap(o.seriesWords(), m.seriesWords()) || Acronyms.isShared(o.name(), m.name());
            }
        }
        return true;
    }

    static boolean overlap(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return common.size() >= 0.67 * Math.min(a.size(), b.size());
    }

    /** A bilateral meeting with somebody else is another meeting. */
    private boolean partiesAgree(MeetingMention m) {
        Set<String> mine = parties();
        if (m.parties().isEmpty() || mine.isEmpty() || isSeries() && m.series()) {
            return true;
        }
        return mine.containsAll(m.parties()) || m.parties().containsAll(mine);
    }
}
