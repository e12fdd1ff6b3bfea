package org.summitry.register;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A private PostgreSQL of Debian's package for the tests of one run: a cluster in a temporary folder on a free port. */
public final class PostgresServer {
    private static @Nullable PostgresServer running;
    private static boolean tried;

    private final Path bin;
    private final Path folder;
    private final int port;
    private int databases;

    private PostgresServer(Path bin, Path folder, int port) {
        this.bin = bin;
        this.folder = folder;
        this.port = port;
    }

    /** The server, started on first use; null where there is none. */
    public static synchronized @Nullable PostgresServer get() throws IOException, InterruptedException {
        if (!tried) {
            tried = true;
            Path bin = installed();
            if (bin != null) {
                running = start(bin);
                Runtime.getRuntime().addShutdownHook(new Thread(running::stop));
            } else {
                System.err.println("SKIPPED: PostgreSQL is not installed, the register was tested on SQLite alone;"
                        + " install it with: apt-get install postgresql");
            }
        }
        return running;
    }

    private static @Nullable Path installed() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return null;
        }
        try (Stream<Path> found = Files.list(versions)) {
            return found.map(v -> v.resolve("bin"))
                    .filter(b -> Files.isExecutable(b.resolve("initdb")))
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    private static PostgresServer start(Path bin) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("summitry-postgres");
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        if (isRoot()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        PostgresServer server = new PostgresServer(bin, folder, port);
        server.asOwner(
                "initdb",
                "-D",
                folder + "/data",
                "-A",
                "trust",
                "-U",
                "postgres",
                "--no-sync",
                "-E",
                "UTF8",
                "--locale=C.UTF-8");
        server.startAgain();
        return server;
    }

    void startAgain() throws IOException, InterruptedException {
        asOwner(
                "pg_ctl",
                "-D",
                folder + "/data",
                "-w",
                "-l",
                folder + "/log",
                "-o",
                "-p " + port + " -h 127.0.0.1 -k " + folder + " -c fsync=off",
                "start");
    }

    /** As when the machine goes down: nobody waits. */
    void stopAtOnce() throws IOException, InterruptedException {
        asOwner("pg_ctl", "-D", folder + "/data", "-m", "immediate", "-w", "stop");
    }

    /** The URL of a new, empty database. */
    public synchronized String newDatabase() throws IOException, InterruptedException {
        String name = "register" + ++databases;
        asOwner("createdb", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "postgres", name);
        return "postgresql://postgres@127.0.0.1:" + port + "/" + name;
    }

    private void stop() {
        try {
            stopAtOnce();
            run(List.of("rm", "-rf", folder.toString()));
        } catch (IOException e) {
            System.err.println("the test's PostgreSQL in " + folder + " could not be stopped: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void asOwner(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--")); // initdb refuses root
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("summitry-postgres", ".log");
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        String said = Files.readString(output);
        Files.delete(output);
        if (!ended || process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
    }
}
