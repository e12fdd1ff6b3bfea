package org.summitry.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A file that gets its name when it is whole: what is stopped half-way leaves the old one, or none. */
final class Unfinished {
    private Unfinished() {}

    /** Writes the file's content. */
    interface Content {
        /** Writes all of it. */
        void write(Writer to) throws IOException;
    }

    /** Writes the file's content, of whatever kind. */
    interface Bytes {
        /** Writes all of it. */
        void write(OutputStream to) throws IOException;
    }

    /** What would fail after minutes of work fails at once: {@code out} must be a file in a folder that exists. */
    static void check(CommandLine command, Path out) {
        if (Files.isDirectory(out)) {
            throw new ParameterException(command, "--out " + out + " is a folder; name a file in it");
        }
        if (!Files.isDirectory(folderOf(out))) {
            throw new ParameterException(
                    command, "--out " + out + " is in no folder that exists; make the folder first");
        }
    }

    static void write(Path out, Content content) throws IOException {
        writeBytes(out, bytes -> {
            Writer w = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            content.write(w);
            w.flush();
        });
    }

    static void writeBytes(Path out, Bytes content) throws IOException {
        Path part = folderOf(out).resolve("." + out.getFileName() + ".part");
        try {
            try (OutputStream w = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.write(w);
            }
            Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }
}
