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
import org.summitry.analysis.commitments.Speech;
import org.summitry.analysis.wording.Wording;

/**
 * Scores the tests for commitments: {@code eval/run CommitmentScore COMMITMENTS SPEECH-ACTS [--errors]}. Recall on texts that coders took for commitments (one of
 * a text's sentences must be found); false alarms on utterances labelled as assertive; and F1 of acts to come (commissive actions and
 * directives) against all other utterances. One threshold for all.
 */
public final class CommitmentScore {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Commitments JOINT = new Commitments(List.of());

    private CommitmentScore() {}

    /** Both files are in JSON Lines: {@code text}; {@code text}, {@code speaker_party}, {@code utterances} with {@code text} and {@code act}. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: CommitmentScore COMMITMENTS SPEECH-ACTS [--errors]");
            System.exit(2);
        }
        boolean errors = args.length > 2 && args[2].equals("--errors");
        commitments(Path.of(args[0]), errors);
        acts(Path.of(args[1]), errors);
    }

    private static void commitments(Path file, boolean errors) throws IOException {
        int found = 0;
        List<String> lines = Files.readAllLines(file);
        for (String line : lines) {
            String text = JSON.readTree(line).path("text").asText();
            List<Commitment> tested = Wording.sentences(text).stream()
                    .map(s -> JOINT.test(s.text(), null))
                    .toList();
            boolean is = tested.stream().anyMatch(Commitment::isCommitment);
            found += is ? 1 : 0;
            if (errors && !is) {
                System.out.printf("missed commitment %s | %s%n", tested.get(0).reasons(), text.strip());
            }
        }
        System.out.printf(Locale.ROOT, "commitments: recall %.3f of %d%n", found / (double) lines.size(), lines.size());
    }

    private static void acts(Path file, boolean errors) throws IOException {
        int[] alarms = new int[3]; // of all assertive, as one side's, as a joint text's
        int[] acts = new int[3]; // right, taken, labelled
        for (String line : Files.readAllLines(file)) {
            JsonNode row = JSON.readTree(line);
            List<Commitment> judged = judged(row);
            for (int i = 0; i < judged.size(); i++) {
                JsonNode utterance = row.path("utterances").get(i);
                String act = utterance.path("act").asText();
                String text = utterance.path("text").asText();
                boolean toCome = act.equals("Commissive-A") || act.startsWith("Directive");
                boolean is = judged.get(i).isActToCome();
                acts[0] += is && toCome ? 1 : 0;
                acts[1] += is ? 1 : 0;
                acts[2] += toCome ? 1 : 0;
                if (errors && is != toCome) {
                    String reason = judged.get(i).reasons().get(0);
                    System.out.printf("%s %-12s %s | %s%n", is ? "false" : "missed", act, reason, text.strip());
                }
                if (act.startsWith("Assertive")) {
                    alarms[0]++;
                    alarms[1] += judged.get(i).isCommitment() ? 1 : 0;
                    alarms[2] += JOINT.test(text, null).isCommitment() ? 1 : 0;
                }
            }
        }
        double p = acts[0] / (double) Math.max(1, acts[1]);
        double r = acts[0] / (double) Math.max(1, acts[2]);
        System.out.printf(
                Locale.ROOT,
                "false alarms: %.3f of %d assertive utterances (%.3f where each is tested alone, as a text of several)%n",
                alarms[1] / (double) alarms[0],
                alarms[0],
                alarms[2] / (double) alarms[0]);
        System.out.printf(
                Locale.ROOT,
                "acts to come, by utterance: P %.3f  R %.3f  F1 %.3f   (%d labelled, %d found)%n",
                p,
                r,
                2 * p * r / Math.max(1e-9, p + r),
                acts[2],
                acts[1]);
    }

    /** Every utterance with the opening of the list it stands in: an utterance that ends in a colon opens one, until the list's end is marked; without marks the next one alone is its item. */
    private static List<Commitment> judged(JsonNode row) {
        List<String> texts = new ArrayList<>();
        row.path("utterances").forEach(u -> texts.add(u.path("text").asText()));
        Speech speech = new Speech(List.of(row.path("speaker_party").asText()), texts);
        List<Commitment> judged = new ArrayList<>();
        @Nullable String leadIn = null;
        boolean marked = false;
        for (JsonNode u : row.path("utterances")) {
            String text = u.path("text").asText();
            marked = text.contains("<LIST>") || marked && leadIn != null;
            boolean item = !marked || text.contains("<li>");
            judged.add(speech.next(text, item ? leadIn : null));
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
