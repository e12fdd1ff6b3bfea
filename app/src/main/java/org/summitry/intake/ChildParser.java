package org.summitry.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Parses hostile formats in a process of its own, with little memory and a limit of time: a Java thread cannot be killed, a
 * process can. Started when first needed, and again after it was ended.
 */
final class ChildParser implements AutoCloseable {
    /** What the child's Java ends with when its memory is full. */
    private static final int OUT_OF_MEMORY = 3;

    private final IntakeSettings settings;
    private @Nullable Child child;

    private record Child(Process process, DataOutputStream to, DataInputStream from) {}

    ChildParser(IntakeSettings settings) {
        this.settings = settings;
    }

    /** What {@code bytes} of {@code format} hold; the child is ended when it takes longer than the limit or fails. */
    Parsed parse(Format format, byte[] bytes) throws Refused {
        Child c = started();
        try {
            return new Deadline(settings.timeLimit()).run(() -> {
                Wire.writeRequest(c.to(), format, bytes);
                return Wire.readAnswer(c.from());
            });
        } catch (Deadline.Passed e) {
            end();
            throw Deadline.refused(settings.timeLimit());
        } catch (IOException e) {
            throw failed(c);
        }
    }

    private Refused failed(Child c) {
        int status = -1;
        try {
            status = c.process().waitFor(5, TimeUnit.SECONDS) ? c.process().exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end();
        return status == OUT_OF_MEMORY
                ? new Refused(
                        "parsing it needs more than " + settings.childHeapMegabytes() + " MB of memory",
                        "split it or save it as plain text")
                : new Refused("its parser failed on it", "save it as plain text or HTML");
    }

    private Child started() throws Refused {
        Child c = child;
        if (c == null || !c.process().isAlive()) {
            try {
                c = start();
            } catch (IOException e) {
                throw new Refused(
                        "no second Java process can be started to parse it", "check that Java may start processes");
            }
            child = c;
        }
        return c;
    }

    private Child start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx" + settings.childHeapMegabytes() + "m",
                        "-Xss2m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.language=en",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildMain.class.getName(),
                        String.valueOf(settings.maxCharacters())))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Child(
                process,
                new DataOutputStream(new BufferedOutputStream(process.getOutputStream())),
                new DataInputStream(new BufferedInputStream(process.getInputStream())));
    }

    private void end() {
        if (child != null) {
            child.process().destroyForcibly();
            child = null;
        }
    }

    @Override
    public void close() {
        end();
    }
}
