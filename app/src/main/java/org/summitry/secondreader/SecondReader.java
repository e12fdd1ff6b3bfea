package org.summitry.secondreader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.summitry.reading.Reading;
import org.summitry.text.Block;
import org.summitry.text.Document;

/** Completes readings by what a model proposes. Safe for several threads. When the model is of no help, a reading stays as it was. */
public final class SecondReader {
    private static final int CHARACTERS = 24_000;
    private static final int MOST_PARTS = 8;

    private final Model model;
    private final Consumer<String> problems;

    /**
     * A second reader.
     *
     * @param problems hears, in one line each, why a document was not completed
     */
    public SecondReader(SecondReaderSettings settings, Consumer<String> problems) {
        this.model = new Model(settings);
        this.problems = problems;
    }

    /** The reading with what the model proposed and the text bears out; the same when there is nothing. */
    public Reading completed(Reading reading) {
        Document document = reading.parse().document();
        if (document.unread() != null) {
            return reading;
        }
        Admission admission = new Admission(reading, model.name());
        List<String> parts = parts(document);
        try {
            for (String part : parts.subList(0, Math.min(parts.size(), MOST_PARTS))) {
                admission.all(model.proposals(part));
            }
            if (parts.size() > MOST_PARTS) {
                problems.accept(document.label() + ": too long for the second reader; it was shown the first "
                        + MOST_PARTS * CHARACTERS + " characters");
            }
        } catch (IOException e) {
            problems.accept(
                    document.label() + ": the second reader " + model.name() + " is of no help: " + e.getMessage());
        }
        return admission.reading();
    }

    /** What finders read of the text, in parts that a model takes at once; paragraphs stay whole where they can. */
    private static List<String> parts(Document document) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (Block b : document.blocks()) {
            String text = b.isContent() ? document.text(b.span()) : "";
            if (part.length() + text.length() > CHARACTERS && !part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(text.isEmpty() ? "" : "\n\n").append(text, 0, Math.min(text.length(), CHARACTERS));
        }
        if (!part.toString().isBlank()) {
            parts.add(part.toString());
        }
        return parts;
    }
}
