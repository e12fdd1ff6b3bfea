package org.summitry.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/**
 * One run of the command line in this process.
 *
 * @param status the exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Ran(int status, String out, String err) {

    /** A report about invented states. */
    static final String REPORT =
            """
            PORT VELL, 3 May 2031 – The Third Lagoon Summit was held in Port Vell on 2 May 2031.

            President of Norland Ada Lorne said that trade between the lagoon states grew by 12 percent in 2030. \
            “We will open a new harbour in 2033,” she added.
            """;

    static Ran of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        String[] words = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
        return new Ran(line.execute(words), out.toString(), err.toString());
    }

    /** The same with {@code input} as standard input. */
    static Ran with(String input, Object... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return of(arguments);
        } finally {
            System.setIn(before);
        }
    }

    List<String> errorLines() {
        return err.lines().toList();
    }
}
