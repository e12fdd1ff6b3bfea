package org.summitry.export.research;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever releases a data set says of it.
 *
 * @param version of the data, such as {@code 1.0} or {@code 2031-06}
 * @param title what it is called
 * @param authors who is to be cited, as they write themselves
 * @param license an SPDX identifier, such as {@code CC-BY-4.0}; null when none is given
 * @param address where it can be had; null when nowhere yet
 */
public record ReleaseTerms(
        String version, String title, List<String> authors, @Nullable String license, @Nullable String address) {
    /** Copies the list and refuses what no citation could be made of. */
    public ReleaseTerms {
        authors = List.copyOf(authors);
        if (!version.matches("[0-9A-Za-z][0-9A-Za-z.+_-]{0,63}")) {
            throw new IllegalArgumentException(
                    "version " + version + ": letters, digits, dots and dashes, such as 1.0 or 2031-06");
        }
        if (title.isBlank() || authors.isEmpty() || authors.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("title, author: a release needs a title and somebody to cite");
        }
        if (license != null && !license.matches("[A-Za-z0-9.+-]{1,60}")) {
            throw new IllegalArgumentException("license " + license + ": write its SPDX identifier, such as CC-BY-4.0");
        }
        if (address != null && !address.matches("https?://[^\\s]+")) {
            throw new IllegalArgumentException("address " + address + ": write it whole, as https://host/path");
        }
    }
}
