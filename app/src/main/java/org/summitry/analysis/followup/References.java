package org.summitry.analysis.followup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.summitry.analysis.wording.Word;

/** How a later sentence takes up something that was spoken of before: 'the channel', 'as agreed', 'of the ninety'. */
final class References {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "its", "their", "both");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "other", "new", "more");
    private static final Set<String> LEADING = Set.of("of", "at", "in", "on", "for", "with", "between", "from", "to");
    private static final int NEAR = 3;
    private static final int LEAST_NUMBER = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private References() {}

    static void compare(Prepared matter, Later report, Set<String> strange, Comparison out) {
        definite(matter, report.sentence(), out);
        head(matter, report.sentence(), strange, out);
        numbers(matter, report.sentence(), out);
        Substitutions.compare(matter, report, out);
        back(report.sentence(), out);
    }

    /** A word of the matter, or one like it, with 'the' or 'its' before it: the sentence goes on from what is known. */
    private static void definite(Prepared matter, Content later, Comparison out) {
        double most = 0;
        String which = "";
        for (int i = 1; i < later.words().size(); i++) {
            if (!DEFINITE.contains(later.words().get(i - 1).folded())) {
                continue;
            }
            for (int j = i; j < Math.min(i + 2, later.words().size()); j++) {
                String notion = later.notions().get(j);
                if (later.has(notion)
                        && !Vocabulary.isGeneric(notion)
                        && !later.names().contains(notion)) {
                    double alike = matter.text().nearness(later, notion);
                    if (alike > most) {
                        most = alike;
                        which = later.words().get(j).form();
                    }
                }
            }
        }
        out.add("definite", most, "it speaks of it as of something known: the " + which);
    }

    /** The head of the matter's text beside another name, or as one more of its kind: 'the Quispe tunnel', 'a bridge'. */
    private static void head(Prepared matter, Content later, Set<String> strange, Comparison out) {
        String head = matter.text().head();
        if (head == null) {
            return;
        }
        boolean another = false;
        boolean named = false;
        for (int i = 0; i < later.words().size(); i++) {
            if (!later.notions().get(i).equals(head)) {
                continue;
            }
            for (int j = Math.max(0, i - NEAR); j < Math.min(later.words().size(), i + NEAR + 1); j++) {
                boolean joined =
                        j <= i + 1 || LEADING.contains(later.words().get(i + 1).folded());
                named |= joined && strange.contains(later.notions().get(j));
                another |= j < i && INDEFINITE.contains(later.words().get(j).folded());
            }
        }
        out.add("another-of-its-kind", another ? 1 : 0, "it speaks of one more: " + head);
        out.add("kind-with-other-name", named ? 1 : 0, "it speaks of another: " + head);
    }

    private static void numbers(Prepared matter, Content later, Comparison out) {
        Set<BigDecimal> mine = numbers(matter.sentence());
        Set<BigDecimal> theirs = numbers(later);
        Set<BigDecimal> shared = new TreeSet<>(mine);
        shared.retainAll(theirs);
        out.add("number-shared", shared.isEmpty() ? 0 : 1, "numbers are shared: " + shared);
    }

    private static Set<BigDecimal> numbers(Content content) {
        Set<BigDecimal> all = new TreeSet<>();
        List<Word> words = content.words();
        for (Word w : words) {
            BigDecimal value = w.value();
            boolean year = value != null
                    && value.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
                    && value.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0;
            if (value != null && !year && value.compareTo(BigDecimal.valueOf(LEAST_NUMBER)) >= 0) {
                all.add(value.stripTrailingZeros());
            }
        }
        return all;
    }

    private static void back(Content later, Comparison out) {
        List<String> bases = later.bases();
        for (int i = 0; i < bases.size(); i++) {
            for (List<String> words : Vocabulary.referringFrom(bases.get(i))) {
                if (Cues.end(words, bases, i) > 0) {
                    out.add("refers-back", 1, "it refers to something agreed: " + String.join(" ", words));
                    return;
                }
            }
        }
    }
}
