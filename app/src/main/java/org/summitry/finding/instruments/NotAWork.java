package org.summitry.finding.instruments;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Phrases in the shape of a work's name that tell what another thing is. */
final class NotAWork {
    /** So many words of a long name may stand before the part with the head: 'the Gulf of [Selma Initiative]'. */
    private static final int WORDS_BEFORE = 5;

    private static final int SHORTEST_ACRONYM = 4;

    private NotAWork() {}

    /** 'was founded as a special mission': the kind of thing that something else is. */
    static boolean isWhatItServesAs(Named n) {
        Sentence s = n.sentence();
        int article = n.first() - 1;
        return !n.head().isCapitalised()
                && s.is(article, t -> t.form().matches("(?i)an?"))
                && s.is(article - 1, t -> t.form().equals("as"));
    }

    /** 'GSITC, the Gulf of Selma Initiative for Trade and Customs': what an acronym stands for is a body. */
    static boolean isSpelledOut(Named n) {
        List<Token> tokens = n.sentence().tokens();
        for (int i = Math.max(0, n.first() - WORDS_BEFORE); i < n.first(); i++) {
            String form = tokens.get(i).form();
            boolean acronym = form.length() >= SHORTEST_ACRONYM && form.chars().allMatch(Character::isUpperCase);
            if (acronym && n.sentence().is(i + 1, t -> t.form().matches("[,(–—-]"))) {
                return isOfInitials(form, tokens.subList(i + 1, n.last() + 1));
            }
        }
        return false;
    }

    /** Whether the letters are initials of the words in their order; a word may give several letters, or none. */
    private static boolean isOfInitials(String acronym, List<Token> words) {
        String letters = words.stream()
                .flatMap(w -> List.of(w.form().split("-")).stream())
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)))
                .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
        int at = 0;
        for (int i = 0; i < letters.length() && at < acronym.length(); i++) {
            if (letters.charAt(i) == acronym.charAt(at)) {
                at++;
            }
        }
        return letters.length() >= acronym.length() - 1 && at >= acronym.length() - 1;
    }
}
