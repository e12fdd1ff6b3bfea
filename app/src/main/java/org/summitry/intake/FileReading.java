package org.summitry.intake;

import java.util.Iterator;
import java.util.List;

/** Takes in one file's bytes by their format. */
final class FileReading implements AutoCloseable {
    private final Documents documents;

    FileReading(IntakeSettings settings) {
        this.documents = new Documents(settings);
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
        return List.<IntakeResult>of(new IntakeResult.Taken(path, documents.of(path, bytes, extract(format, bytes))))
                .iterator();
    }

    private static Extract extract(Format format, byte[] bytes) throws Refused {
        return switch (format) {
            case ARCHIVE -> throw new Refused("it is an archive", "unpack it and give the files inside");
            case MEDIA -> throw new Refused("it is a picture, sound or film", "give its text");
            default -> plain(bytes);
        };
    }

    private static Extract plain(byte[] bytes) throws Refused {
        String text = TextDecoder.decode(bytes, null);
        return new Extract(text, Layout.ofPlainText(text), Extract.Meta.NONE);
    }

    @Override
    public void close() {}
}
