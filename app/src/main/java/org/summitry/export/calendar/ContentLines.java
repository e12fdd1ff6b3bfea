package org.summitry.export.calendar;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Content lines of iCalendar. */
final class ContentLines {
    private static final int FOLD = 75;

    private final Writer out;

    ContentLines(Writer out) {
        this.out = out;
    }

    /** A line whose value needs no escaping. */
    void line(String name, String value) throws IOException {
        String whole = name + ":" + value;
        StringBuilder line = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < whole.length(); ) {
            int c = whole.codePointAt(i);
            int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > FOLD) {
                line.append("\r\n ");
                bytes = 1;
            }
            line.appendCodePoint(c);
            bytes += size;
            i += Character.charCount(c);
        }
        out.write(line.append("\r\n").toString());
    }

    /** A line of text, if there is any. */
    void text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            line(name, escaped(text));
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }
}
