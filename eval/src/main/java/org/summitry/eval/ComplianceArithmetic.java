package org.summitry.eval;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.summitry.analysis.compliance.Mean;
import org.summitry.analysis.compliance.Score;

/**
 * Holds the arithmetic of compliance against published scores: {@code eval/run ComplianceArithmetic FILE}. Each mean is computed exactly and rounded to as
 * many places as the published one has, halves away from zero; the averages that are not the mean of their scores are listed.
 */
public final class ComplianceArithmetic {
    private ComplianceArithmetic() {}

    /** FILE is in JSON Lines: {@code id}, {@code year}, {@code average}, and {@code scores} by member. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: ComplianceArithmetic FILE");
            System.exit(2);
        }
        ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        int equal = 0;
        List<String> others = new ArrayList<>();
        List<Score> all = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode row = json.readTree(line);
            List<Score> scores = new ArrayList<>();
            row.path("scores").forEach(s -> scores.add(Score.of(s.asInt())));
            all.addAll(scores);
            Mean mean = Mean.of(scores);
            BigDecimal published = row.path("average").decimalValue();
            BigDecimal computed = mean.rounded(Math.max(1, published.scale()));
            if (computed.compareTo(published) == 0) {
                equal++;
            } else {
                others.add(row.path("id").asText() + ": published " + published + ", the mean of its " + mean.n()
                        + " scores is " + computed + " (" + mean.sum() + "/" + mean.n() + ")");
            }
        }
        Mean total = Mean.of(all);
        System.out.println("averages that are the mean of their scores: " + equal + " of " + (equal + others.size()));
        others.forEach(o -> System.out.println("  not so " + o));
        System.out.println(
                "all scores: mean " + total.rounded(4) + ", " + total.percent(2) + " % (n " + total.n() + ")");
    }
}
