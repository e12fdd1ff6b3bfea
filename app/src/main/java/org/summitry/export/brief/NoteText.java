package org.summitry.export.brief;

import java.util.stream.Collectors;
import org.summitry.text.OneLine;

/** A source in words: who, when, where, and the passages. */
final class NoteText {
    private NoteText() {}

    static String of(Note n, Phrases phrases) {
        String published = n.published() == null ? "" : ", " + phrases.days(n.published());
        return n.source() + published + ", " + n.document() + ": "
                + n.passages().stream()
                        .map(p -> "“" + inner(p.text()) + "” §" + p.start() + "–" + p.end())
                        .collect(Collectors.joining("; "));
    }

    /** Words that are to stand in double marks, on one line: their own double marks become single ones. */
    static String inner(String words) {
        return OneLine.of(words).replace('“', '‘').replace('”', '’');
    }
}
