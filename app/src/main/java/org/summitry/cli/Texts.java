package org.summitry.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The texts of plain documents in a folder, for showing passages in context. */
final class Texts {
    private static final int AROUND = 60;

    private final Path folder;
    private final Map<String, int[]> byName = new HashMap<>();

    Texts(Path folder) {
        this.folder = folder;
    }

    /** The passage in code points {@code start} to {@code end} with some text on both sides; empty when there is no such text. */
    String around(String name, int start, int end) {
        int[] text = byName.computeIfAbsent(name, this::read);
        if (end > text.length) {
            return "";
        }
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length, end + AROUND);
        return (words(text, from, start) + "[" + words(text, start, end) + "]" + words(text, end, to))
                .replaceAll("\\s+", " ");
    }

    private static String words(int[] text, int from, int to) {
        return new String(text, from, to - from);
    }

    private int[] read(String name) {
        try {
            Path file = folder.resolve(name);
            boolean plain = name.endsWith(".txt") && Files.isReadable(file);
            return plain ? Files.readString(file).codePoints().toArray() : new int[0];
        } catch (IOException e) {
            return new int[0]; // without its text an entry is still listed
        }
    }
}
