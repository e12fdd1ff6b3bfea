package org.summitry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.summitry.export.Prepared;
import org.summitry.intake.Intake;
import org.summitry.intake.IntakeResult;
import org.summitry.intake.IntakeSettings;
import org.summitry.language.LearnedParser;
import org.summitry.packs.Packs;
import org.summitry.reading.Reader;
import org.summitry.text.Document;

/** Reads documents. Safe for use by several threads; reading one document never depends on another. */
public final class SummitryReader {
    private final Packs packs;

    SummitryReader(Packs packs) {
        this.packs = packs;
    }

    /** What is found in a document, as {@link #document} or {@link #documents} give it. */
    public Reading read(Document document) {
        return new Reading(document, Prepared.of(new Reader(LearnedParser.shared(), packs).read(document)));
    }

    /**
     * What is found in a file of one document: plain text, HTML, PDF, DOCX, DOC, ODT, RTF or EML.
     *
     * @throws IOException when there is no such file, or it may not be read
     * @throws IllegalArgumentException when it is no document, or several, in one line with the remedy
     */
    public Reading read(Path file) throws IOException {
        List<Document> documents = documents(file);
        if (documents.size() != 1) {
            throw new IllegalArgumentException(file + " holds " + documents.size() + " documents; use documents(file)");
        }
        return read(documents.get(0));
    }

    /** What is found in a text. */
    public Reading read(String text) {
        return read(document(text));
    }

    /**
     * A text as a document. A dateline, a title and a day of publication are taken from the text where it has them.
     *
     * @throws IllegalArgumentException when there is nothing to read
     */
    public Document document(String text) {
        List<Document> documents = taken("text", text.getBytes(StandardCharsets.UTF_8));
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("text: there is nothing to read in it");
        }
        return documents.get(0);
    }

    /**
     * The documents of a file; JSON Lines hold several.
     *
     * @throws IOException when there is no such file, or it may not be read
     * @throws IllegalArgumentException when it is no document, in one line with the remedy
     */
    public List<Document> documents(Path file) throws IOException {
        return taken(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    private static List<Document> taken(String name, byte[] bytes) {
        List<Document> documents = new ArrayList<>();
        try (Intake intake = Intake.open(IntakeSettings.defaults());
                Stream<IntakeResult> results = intake.take(name, bytes)) {
            results.forEach(r -> {
                if (r instanceof IntakeResult.Refusal refusal) {
                    throw new IllegalArgumentException(refusal.message());
                }
                if (r instanceof IntakeResult.Taken taken) {
                    documents.add(taken.document());
                }
            });
        }
        return documents;
    }
}
