package org.summitry.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads a table of words beside the code: a key and what follows it, line by line; '#' begins a comment. */
final class Table {
    private Table() {}

    static Map<String, List<String>> read(String resource) {
        Map<String, List<String>> table = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> cells = List.of(line.strip().split("\\s+", -1));
                    table.put(cells.get(0), cells.subList(1, cells.size()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
