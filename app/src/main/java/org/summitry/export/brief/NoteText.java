package org.summitry.export.brief;

import java.util.stream.Collectors;
import org.summitry.text.OneLine;

/** A source in words: who, when, where, and the passages. */
final class NoteText {
    private NoteText() {}

    static String of(Note n) {
        return n.source() + ", " + n.document() + ": "
                + n.passages().stream()
                        .map(p -> "“" + OneLine.of(p.text()) + "” §" + p.start() + "–" + p.end())
                        .collect(Collectors.joining("; "));
    }
}
