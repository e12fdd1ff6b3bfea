package org.summitry.finding;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Linguistic knowledge kept as data beside a finder: resource files in the folder of the finder's package.
 *
 * <p>Two forms: {@code .txt}, one entry a line, {@code #} begins a comment; {@code .yaml}, read into a type of the caller's.
 */
public final class Lexicon {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Lexicon() {}

    /** The entries of {@code name} beside {@code owner}, in the order of the file; fails when there is no such file. */
    public static Set<String> words(Class<?> owner, String name) {
        Set<String> words = new LinkedHashSet<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(owner, name), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int comment = line.indexOf('#');
                String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (!entry.isEmpty()) {
                    words.add(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the lexicon " + name + " of " + owner.getName(), e);
        }
        return Collections.unmodifiableSet(words);
    }

    /** The file {@code name} beside {@code owner} read as a {@code type}; fails when it is missing or does not fit. */
    public static <T> T yaml(Class<?> owner, String name, Class<T> type) {
        try (InputStream in = open(owner, name)) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the lexicon " + name + " of " + owner.getName(), e);
        }
    }

    private static InputStream open(Class<?> owner, String name) throws IOException {
        InputStream in = owner.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("no resource " + name + " beside " + owner.getName());
        }
        return in;
    }
}
