package org.summitry.export.research;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The codes of states that data sets of political science join on, beside those of ISO 3166-1. */
public final class CountryCodes {
    private static final String STATE = "state:";
    private static final Map<String, Code> CODES = read();

    private CountryCodes() {}

    /**
     * The codes of a state.
     *
     * @param iso ISO 3166-1 alpha-3
     * @param number of the Correlates of War Project
     * @param abbreviation of the same
     */
    public record Code(String iso, int number, String abbreviation) {}

    /** All of them, by ISO code. */
    public static List<Code> all() {
        return List.copyOf(CODES.values());
    }

    /** The Correlates of War number of the state with this id, such as {@code state:KAZ}; empty where the project has none. */
    public static String number(String id) {
        Code code = id.startsWith(STATE) ? CODES.get(id.substring(STATE.length())) : null;
        return code == null ? "" : Integer.toString(code.number());
    }

    private static Map<String, Code> read() {
        Map<String, Code> codes = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(
                        CountryCodes.class.getResourceAsStream("countries.tsv"), "countries.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t", -1))
                    .forEach(c -> {
                        if (codes.put(c[0], new Code(c[0], Integer.parseInt(c[1]), c[2])) != null) {
                            throw new IllegalStateException("countries.tsv: " + c[0] + " stands in it twice");
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
