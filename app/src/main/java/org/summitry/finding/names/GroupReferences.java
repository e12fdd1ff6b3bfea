package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Numerals;
import org.summitry.finding.Why;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Block;
import org.summitry.text.Span;

/** Resolves who several are together: 'the sides', 'both presidents', 'Ministers', 'we'. */
final class GroupReferences {
    private static final Set<String> DEPUTY = Set.of("deputy", "vice", "assistant", "under", "former", "ex");

    private final ReferenceWords words;
    private final Discourse discourse;
    private final Map<String, List<Office>> offices;
    /** Whether the text is one of several who say 'we' throughout and 'I' nowhere. */
    private final boolean joint;

    private static final Map<String, Integer> CARDINALS = Numerals.cardinals();

    /** Of more than so many nobody keeps count. */
    private static final int MOST_COUNTED = 8;

    private List<String> lastWe = List.of();

    /** The paragraph that begins 'We, the Heads of State of the members of Y'. */
    private @Nullable Block signing;

    /** {@code offices} are those held by each person; {@code joint} tells whether several say 'we' throughout. */
    GroupReferences(ReferenceWords words, Discourse discourse, Map<String, List<Office>> offices, boolean joint) {
        this.joint = joint;
        this.words = words;
        this.discourse = discourse;
        this.offices = offices;
    }

    /** 'the sides', 'both presidents', 'the two leaders'. */
    @Nullable
    Mention group(Sentence s, Token t) {
        if (!words.groupDeterminers().contains(t.form().toLowerCase(Locale.ROOT))) {
            return bareGroup(s, t);
        }
        if (isTwo(s, t)) {
            List<String> here = discourse.personsHere(); // 'A met B; both said'
            List<String> who = here.size() == 2 ? here : discourse.lastGroup();
            return new Mention(t.span(), Mention.Kind.GROUP, who, new Why("names", "both", 0.6));
        }
        Mention counted = counted(s, t);
        if (counted != null) {
            return counted;
        }
        for (int i = t.index() + 1; i <= Math.min(t.index() + 4, s.tokens().size() - 1); i++) {
            Token n = s.tokens().get(i);
            if (n.tag().startsWith("NN") && words.groupNouns().contains(singular(n)) && isSeveral(n)) {
                if (discourse.naming(n) != null) {
                    return null; // 'the United States'
                }
                if (s.is(i + 1, next -> next.form().equals("of")) && !n.lemma().equals("head")) {
                    return null; // 'the leaders of X and Y' name themselves
                }
                if (isKindOfMeeting(s, t, i) || isInAName(s, n)) {
                    return null;
                }
                Span span = t.span().cover(n.span());
                List<String> apposed = apposed(s, n);
                List<String> field = apposed.isEmpty() ? ofTheirField(s, t, n) : apposed;
                if (field.size() > 1) {
                    return new Mention(span, Mention.Kind.GROUP, field, new Why("names", "group-of-field", 0.75));
                }
                boolean members = discourse.convening() != null && areMembers(s, t, n);
                List<String> group = members ? List.of(String.valueOf(discourse.convening())) : groupFor(singular(n));
                List<String> who = isOfTwo(s, t, n)
                        ? two(group, singular(n))
                        : asMany(counted(s, t, n), orBody(group, singular(n)), singular(n));
                return new Mention(span, Mention.Kind.GROUP, who, new Why("names", "group", who.isEmpty() ? 0.3 : 0.7));
            }
            boolean another = n.tag().equals("DT") && n.index() > t.index() + 1; // 'the summit the participants'
            boolean mark = ReferenceWords.is(n, words.memberMarks()); // 'participating', whatever its tag
            if (another || !mark && !n.tag().matches("JJ|CD|NN|NNP|DT")) {
                return null;
            }
        }
        return null;
    }

    /** 'the two ministers, Orla Venn and Jan Oduya, asked': they are named right behind. */
    private List<String> apposed(Sentence s, Token noun) {
        Token first = s.is(noun.index() + 1, t -> t.form().equals(",")) ? s.at(noun.index() + 2) : null;
        Mention named = first == null ? null : discourse.namedAt(first.span().start());
        if (named == null || Discourse.onePerson(named) == null) {
            return List.of();
        }
        Set<String> who = new LinkedHashSet<>();
        boolean and = false;
        for (Token t : s.tokens().subList(noun.index() + 2, s.tokens().size())) {
            Mention m = discourse.namedAt(t.span().start());
            if (m != null && Discourse.onePerson(m) != null) {
                who.add(String.valueOf(Discourse.onePerson(m)));
            }
            if (t.isVerb() || and && t.form().equals(",")) {
                break;
            }
            and |= t.form().equals("and");
        }
        return who.size() > 1 ? List.copyOf(who) : List.of();
    }

    /** 'the two finance ministers', 'both presidents': those of that field or rank, where the text has named as many; nobody else. */
    private List<String> ofTheirField(Sentence s, Token determiner, Token noun) {
        StringBuilder title = new StringBuilder();
        for (Token t : s.tokens().subList(determiner.index() + 1, noun.index())) {
            boolean counts = CARDINALS.containsKey(t.form().toLowerCase(Locale.ROOT))
                    || t.tag().equals("CD");
            title.append(counts || t.tag().equals("DT") ? "" : t.form().toLowerCase(Locale.ROOT) + " ");
        }
        boolean rank = words.ranks().contains(singular(noun));
        if (title.isEmpty() && !rank) {
            return List.of();
        }
        List<String> who = colleagues(title + singular(noun));
        int counted = isOfTwo(s, determiner, noun) ? 2 : counted(s, determiner, noun);
        return counted == 0 || who.size() == counted ? who : List.of();
    }

    /** 'the leaders' meeting in Kolvar': of what rank it is, not who meets. */
    private boolean isKindOfMeeting(Sentence s, Token the, int noun) {
        return noun == the.index() + 1
                && the.form().equalsIgnoreCase("the")
                && s.is(noun + 1, t -> t.tag().equals("POS"))
                && s.is(noun + 2, t -> words.sessionNouns().contains(t.form().toLowerCase(Locale.ROOT)));
    }

    /** 'the Partners' Round Table': whose it is belongs to its name. */
    private static boolean isInAName(Sentence s, Token n) {
        return n.isCapitalised()
                && s.is(n.index() + 1, t -> t.tag().equals("POS"))
                && s.is(n.index() + 2, t -> t.isCapitalised() && t.isNoun());
    }

    /** 'The Leaders called upon', 'the Participating States decided': those of the body whose session it is. */
    private boolean areMembers(Sentence s, Token determiner, Token noun) {
        boolean called = noun.isCapitalised()
                && noun.index() == determiner.index() + 1
                && words.members().contains(singular(noun));
        boolean marked = words.membership().contains(singular(noun))
                && s.tokens().subList(determiner.index(), noun.index()).stream()
                        .anyMatch(t -> ReferenceWords.is(t, words.memberMarks()));
        return called || marked || ReferenceWords.is(noun, words.attending());
    }

    /** How many the words between a determiner and its noun count; 0 when they do not. */
    private static int counted(Sentence s, Token determiner, Token noun) {
        return s.tokens().subList(determiner.index(), noun.index()).stream()
                .mapToInt(t -> CARDINALS.getOrDefault(t.form().toLowerCase(Locale.ROOT), 0))
                .filter(n -> n > 2 && n <= MOST_COUNTED)
                .findFirst()
                .orElse(0);
    }

    /** 'the five leaders' are five: those in {@code group}, or others spoken of who are as many; nobody where none are. */
    private List<String> asMany(int n, List<String> group, String noun) {
        boolean one = group.size() == 1 && !group.get(0).startsWith("person:"); // a body of as many
        if (n == 0 || group.size() == n || one) {
            return group;
        }
        boolean countries = words.countryNouns().contains(noun);
        return Stream.of(
                        discourse.lastStates(),
                        countries ? representedStates() : discourse.lastGroup(),
                        discourse.principals(),
                        List.copyOf(discourse.inOrder()))
                .limit(countries ? 2 : Integer.MAX_VALUE)
                .filter(g -> g.size() == n)
                .findFirst()
                .orElse(List.of());
    }

    /** The states whose office holders the text has named: 'the three states' of three ministers. */
    private List<String> representedStates() {
        return discourse.inOrder().stream()
                .flatMap(id -> offices.getOrDefault(id, List.of()).stream())
                .map(Office::of)
                .filter(of -> of != null && of.startsWith("state:"))
                .distinct()
                .toList();
    }

    /** Where nobody was named together, the body whose session the text tells of stands for its members. */
    private List<String> orBody(List<String> group, String noun) {
        String body = group.isEmpty() && words.membership().contains(noun) ? discourse.convening() : null;
        return body == null ? group : List.of(body);
    }

    /** 'both leaders', 'the two ministers'. */
    private static boolean isOfTwo(Sentence s, Token determiner, Token noun) {
        return determiner.form().matches("(?i)both|two")
                || s.tokens().subList(determiner.index(), noun.index()).stream()
                        .anyMatch(t -> t.form().equalsIgnoreCase("two"));
    }

    /** Of more than two spoken of together, the two whom the report is about; leaders are not the ministers named last. */
    private List<String> two(List<String> group, String noun) {
        List<String> principals = discourse.principals();
        boolean ministers = words.members().contains(noun) && group.stream().allMatch(this::isMinister);
        boolean more = group.size() > 2 && group.containsAll(principals);
        List<String> who = principals.size() == 2 && (more || ministers) ? principals : group;
        List<String> together = discourse.lastGroup();
        boolean last = group.size() > 2 && together.size() == 2 && group.containsAll(together);
        return who.size() == 2 ? who : last ? together : pair(noun).orElse(who);
    }

    /** Two who may be meant where those named together are more or fewer: who met, or the only two so far. */
    private Optional<List<String>> pair(String noun) {
        List<String> persons = List.copyOf(discourse.inOrder());
        boolean sides = words.sideNouns().contains(noun) || words.countryNouns().contains(noun);
        Stream<List<String>> pairs = sides
                ? Stream.of(countryOr(noun), discourse.lastMet(), discourse.lastStates(), persons)
                : Stream.of(persons, discourse.lastMet());
        return pairs.filter(g -> g.size() == 2).findFirst();
    }

    /** Of countries the two that the text has named most, where no third is named nearly as often; of others nobody. */
    private List<String> countryOr(String noun) {
        return words.countryNouns().contains(noun) ? discourse.foremostStates() : List.of();
    }

    /** Whether a person leads a ministry and no government. */
    private boolean isMinister(String person) {
        return offices.getOrDefault(person, List.of()).stream()
                .map(o -> o.title().toLowerCase(Locale.ROOT))
                .anyMatch(t -> t.contains("minister") && !t.contains("prime"));
    }

    /** 'on which both agreed', 'The two agreed': no noun follows. */
    private boolean isTwo(Sentence s, Token t) {
        boolean both = t.form().equalsIgnoreCase("both");
        boolean two =
                t.form().equals("two") && s.is(t.index() - 1, b -> b.form().equalsIgnoreCase("the"));
        return (both || two)
                && (discourse.lastGroup().size() == 2 || discourse.personsHere().size() == 2)
                && s.is(
                        t.index() + 1,
                        next -> next.isVerb()
                                || next.tag().equals("MD")
                                || next.tag().equals("RB"));
    }

    /** 'The three agreed': as many as were named together, or else spoken of last. */
    private @Nullable Mention counted(Sentence s, Token the) {
        Token number = the.form().equalsIgnoreCase("the") ? s.at(the.index() + 1) : null;
        int n = number == null ? 0 : CARDINALS.getOrDefault(number.form().toLowerCase(Locale.ROOT), 0);
        boolean alone = number != null
                && n > 2
                && n <= MOST_COUNTED
                && s.is(number.index() + 1, next -> next.isVerb() || next.tag().matches("MD|RB"));
        if (!alone || number == null) {
            return null;
        }
        List<String> recent = discourse.recent();
        List<String> who = discourse.lastGroup().size() == n
                ? discourse.lastGroup()
                : recent.size() < n ? List.of() : List.copyOf(recent.subList(recent.size() - n, recent.size()));
        return new Mention(
                the.span().cover(number.span()), Mention.Kind.GROUP, who, new Why("names", "counted-group", 0.6));
    }

    /** 'Leaders welcomed ...', 'Leaders:' above a list: communiqués leave the article out. */
    private @Nullable Mention bareGroup(Sentence s, Token t) {
        boolean heading = s.tokens().size() <= 4
                && s.is(t.index() + 1, next -> next.form().equals(":"));
        boolean first = t.index() <= 2
                || s.is(t.index() - 1, before -> before.form().equals(",")); // 'On trade, Leaders agreed'
        boolean acts = t.index() == 0 && s.is(1, v -> v.tag().equals("VBD")); // whatever the parser hangs it on
        boolean subject =
                (t.relation().startsWith("nsubj") || heading || acts) && isSeveral(t) && t.isCapitalised() && first;
        boolean heads = t.form().equals("Heads")
                && s.is(t.index() + 1, of -> of.form().equals("of"))
                && s.is(t.index() + 2, h -> h.form().matches("Governments?|States?"));
        if (subject && heads && discourse.convening() != null && !namesWhose(s, t)) {
            Span whole = t.span().cover(s.tokens().get(t.index() + 2).span());
            return new Mention(
                    whole,
                    Mention.Kind.GROUP,
                    List.of(String.valueOf(discourse.convening())),
                    new Why("names", "group", 0.6));
        }
        if (!subject
                || !words.groupNouns().contains(singular(t))
                || s.is(t.index() - 1, before -> before.form().matches("(?i)several|some|many|few|most|other|certain"))
                || s.is(
                        t.index() + 1,
                        next -> next.isProperNoun() || next.form().matches("of|from|in|at|with|close"))) {
            return null;
        }
        String body = words.members().contains(singular(t)) ? discourse.convening() : null; // 'Leaders' of a communiqué
        List<String> who = body == null ? groupFor(singular(t)) : List.of(body);
        return new Mention(t.span(), Mention.Kind.GROUP, who, new Why("names", "group", who.isEmpty() ? 0.3 : 0.6));
    }

    /** 'Heads of Government of X and Y': whose they are is said. */
    private static boolean namesWhose(Sentence s, Token heads) {
        int after = heads.index() + 3;
        return s.is(after, t -> t.form().equals("of"))
                || s.is(after, t -> t.form().equals("and"))
                        && s.is(after + 2, t -> t.form().equals("of"));
    }

    /** Capitalised plurals keep their s as lemma. */
    private static String singular(Token n) {
        String lemma = n.lemma();
        boolean kept = n.isProperNoun() && lemma.endsWith("s");
        return kept ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /** A plural; communiqués write 'Leaders' and 'Participating States' as if they were names, and are tagged so. */
    private boolean isSeveral(Token n) {
        return isPlural(n)
                || n.tag().equals("NNP")
                        && n.form().endsWith("s")
                        && words.groupNouns().contains(singular(n));
    }

    static boolean isPlural(Token n) {
        return n.tag().equals("NNS") || n.tag().equals("NNPS");
    }

    private List<String> groupFor(String noun) {
        if (words.countryNouns().contains(noun)) {
            return discourse.lastStates();
        }
        List<String> colleagues = colleagues(noun);
        if (colleagues.size() > 1) {
            return colleagues;
        }
        boolean sides =
                words.sideNouns().contains(noun) && discourse.principals().size() == 2;
        String convening = words.members().contains(noun) ? discourse.convening() : null;
        List<String> others =
                convening == null ? discourse.lastStates() : List.of(convening); // 'the leaders' of a summit
        List<String> last = discourse.lastGroup().isEmpty() ? others : discourse.lastGroup();
        List<String> two = discourse.lastMet().isEmpty() ? discourse.principals() : discourse.lastMet();
        return sides ? two : last;
    }

    /** 'the ministers': those named so far who are ministers, each of another state or body; deputies are not. */
    private List<String> colleagues(String noun) {
        List<String> who = new ArrayList<>();
        Set<String> seats = new LinkedHashSet<>();
        for (String id : discourse.inOrder()) {
            for (Office o : offices.getOrDefault(id, List.of())) {
                List<String> title = List.of(o.title().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
                boolean held = title.containsAll(List.of(noun.split(" ")))
                        && title.stream().noneMatch(DEPUTY::contains);
                if (held && seats.add(o.of() == null ? id : o.of())) {
                    who.add(id);
                    break;
                }
            }
        }
        return who;
    }

    /** 'We, the Foreign Ministers of X, ...': from then on 'we' is they; in a quotation it is the speaker's and left alone. */
    @Nullable
    Mention we(Sentence s, Token t) {
        if (s.is(t.index() + 1, next -> next.form().equals(","))) {
            Set<String> who = new LinkedHashSet<>();
            for (Token o : s.tokens()) {
                Mention m = o.index() > t.index() ? discourse.namedAt(o.span().start()) : null;
                if (o.isVerb() && o.index() > t.index()) {
                    break;
                }
                if (m != null) {
                    who.addAll(m.actors());
                }
            }
            lastWe = List.copyOf(who);
            signing = s.block();
        } else if (signing != null && !signing.equals(s.block())) {
            lastWe = signatories(signing);
            signing = null;
        }
        List<String> who = lastWe.isEmpty() && joint ? together() : lastWe;
        return who.isEmpty() ? null : new Mention(t.span(), Mention.Kind.PRONOUN, who, new Why("names", "we", 0.7));
    }

    /** 'We, the Heads of State of the members of Y, ... Present were X and Z': those the paragraph names, where it begins with a body only. */
    private List<String> signatories(Block opening) {
        List<String> persons = discourse.personsNamedIn(opening.span());
        boolean body = lastWe.stream().allMatch(a -> a.startsWith("org:") || a.startsWith("format:"));
        return body && persons.size() > 1 ? persons : lastWe;
    }

    /** Who speaks in a text of several: those it has named when it first says 'we', or the states side by side. */
    private List<String> together() {
        lastWe = discourse.inOrder().size() > 1 ? List.copyOf(discourse.inOrder()) : discourse.lastStates();
        return lastWe;
    }
}
