package org.summitry.export.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.summitry.export.stream.Exporter;
import org.summitry.export.stream.RegisterStream;
import org.summitry.text.OneLine;

/** The documents as BibTeX, UTF-8: {@code @misc}, whose fields every style knows. */
public final class BibTex implements Exporter {
    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    @Override
    public void write(RegisterStream register, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        register.documents(d -> text.write(entry(d)));
        text.flush();
    }

    private static String entry(JsonNode d) {
        Source s = Source.of(d);
        StringBuilder b = new StringBuilder("@misc{").append(s.key()).append(",\n");
        field(b, "title", "{" + escaped(s.title()) + "}");
        if (!s.publisher().isEmpty()) {
            field(b, "author", "{" + escaped(s.publisher()) + "}"); // braces: a body, not a first and a last name
            field(b, "publisher", escaped(s.publisher()));
        }
        int[] date = s.date();
        if (date.length > 0) {
            field(b, "year", Integer.toString(date[0]));
        }
        if (date.length > 1) {
            b.append("  month = ").append(MONTHS[date[1] - 1]).append(",\n");
        }
        if (date.length > 2) {
            field(b, "day", Integer.toString(date[2]));
        }
        if (!s.url().isEmpty()) {
            field(b, "howpublished", "\\url{" + s.url().replace("%", "\\%") + "}");
            field(b, "url", s.url());
        }
        if (!s.language().isEmpty()) {
            field(b, "language", s.language());
        }
        field(b, "note", escaped(s.note()));
        return b.append("}\n\n").toString();
    }

    private static void field(StringBuilder b, String name, String value) {
        b.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    /** Braces must come in pairs and TeX's own signs be told apart from text. */
    private static String escaped(String text) {
        StringBuilder b = new StringBuilder();
        for (char c : OneLine.of(text).toCharArray()) {
            switch (c) {
                case '&', '%', '$', '#', '_' -> b.append('\\').append(c);
                case '{' -> b.append("\\textbraceleft ");
                case '}' -> b.append("\\textbraceright ");
                case '\\' -> b.append("\\textbackslash ");
                case '~' -> b.append("\\textasciitilde ");
                case '^' -> b.append("\\textasciicircum ");
                default -> b.append(c);
            }
        }
        return b.toString();
    }
}
