package org.summitry.intake;

import java.util.zip.ZipException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;

/** Parses the formats whose parsers cannot be trusted with this process; runs in the child process. */
final class FormatParser {
    private final int maxCharacters;

    FormatParser(int maxCharacters) {
        this.maxCharacters = maxCharacters;
    }

    /** What {@code bytes} of {@code format} hold. */
    Parsed parse(Format format, byte[] bytes) throws Refused {
        try {
            return switch (format) {
                case HTML -> HtmlPage.parse(bytes);
                case PDF -> PdfText.parse(bytes, maxCharacters);
                case OFFICE, RTF -> OfficeText.parse(format, bytes, maxCharacters);
                case MAIL -> MailText.parse(bytes);
                default -> throw new IllegalArgumentException("not for the child process: " + format);
            };
        } catch (Refused e) {
            throw e;
        } catch (Exception | LinkageError | StackOverflowError e) {
            throw refusal(format, e);
        }
    }

    private Refused refusal(Format format, Throwable thrown) {
        for (Throwable t = thrown; t != null && t != t.getCause(); t = t.getCause()) {
            String message = String.valueOf(t.getMessage()).toLowerCase(java.util.Locale.ROOT);
            if (t instanceof EncryptedDocumentException
                    || t.getClass().getSimpleName().contains("InvalidPassword")
                    || t.getClass().getSimpleName().contains("EncryptedDocument")) {
                return new Refused("it is protected by a password", "save it without the password");
            }
            if (t instanceof WriteLimitReachedException) {
                return new Refused(
                        "its text has more than " + maxCharacters + " characters", "split it into smaller documents");
            }
            if (t instanceof TikaException && message.contains("bomb")
                    || message.contains("zip bomb")
                    || message.contains("maximum length for this record")) {
                return new Refused(
                        "it unpacks to far more than a document holds", "do not open it; ask its sender for the text");
            }
            if (t instanceof ZipException) {
                return new Refused("its package is damaged", "open and save it again, or download it again");
            }
        }
        return new Refused(
                "it is damaged or no valid " + format + " file", "open and save it again, or download it again");
    }
}
