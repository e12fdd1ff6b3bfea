package org.summitry.analysis.followup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitry.finding.Lexicon;

/**
 * What a later sentence says became of a matter: the status that its traits ({@link StatusTraits}) make likeliest, by a multinomial logistic
 * regression whose weights are in {@code status.tsv}.
 */
public final class StatusModel {
    /** Names of traits that are words of the sentence. */
    private static final String WORD = "w:";

    private static final StatusModel SHARED = read();

    private final Map<String, double[]> weights;

    /** @param weights for each trait one weight a status, in the order of {@link Status} */
    public StatusModel(Map<String, double[]> weights) {
        this.weights = Map.copyOf(weights);
    }

    private static StatusModel read() {
        Map<String, double[]> weights = new HashMap<>();
        for (String line : Lexicon.words(StatusModel.class, "status.tsv")) {
            String[] fields = line.split("\t");
            double[] row = Arrays.stream(fields[1].split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (row.length != Status.values().length) {
                throw new IllegalStateException("status.tsv: " + row.length + " weights in the line of " + fields[0]);
            }
            weights.put(fields[0], row);
        }
        return new StatusModel(weights);
    }

    /** That of the program. */
    static StatusModel shared() {
        return SHARED;
    }

    /** The traits of a later sentence of a matter, by name; for fitting weights. */
    public static Map<String, Double> traits(Matter matter, Passage report) {
        Prepared prepared = Prepared.of(matter, new Rarity(List.of()));
        Later later = Later.of(report);
        return StatusTraits.of(prepared, later, StatusReader.all(prepared.text(), later.sentence()));
    }

    /** What cues alone say; for comparing. */
    public static Status byCues(Matter matter, Passage report) {
        return StatusReader.read(Content.of(matter.text()), Content.of(report.sentence()))
                .status();
    }

    /** The likeliest status. */
    public Status likeliest(Map<String, Double> traits) {
        double[] scores = new double[Status.values().length];
        traits.forEach((name, value) -> {
            double[] row = weights.get(name);
            for (int k = 0; row != null && k < scores.length; k++) {
                scores[k] += value * row[k];
            }
        });
        int best = 0;
        for (int k = 1; k < scores.length; k++) {
            best = scores[k] > scores[best] ? k : best;
        }
        return Status.values()[best];
    }

    /** The status with the words that say so, by what {@code cues} tell in the sentence: those of a cue where one tells the same, else the word that speaks most for it. */
    StatusReader.Told read(Prepared matter, Later report, StatusReader.All cues) {
        Map<String, Double> traits = StatusTraits.of(matter, report, cues);
        Status status = likeliest(traits);
        Optional<StatusReader.Told> cue = cues.told().stream()
                .filter(t -> t.status() == status)
                .max(Comparator.comparingDouble(StatusReader.Told::strength));
        return cue.orElseGet(() -> new StatusReader.Told(status, 0, word(status, traits, report.sentence())));
    }

    /** The word that speaks most for a status; empty when none does. */
    private String word(Status status, Map<String, Double> traits, Content sentence) {
        return traits.keySet().stream()
                .filter(name -> name.startsWith(WORD) && weight(name, status) > 0)
                .max(Comparator.comparingDouble((String name) -> weight(name, status))
                        .thenComparing(Comparator.reverseOrder()))
                .map(name -> sentence.bases().indexOf(name.substring(WORD.length())))
                .map(at -> sentence.words().get(at).form())
                .orElse("");
    }

    private double weight(String trait, Status status) {
        double[] row = weights.get(trait);
        return row == null ? 0 : row[status.ordinal()];
    }
}
