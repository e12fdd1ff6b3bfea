package org.summitry.finding.undertakings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Numerals;
import org.summitry.finding.meetings.Meeting;
import org.summitry.finding.meetings.Participant;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Those who met, where 'the leaders' or 'they' decide: the participants of the meeting told of, not who is named nearby. */
final class Assembly {
    private static final Map<String, Integer> CARDINALS = Numerals.cardinals();

    /** More are a conference, of which nobody lists who decides. */
    private static final int MOST_COUNTED = 8;

    private final ForceLexicon lexicon;
    private final Cast cast;
    private final List<Meeting> meetings;

    Assembly(ForceLexicon lexicon, Cast cast, List<Meeting> meetings) {
        this.cast = cast;
        this.lexicon = lexicon;
        this.meetings = List.copyOf(meetings);
    }

    /** Whether {@code doer} is several who are not named: 'the ministers', 'both sides', 'they'. */
    boolean isGroup(Sentence s, @Nullable Token doer) {
        if (doer == null || s.child(doer, "conj") != null || isNamed(s, doer)) {
            return false;
        }
        boolean plural = doer.tag().matches("NNP?S");
        return doer.form().matches("(?i)they|both") || plural && lexicon.isAssembled(doer.lemma());
    }

    /** 'the presidents of Norland and Sudmark' name themselves. */
    private boolean isNamed(Sentence s, Token doer) {
        return cast.mentionsIn(s.subtreeSpan(doer)).stream()
                .anyMatch(m -> m.kind() == Mention.Kind.NAME && !m.span().contains(doer.span()));
    }

    /** Whom the group of {@code c} stands for, when {@code named} is whom its words were resolved to. */
    List<String> members(Candidate c, Token doer, List<String> named) {
        Meeting met = meeting(c);
        if (met == null) {
            return named;
        }
        List<String> members = members(met);
        int counted = counted(c.sentence(), doer);
        if (counted > 0 && counted != members.size()) {
            return named;
        }
        if (named.isEmpty() && members.size() <= MOST_COUNTED) {
            return members; // 'the prime ministers of the Lake states', none of whom the words name
        }
        Set<String> known = new LinkedHashSet<>();
        meetings.forEach(m -> m.participants().forEach(p -> {
            known.add(p.actor());
            known.add(Objects.requireNonNullElse(p.onBehalfOf(), p.actor()));
        }));
        boolean persons = named.stream().anyMatch(a -> a.startsWith("person:"));
        boolean strangers = persons && !known.containsAll(named);
        boolean some = doer.isNoun() && counted == 0 && persons && named.size() < members.size();
        return strangers || some || areGuests(met, named) ? members : named;
    }

    /** For which state or body a person met others. */
    List<String> spokenForBy(String person) {
        return meetings.stream()
                .flatMap(m -> m.participants().stream())
                .filter(p -> p.actor().equals(person))
                .map(Participant::onBehalfOf)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Those of the meeting told of, where they are few enough to have been named one by one. */
    List<String> present(Candidate c) {
        Meeting met = meeting(c);
        List<String> members = met == null ? List.of() : members(met);
        return members.size() > MOST_COUNTED ? List.of() : members;
    }

    /** Guests do not decide by themselves what those who met agree. */
    private static boolean areGuests(Meeting met, List<String> named) {
        List<String> guests = met.participants().stream()
                .filter(p -> p.role() == Participant.Role.GUEST)
                .map(Participant::actor)
                .toList();
        return !named.isEmpty() && guests.containsAll(named);
    }

    /** The largest meeting told of before; of two as large the nearer one. */
    private @Nullable Meeting meeting(Candidate c) {
        return meetings.stream()
                .filter(m -> m.status() == Meeting.Status.HELD)
                .filter(m -> m.evidence().get(0).span().start() < c.span().start())
                .filter(m -> members(m).size() > 1)
                .max(Comparator.comparingInt((Meeting m) -> members(m).size())
                        .thenComparingInt(m -> m.evidence().get(0).span().start()))
                .orElse(null);
    }

    private static List<String> members(Meeting m) {
        List<String> all = new ArrayList<>();
        for (Participant p : m.participants()) {
            if (p.role() != Participant.Role.GUEST) {
                all.add(p.actor());
            }
        }
        boolean persons = all.stream().filter(a -> a.startsWith("person:")).count() > 1;
        all.removeIf(a -> persons && !a.startsWith("person:") && !a.startsWith("state:"));
        return all; // the body whose meeting it is does not sit beside its members
    }

    /** How many 'both', 'the two', 'the four' are; 0 when the text does not count them. */
    private static int counted(Sentence s, Token doer) {
        if (doer.form().equalsIgnoreCase("both")) {
            return 2;
        }
        List<String> words = s.children(doer).stream()
                .map(t -> t.form().toLowerCase(Locale.ROOT))
                .toList();
        int count = words.stream()
                .mapToInt(w -> CARDINALS.getOrDefault(w, 0))
                .filter(n -> n > 1 && n <= MOST_COUNTED)
                .max()
                .orElse(0);
        return words.contains("both") ? 2 : count;
    }
}
