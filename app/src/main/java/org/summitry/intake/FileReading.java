package org.summitry.intake;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** Takes in one file's bytes by their format. */
final class FileReading implements AutoCloseable {
    /** A page larger than this goes to the child process: its tree may take fifty times its size. */
    private static final int LARGE_PAGE = 2_000_000;

    private final IntakeSettings settings;
    private final Documents documents;
    private final ChildParser child;

    FileReading(IntakeSettings settings) {
        this.settings = settings;
        this.documents = new Documents(settings);
        this.child = new ChildParser(settings);
    }

    /** The documents of the file found at {@code path}. */
    Iterator<IntakeResult> read(String path, byte[] bytes) throws Refused {
        if (bytes.length == 0) {
            throw new Refused("it is empty", "check that it was saved or downloaded completely");
        }
        Format format = Format.of(path, bytes);
        if (format == Format.JSON_LINES) {
            return new JsonLinesFile(path, TextDecoder.decode(bytes, null), documents);
        }
        Parsed parsed = isHostile(format, bytes) ? child.parse(format, bytes) : null;
        try {
            return List.of(new Deadline(settings.timeLimit()).run(() -> {
                        Extract extract = parsed != null ? extract(parsed) : extract(format, bytes);
                        return (IntakeResult)
                                new IntakeResult.Taken(path, documents.of(path, bytes, extract), () -> bytes);
                    }))
                    .iterator();
        } catch (Deadline.Passed e) {
            throw Deadline.refused(settings.timeLimit());
        } catch (IOException e) {
            throw Found.why(e);
        }
    }

    private static boolean isHostile(Format format, byte[] bytes) {
        return switch (format) {
            case PDF, OFFICE, RTF, MAIL -> true;
            case HTML -> bytes.length > LARGE_PAGE;
            default -> false;
        };
    }

    private Extract extract(Format format, byte[] bytes) throws Refused {
        return switch (format) {
            case TEXT -> plain(bytes);
            case HTML -> extract(HtmlPage.parse(bytes));
            case ARCHIVE -> throw new Refused("it is an archive", "unpack it and give the files inside");
            case MEDIA -> throw new Refused("it is a picture, sound or film", "give its text");
            default -> throw new IllegalArgumentException("not for this process: " + format);
        };
    }

    private Extract extract(Parsed parsed) throws Refused {
        documents.bounded(parsed.text());
        return parsed.extract();
    }

    private Extract plain(byte[] bytes) throws Refused {
        String text = documents.bounded(TextDecoder.decode(bytes, null));
        return new Extract(text, Layout.ofPlainText(text), Extract.Meta.NONE);
    }

    @Override
    public void close() {
        child.close();
    }
}
