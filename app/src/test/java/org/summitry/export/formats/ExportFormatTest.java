package org.summitry.export.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitry.export.ExampleRegister;
import org.summitry.export.ExampleTest;
import org.summitry.export.stream.Selection;
import org.summitry.register.Register;

/** What every format promises. */
class ExportFormatTest extends ExampleTest {

    /** All text of an export, whether packed or not. */
    private String all(ExportFormat format) throws IOException {
        byte[] bytes = ExampleRegister.bytes(format.exporter(), register);
        if (!format.binary()) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "JSONL") // tells when it was made
    void theOrderOfReadingDoesNotChangeAByte(ExportFormat format) {
        byte[] forwards = ExampleRegister.bytes(format.exporter(), register);
        try (Register backwards = ExampleRegister.in(folder.resolve("backwards-" + format.word()), true)) {
            assertThat(ExampleRegister.bytes(format.exporter(), backwards)).isEqualTo(forwards);
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void whatIsConfidentialIsInNone(ExportFormat format) throws IOException {
        assertThat(all(format))
                .doesNotContain("Ossa")
                .doesNotContain("three.txt")
                .isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BIBTEX", "CSL_JSON"}) // of documents
    void whatAPersonConfirmedIsToldFromWhatAMachineFound(ExportFormat format) throws IOException {
        String text = all(format).replace("\r\n ", "");
        assertThat(text).contains("accepted");
        boolean silent = format == ExportFormat.JSONL; // there a review that is absent means unreviewed
        if (!silent && format != ExportFormat.GEOJSON) { // only the summit, which was accepted, has a place
            assertThat(text).containsAnyOf("unreviewed", "found by machine", "FOUND BY MACHINE", "agent:machine");
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void aSelectionLeavesTheRestOut(ExportFormat format) {
        String some = new String(
                ExampleRegister.bytes(
                        format.exporter(),
                        register,
                        new Selection(java.util.List.of("document"), "2031-05-05", null, false)),
                StandardCharsets.UTF_8);
        assertThat(some).doesNotContain("Lagoon Treaty");
    }
}
