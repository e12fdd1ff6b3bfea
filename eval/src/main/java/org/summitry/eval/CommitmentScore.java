package org.summitry.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.commitments.Commitment;
import org.summitry.analysis.commitments.Commitments;
import org.summitry.analysis.wording.Wording;

/**
 * Scores the tests for commitments: {@code eval/run CommitmentScore COMMITMENTS SPEECH-ACTS}. Recall on texts that coders took for commitments (one of
 * a text's sentences must be found); false alarms on utterances labelled as assertive; and F1 of acts to come (commissive actions and
 * directives) against all other utterances. One threshold for all.
 */
public final class CommitmentScore {
    private CommitmentScore() {}

    /** Both files are in JSON Lines: {@code text}; {@code text}, {@code speaker_party}, {@code utterances} with {@code text} and {@code act}. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: CommitmentScore COMMITMENTS SPEECH-ACTS");
            System.exit(2);
        }
        ObjectMapper json = new ObjectMapper();
        int found = 0;
        int all = 0;
        Commitments joint = new Commitments(List.of());
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String text = json.readTree(line).path("text").asText();
            all++;
            found += Wording.sentences(text).stream()
                            .anyMatch(s -> joint.test(s.text(), null).isCommitment())
                    ? 1
                    : 0;
        }
        int alarms = 0;
        int assertive = 0;
        int right = 0;
        int taken = 0;
        int labelled = 0;
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            JsonNode row = json.readTree(line);
            List<Commitment> judged = judged(row);
            for (int i = 0; i < judged.size(); i++) {
                String act = row.path("utterances").get(i).path("act").asText();
                boolean toCome = act.equals("Commissive-A") || act.startsWith("Directive");
                boolean is = judged.get(i).isActToCome();
                right += is && toCome ? 1 : 0;
                taken += is ? 1 : 0;
                labelled += toCome ? 1 : 0;
                if (act.startsWith("Assertive")) {
                    assertive++;
                    alarms += judged.get(i).isCommitment() ? 1 : 0;
                }
            }
        }
        double p = right / (double) Math.max(1, taken);
        double r = right / (double) Math.max(1, labelled);
        System.out.printf(Locale.ROOT, "commitments: recall %.3f of %d%n", found / (double) all, all);
        System.out.printf(
                Locale.ROOT, "false alarms: %.3f of %d assertive utterances%n", alarms / (double) assertive, assertive);
        System.out.printf(
                Locale.ROOT,
                "acts to come, by utterance: P %.3f  R %.3f  F1 %.3f   (%d labelled, %d found)%n",
                p,
                r,
                2 * p * r / Math.max(1e-9, p + r),
                labelled,
                taken);
    }

    /** Every utterance with the opening of the list it stands in: an utterance that ends in a colon opens one, until the list's end is marked; without marks the next one alone is its item. */
    private static List<Commitment> judged(JsonNode row) {
        Commitments own = new Commitments(List.of(row.path("speaker_party").asText()));
        List<Commitment> judged = new ArrayList<>();
        @Nullable String leadIn = null;
        boolean marked = false;
        for (JsonNode u : row.path("utterances")) {
            String text = u.path("text").asText();
            marked = text.contains("<LIST>") || marked && leadIn != null;
            boolean item = !marked || text.contains("<li>");
            judged.add(own.test(text, item ? leadIn : null));
            String plain = text.replaceAll("<[^>]*>", " ").strip();
            if (plain.endsWith(":")) {
                leadIn = plain;
            } else if (text.contains("</LIST>") || !marked) {
                leadIn = null;
                marked = false;
            }
        }
        return judged;
    }
}
