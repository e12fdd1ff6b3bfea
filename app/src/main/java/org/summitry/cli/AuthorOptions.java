package org.summitry.cli;

import picocli.CommandLine.Option;

/** Who decides, and why. */
final class AuthorOptions {
    @Option(names = "--as", paramLabel = "NAME", description = "Who decides (default: the system's user).")
    private String name = System.getProperty("user.name", "unknown");

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; it is kept in the ledger.")
    private String reason = "";

    String name() {
        return name;
    }

    String reason() {
        return reason;
    }
}
