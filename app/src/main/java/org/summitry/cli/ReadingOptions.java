package org.summitry.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Reliance;
import org.summitry.intake.IntakeSettings;
import org.summitry.packs.PackLoader;
import org.summitry.packs.Packs;
import org.summitry.secondreader.SecondReader;
import org.summitry.secondreader.SecondReaderSettings;
import picocli.CommandLine.Option;

/** The options of every command that reads documents. */
final class ReadingOptions {
    @Option(
            names = "--pack",
            paramLabel = "NAME|FILE",
            description =
                    "Use this pack: a file of your own beside the bundled ones, or only the bundled ones named (world, central-asia).")
    private List<String> packs = new ArrayList<>();

    @Option(names = "--no-packs", description = "Use no pack at all.")
    private boolean noPacks;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Values.Day.class,
            description = "Take this (YYYY-MM-DD) for the day of publication of every document.")
    private @Nullable LocalDate published;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            converter = Values.Language.class,
            description = "Take this for the language of every document (en, ru, ...).")
    private @Nullable String language;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Give a document up after so long (default: ${DEFAULT-VALUE}).")
    private int timeLimit = 60;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "Read so many documents at a time (default: ${DEFAULT-VALUE}).")
    private int threads = 1;

    @Option(
            names = "--rely-on",
            paramLabel = "RULES|MARKS|BOTH",
            defaultValue = "BOTH",
            description =
                    "What reads statements and undertakings: rules on the parse, the network's own marks, or both (default).")
    private Reliance reliance = Reliance.BOTH;

    @Option(
            names = "--second-reader",
            paramLabel = "FILE",
            description =
                    "Have a language model propose what was missed: a file of address=, model=, key= (an OpenAI-compatible endpoint;"
                            + " SUMMITRY_SECOND_READER_KEY and so on go before). Documents are sent there. Off without it.")
    private @Nullable Path secondReader;

    /** The usual ones. */
    ReadingOptions() {}

    /** The usual ones, with the day of publication of what does not tell its own. */
    ReadingOptions(@Nullable LocalDate published) {
        this.published = published;
    }

    Reliance reliance() {
        return reliance;
    }

    Packs packs() {
        return noPacks ? Packs.none() : PackLoader.load(packs);
    }

    IntakeSettings intake() {
        IntakeSettings settings = IntakeSettings.defaults().withTimeLimit(limit());
        settings = published == null ? settings : settings.withPublished(published);
        return language == null ? settings : settings.withLanguage(language);
    }

    /** Completes readings by what a model proposes; none unless it is asked for. */
    Optional<SecondReader> secondReader(Consumer<String> problems) {
        if (secondReader == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SecondReader(SecondReaderSettings.read(secondReader, System.getenv()), problems));
        } catch (IOException e) {
            throw new UncheckedIOException(secondReader + ": it cannot be read; check its name and permissions", e);
        }
    }

    Duration limit() {
        return Duration.ofSeconds(Math.max(1, timeLimit));
    }

    int threads() {
        return Math.max(1, threads);
    }
}
