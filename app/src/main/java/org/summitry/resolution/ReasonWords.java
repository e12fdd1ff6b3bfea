package org.summitry.resolution;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * What reasons are called in English: {@code reasons.en.properties}. Beside it lie the same words in other languages, for pages; there are
 * none for vetoes, which nobody is asked about.
 */
public final class ReasonWords {
    /** Where the words lie in each language: with {@code .ru.properties} and so on; keys are {@code reason.} and the feature. */
    public static final String FILES = "/org/summitry/resolution/reasons";

    private static final Properties ENGLISH = read();

    private ReasonWords() {}

    /** A feature of {@code weights.yaml} in words, with what was compared; a rule without words by its own name. */
    public static String of(String feature, String detail) {
        String words = ENGLISH.getProperty("reason." + feature, feature.replace('-', ' '));
        return detail.isEmpty() ? words : words + ": " + detail;
    }

    private static Properties read() {
        try (InputStream in =
                Objects.requireNonNull(ReasonWords.class.getResourceAsStream(FILES + ".en.properties"), FILES)) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
