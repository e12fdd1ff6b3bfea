package org.summitry.finding.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.packs.Packs;
import org.summitry.packs.Packs.KnownFormat;

/** Invented formats, found in the names of meetings. */
class KnownFormatsTest {
    private final KnownFormats formats = new KnownFormats(new Packs(
            List.of(),
            List.of(),
            List.of(
                    new KnownFormat("format:lakes", "Lakes Summit", List.of("Lakes Summit"), List.of()),
                    new KnownFormat("format:lakes-mora", "Lakes–Mora Summit", List.of("Lakes–Mora Summit"), List.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the sixth Lakes Summit|format:lakes",
                "Lakes Summit - Port Selma|format:lakes",
                "LAKES SUMMIT 2031|format:lakes",
                "Lakes-Mora Summit|format:lakes-mora",
                "second Lakes – Mora Summit|format:lakes-mora",
                "Ruvania–Lakes Summit|",
                "Great Lakes Summits|",
                "Summit|",
            })
    void isTheFormatWhoseWholeNameStandsThere(String meeting, String format) {
        assertThat(formats.find(meeting)).isEqualTo(format);
    }
}
