package org.summitry.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Word lists beside this package: one entry a line, {@code #} begins a comment, {@code [name]} begins a section.
 *
 * <p>Entries before the first section belong to the section named {@code ""}.
 */
final class WordList {
    private WordList() {}

    /** The entries of the resource {@code name} that stand in no section. */
    static List<String> words(String name) {
        return section(name, "");
    }

    /** The entries of one section of the resource {@code name}; none when it has no such section. */
    static List<String> section(String name, String section) {
        return sections(name).getOrDefault(section, List.of());
    }

    /** The sections of the resource {@code name} in the order of the file. */
    static Map<String, List<String>> sections(String name) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        sections.put("", current);
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no such resource");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int comment = line.indexOf('#');
                String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (entry.startsWith("[") && entry.endsWith("]")) {
                    current = new ArrayList<>();
                    sections.put(entry.substring(1, entry.length() - 1), current);
                } else if (!entry.isEmpty()) {
                    current.add(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + name, e);
        }
        return Collections.unmodifiableMap(sections);
    }
}
