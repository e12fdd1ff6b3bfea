package org.summitry.secondreader;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitry.fetch.JsonService;

/**
 * Which model is asked, and how.
 *
 * @param model its name at the service; stands with every entry that it proposed
 * @param service where, with which key
 */
public record SecondReaderSettings(String model, JsonService.Settings service) {
    private static final String PREFIX = "SUMMITRY_SECOND_READER_";
    private static final Set<String> KNOWN = Set.of("address", "model", "key", "seconds", "tries");
    private static final int MAX_BYTES = 2 * 1024 * 1024;
    private static final int MOST_SECONDS = 600;
    private static final int MOST_TRIES = 10;

    /** Refuses a model without a name. */
    public SecondReaderSettings {
        if (!model.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._:/@+-]{0,99}")) {
            throw new IllegalArgumentException("model: the name of a model at the service, at most 100 characters");
        }
    }

    /**
     * Reads settings: a file of lines {@code address=}, {@code model=}, {@code key=}, {@code seconds=}, {@code tries=}. What stands in the
     * environment as {@code SUMMITRY_SECOND_READER_KEY} and so on goes before.
     *
     * @throws IllegalArgumentException in one line that names the file and what is wrong, and never the key
     */
    public static SecondReaderSettings read(Path file, Map<String, String> environment) throws IOException {
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.load(in);
        }
        Set<String> unknown = new TreeSet<>(lines.stringPropertyNames());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(file + ": " + String.join(", ", unknown)
                    + ": there is no such setting; there are " + String.join(", ", new TreeSet<>(KNOWN)));
        }
        KNOWN.forEach(name -> {
            String value = environment.get(PREFIX + name.toUpperCase(java.util.Locale.ROOT));
            if (value != null) {
                lines.setProperty(name, value);
            }
        });
        try {
            return of(lines);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static SecondReaderSettings of(Properties lines) {
        String address = lines.getProperty("address", "").strip();
        if (address.isEmpty()) {
            throw new IllegalArgumentException("address: name the endpoint, such as https://host/v1/chat/completions");
        }
        return new SecondReaderSettings(
                lines.getProperty("model", "").strip(),
                new JsonService.Settings(
                        uri(address),
                        key(lines),
                        Duration.ofSeconds(number(lines, "seconds", 60, MOST_SECONDS)),
                        MAX_BYTES,
                        number(lines, "tries", 3, MOST_TRIES),
                        Duration.ofSeconds(1)));
    }

    private static URI uri(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("address: this is none", e);
        }
    }

    private static @Nullable String key(Properties lines) {
        String key = lines.getProperty("key", "").strip();
        return key.isEmpty() ? null : key;
    }

    private static int number(Properties lines, String name, int usual, int most) {
        String value = lines.getProperty(name, Integer.toString(usual)).strip();
        if (!value.matches("[1-9]\\d{0,3}") || Integer.parseInt(value) > most) {
            throw new IllegalArgumentException(name + ": a number from 1 to " + most);
        }
        return Integer.parseInt(value);
    }
}
