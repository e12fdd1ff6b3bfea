package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Who of those whom a sentence names is there as a guest only: 'X and Y were invited as guests of honour', 'Guest of honour X'. */
final class Guests {
    /** Words between 'as' and the noun: 'as one of the special guests'. */
    private static final int FARTHEST_AS = 5;

    /** Words between the noun and a name that it introduces: 'guest of honour, President X'. */
    private static final int FARTHEST_NAME = 5;

    private final ReferenceWords words;

    Guests(ReferenceWords words) {
        this.words = words;
    }

    /** The guests among the persons that {@code mentions} refer to. */
    List<String> in(Sentence s, List<Mention> mentions) {
        List<String> guests = new ArrayList<>();
        for (Token t : s.tokens()) {
            if (ReferenceWords.is(t, words.guests())) {
                int as = as(s, t);
                guests.addAll(as >= 0 ? told(s, as, t, mentions) : introduced(s, t, mentions));
            }
        }
        return guests;
    }

    private static int as(Sentence s, Token guest) {
        for (int i = guest.index() - 1; i >= Math.max(0, guest.index() - FARTHEST_AS); i--) {
            if (s.tokens().get(i).form().equalsIgnoreCase("as")) {
                return i;
            }
        }
        return -1;
    }

    /** Of several guests all who were named before, of one the first. */
    private static List<String> told(Sentence s, int as, Token guest, List<Mention> mentions) {
        List<String> before = mentions.stream()
                .filter(m -> m.span().end() <= s.tokens().get(as).span().start())
                .map(Discourse::onePerson)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        boolean several = GroupReferences.isPlural(guest);
        return several || before.isEmpty() ? before : before.subList(0, 1);
    }

    private static List<String> introduced(Sentence s, Token guest, List<Mention> mentions) {
        Set<Integer> starts = new HashSet<>();
        for (int i = guest.index() + 1; s.is(i, t -> !t.isVerb()) && i <= guest.index() + FARTHEST_NAME; i++) {
            starts.add(s.tokens().get(i).span().start());
        }
        return mentions.stream()
                .filter(m -> m.kind() == Mention.Kind.NAME
                        && starts.contains(m.span().start()))
                .map(Discourse::onePerson)
                .flatMap(Stream::ofNullable)
                .limit(1)
                .toList();
    }
}
