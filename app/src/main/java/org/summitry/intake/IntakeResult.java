package org.summitry.intake;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Document;

/** What became of one file, or of one document of a file that holds many. */
public sealed interface IntakeResult {

    /** Where it was found, relative to the argument it was found under; {@code -} for standard input. */
    String path();

    /**
     * It was taken in.
     *
     * @param original what it was made of
     */
    record Taken(String path, Document document, Original original) implements IntakeResult {
        /** The same under another name, or with more known of it. */
        public Taken with(Document other) {
            return new Taken(path, other, original);
        }

        /** The bytes that it was made of; null when its file has changed since, or gone. */
        public byte @Nullable [] bytes() {
            try {
                byte[] bytes = original.bytes();
                return Documents.sha256(bytes).equals(document.sha256()) ? bytes : null;
            } catch (IOException e) {
                return null;
            }
        }
    }

    /**
     * It was not taken in; everything else was.
     *
     * @param reason what is wrong, without a full stop ('it is protected by a password')
     * @param remedy what the user can do, without a full stop ('save it without the password')
     */
    record Refusal(String path, String reason, String remedy) implements IntakeResult {

        /** One line for people: the file, the reason and the remedy. */
        public String message() {
            return printable(path) + ": " + reason + "; " + remedy;
        }
    }

    /**
     * The same document came before, so it is not read again.
     *
     * @param first where it was found first
     * @param id the document's id
     */
    record Repeat(String path, String first, String id) implements IntakeResult {

        /** One line for people. */
        public String message() {
            return printable(path) + ": the same as " + printable(first) + ", read once";
        }
    }

    private static String printable(String path) {
        return path.replaceAll("\\p{Cntrl}", "?");
    }
}
