package org.summitry.analysis.followup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.summitry.analysis.wording.Word;
import org.summitry.analysis.wording.WordVectors;
import org.summitry.finding.Lexicon;

/**
 * What of a later sentence tells what became of a matter, as numbers by name: how strongly cues tell each status ({@code told:}), and which
 * is clear ({@code cue:}); its words
 * and pairs of neighbours ({@code w:}, {@code b:}; words of the matter and names are one sign there, so that 'the bridge opened' and 'the road
 * opened' are alike), small words ({@code s:}), where its years and its day stand to the matter's ({@code d:}), and the mean meaning of its
 * words ({@code v:}).
 */
final class StatusTraits {
    private static final Set<String> SMALL = Lexicon.words(StatusTraits.class, "small-words.txt");
    private static final String KNOWN = "_";
    private static final String START = "^";
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final int YEAR = 4;
    /** From this strength on a cue is no guess. */
    private static final double CLEAR = 0.75;

    private final Prepared matter;
    private final Later report;
    private final Map<String, Double> found = new TreeMap<>();

    private StatusTraits(Prepared matter, Later report) {
        this.matter = matter;
        this.report = report;
    }

    /** {@code cues} are what {@link StatusReader} finds in the sentence. */
    static Map<String, Double> of(Prepared matter, Later report, StatusReader.All cues) {
        StatusTraits traits = new StatusTraits(matter, report);
        traits.found.put("bias", 1.0);
        for (StatusReader.Told told : cues.told()) {
            traits.found.merge("told:" + told.status().word(), told.strength(), Math::max);
        }
        if (cues.strongest().strength() >= CLEAR) {
            traits.found.put("cue:" + cues.strongest().status().word(), 1.0);
        }
        traits.words();
        traits.times();
        return traits.found;
    }

    private void words() {
        Content later = report.sentence();
        Clauses clauses = StatusReader.clauses(later);
        double[] meaning = new double[WordVectors.DIMENSIONS];
        int counted = 0;
        String before = START;
        for (int i = 0; i < later.words().size(); i++) {
            Word word = later.words().get(i);
            String base = later.bases().get(i);
            boolean known = word.isName() || isOfMatter(later.notions().get(i));
            String sign = !word.isWord() ? word.form() : known ? KNOWN + tense(word) : base;
            boolean granted = clauses.grants(i);
            found.put((granted ? "h:" : "b:") + before + ' ' + sign, 1.0);
            before = sign;
            if (SMALL.contains(word.folded())) {
                found.put("s:" + word.folded(), 1.0);
            }
            if (word.isWord() && !known && word.form().chars().noneMatch(Character::isDigit)) {
                found.put((granted ? "g:" : "w:") + base, 1.0);
                WordVectors.Meaning meant =
                        Vocabulary.isEmpty(base) ? null : WordVectors.shared().meaning(word.folded());
                if (meant != null) {
                    meant.addTo(meaning);
                    counted++;
                }
            }
        }
        for (int k = 0; k < meaning.length && counted > 0; k++) {
            found.put(String.format(Locale.ROOT, "v:%02d", k), meaning[k] / Math.sqrt(counted));
        }
    }

    /** What the form of a word of the matter tells where it may be its act: 'opened' tells more than 'open'. */
    private static String tense(Word word) {
        String form = word.folded();
        if (word.isName()) {
            return "";
        }
        return form.endsWith("ed") || Vocabulary.isIrregularPast(form) ? "ed" : form.endsWith("ing") ? "ing" : "";
    }

    private boolean isOfMatter(String notion) {
        return matter.text().presence(notion) > 0 || matter.sentence().presence(notion) > 0;
    }

    /** The matter's years are those by which it should be done. */
    private void times() {
        Set<Integer> aims = years(matter.text());
        Set<Integer> told = years(report.sentence());
        int latest = aims.stream().max(Integer::compare).orElse(0);
        if (latest > 0 && told.stream().anyMatch(y -> y > latest)) {
            found.put("d:later year", 1.0);
        }
        if (told.contains(latest)) {
            found.put("d:same year", 1.0);
        }
        if (report.passage().published() != null) {
            int year = report.passage().published().getYear();
            if (latest > 0 && year > latest) {
                found.put("d:after", 1.0);
            }
            if (told.stream().anyMatch(y -> y > year)) {
                found.put("d:year to come", 1.0);
            }
        }
    }

    private static Set<Integer> years(Content content) {
        List<Word> words = content.words();
        return words.stream()
                .filter(w -> w.form().length() == YEAR && w.value() != null)
                .map(w -> w.value())
                .filter(v -> v.compareTo(FIRST_YEAR) >= 0 && v.compareTo(LAST_YEAR) <= 0)
                .map(BigDecimal::intValue)
                .collect(Collectors.toSet());
    }
}
