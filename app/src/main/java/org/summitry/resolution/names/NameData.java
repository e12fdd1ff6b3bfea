package org.summitry.resolution.names;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files of this package: of its own, so that nobody who compares names depends on the finders of names. */
final class NameData {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private NameData() {}

    /** The lines of a text file, stripped; comments ({@code #}) and empty lines left out. */
    static List<String> lines(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#')))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the data of names in " + file, e);
        }
    }

    /** A file of yaml as a {@code type}. */
    static <T> T yaml(String file, Class<T> type) {
        try (InputStream in = open(file)) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the data of names in " + file, e);
        }
    }

    /** A file beside this class, or elsewhere in the jar when the name begins with a slash. */
    static InputStream open(String file) throws IOException {
        InputStream in = NameData.class.getResourceAsStream(file);
        if (in == null) {
            throw new IOException("there is no such file in the program");
        }
        return in;
    }
}
