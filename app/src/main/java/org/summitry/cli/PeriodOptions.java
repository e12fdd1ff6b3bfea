package org.summitry.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From when and until when; ISO dates, either of which may be missing. */
final class PeriodOptions {
    @Option(names = "--from", paramLabel = "DATE", description = "Only what happened then or later.")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only what happened then or before.")
    @Nullable
    String to;
}
