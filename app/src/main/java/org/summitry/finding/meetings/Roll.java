package org.summitry.finding.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.summitry.finding.names.Cast;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Block;

/**
 * The roll of those present, as communiqués print it: a sentence of attendance that ends with a colon ('The following Heads of State
 * participated:'), then a line for each.
 */
final class Roll {
    private static final Set<String> ATTENDANCE = Set.of(
            "attend",
            "participate",
            "attendance",
            "present",
            "participation",
            "participant",
            "attendee",
            "represent",
            "delegation");

    private final Parse parse;
    private final Cast cast;

    Roll(Parse parse, Cast cast) {
        this.parse = parse;
        this.cast = cast;
    }

    /** The actors on the roll, in its order. */
    List<String> present() {
        Set<String> present = new LinkedHashSet<>();
        boolean calling = false;
        for (Block b : parse.document().blocks()) {
            List<Sentence> sentences = of(b);
            if (opens(b, sentences)) {
                calling = true;
            } else if (calling && sentences.stream().anyMatch(Roll::isTold)) {
                calling = false;
            } else if (calling) {
                present.addAll(Parties.people(cast, b.span()));
            }
        }
        return List.copyOf(present);
    }

    private List<Sentence> of(Block b) {
        List<Sentence> inside = new ArrayList<>();
        for (Sentence s : parse.sentences()) {
            if (s.block().equals(b)) {
                inside.add(s);
            }
        }
        return inside;
    }

    private boolean opens(Block b, List<Sentence> sentences) {
        String text = parse.text(b.span()).stripTrailing();
        return text.endsWith(":")
                && sentences.stream().flatMap(s -> s.tokens().stream()).anyMatch(t -> ATTENDANCE.contains(t.lemma()));
    }

    /** A line of the roll names somebody and tells nothing: it has no finite verb. */
    private static boolean isTold(Sentence s) {
        for (Token t : s.tokens()) {
            if (t.tag().matches("VBD|VBZ|VBP|MD") && s.tokens().size() > 3) {
                return true;
            }
        }
        return false;
    }
}
