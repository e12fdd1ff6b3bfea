package org.summitry.portal.outcomes;

import java.io.IOException;
import java.io.OutputStream;
import org.summitry.analysis.compliance.ComplianceReport;

/**
 * A form in which a report of compliance is taken along.
 *
 * @param extension of the file, as 'docx'; also what the form is called
 * @param mediaType as in HTTP
 * @param writer what writes it
 */
public record Download(String extension, String mediaType, Writer writer) {
    /** Writes a report. */
    @FunctionalInterface
    public interface Writer {
        /** Writes it under a title; {@code out} stays open. */
        void write(ComplianceReport report, String title, OutputStream out) throws IOException;
    }
}
