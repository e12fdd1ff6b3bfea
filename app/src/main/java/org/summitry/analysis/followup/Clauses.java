package org.summitry.analysis.followup;

import java.util.List;
import java.util.Set;
import org.summitry.analysis.wording.Word;

/** The clauses of a sentence, as far as marks and conjunctions show them, and for each whether it only grants something. */
final class Clauses {
    private static final Set<String> MARKS = Set.of(",", ";", ":", "—", "–", "(", ")", ".", "?", "!");
    private static final Set<String> NEW = Set.of("but", "which", "who", "where");

    private final int[] number;
    private final boolean[] granting;

    Clauses(List<Word> words, List<String> bases, Set<String> grantingWords) {
        number = new int[words.size()];
        granting = new boolean[words.size()];
        int clause = 0;
        boolean grants = false;
        for (int i = 0; i < words.size(); i++) {
            boolean mark = MARKS.contains(words.get(i).form());
            boolean granted = grantingWords.contains(bases.get(i));
            if (mark || granted || NEW.contains(bases.get(i))) {
                clause++;
                grants = granted;
            }
            number[i] = clause;
            granting[i] = grants;
        }
    }

    /** Whether two words stand in one clause. */
    boolean same(int a, int b) {
        return number[a] == number[b];
    }

    /** Whether a word's clause only grants something: 'although ...', 'after ...'. */
    boolean grants(int i) {
        return granting[i];
    }
}
