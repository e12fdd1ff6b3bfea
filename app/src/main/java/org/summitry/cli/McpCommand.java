package org.summitry.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitry.mcp.McpStdio;
import org.summitry.portal.library.Library;
import org.summitry.register.Register;
import org.summitry.register.RegisterException;
import org.summitry.search.Index;
import org.summitry.search.SearchException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code summitry mcp}: the register for an assistant that speaks the Model Context Protocol. */
@Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        description =
                "Serves the register to an assistant by the Model Context Protocol, on standard input and output, until input ends."
                        + " It reads only, unless --deciding allows more. By HTTP: serve --mcp.")
final class McpCommand extends RegisterCommand {
    private static final Logger LOG = LoggerFactory.getLogger(McpCommand.class);

    @Option(names = "--deciding", description = "Let the assistant accept and reject entries.")
    private boolean deciding;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "Who decides, as the ledger will tell (default: the system's user, by mcp).")
    private String name = System.getProperty("user.name", "unknown") + " by mcp";

    @Override
    int run(Register r, PrintWriter out) {
        InputStream in = System.in;
        PrintStream protocol = System.out;
        System.setOut(System.err); // whatever else would be printed must not break the protocol
        Indexing.open(register.index(), r)
                .close(); // an index that has written keeps others from writing until it is closed
        try (Index index = Indexing.reading(register.index())) {
            Library library = new Library(r, index);
            new McpStdio(library, () -> follow(r, library), Clock.systemDefaultZone())
                    .serve(in, protocol, deciding, name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            System.setOut(protocol);
        }
        return 0;
    }

    /** What others have read since is found too. */
    private void follow(Register r, Library library) {
        try {
            Indexing.open(register.index(), r).close();
            library.look();
        } catch (SearchException | RegisterException e) {
            LOG.debug("the index follows later: {}", e.getMessage()); // another process writes it just now
        }
    }
}
