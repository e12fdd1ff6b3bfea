package org.summitry.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.summitry.fetch.Fetcher;
import org.summitry.register.FollowedFeed;
import org.summitry.register.FollowedFeeds;
import org.summitry.register.Register;
import org.summitry.register.RegisterException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code summitry feeds}: the feeds and sitemaps that a register follows. */
@Command(
        name = "feeds",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "add|list|remove|fetch",
        description = "Follows RSS and Atom feeds and sitemaps: what is new in them is read into the register.",
        subcommands = {
            FeedCommands.Add.class,
            FeedCommands.ListAll.class,
            FeedCommands.Remove.class,
            FeedCommands.Fetch.class
        })
@SuppressWarnings("NullAway.Init")
final class FeedCommands implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: summitry feeds add|list|remove|fetch");
    }

    /** An address on the web, as it is kept. */
    static final class Address implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            try {
                return Fetcher.address(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    /** The feeds that are named, or all. */
    private static List<FollowedFeed> named(FollowedFeeds feeds, List<String> urls) {
        if (urls.isEmpty()) {
            return feeds.all();
        }
        return urls.stream()
                .map(u -> feeds.at(u)
                        .orElseThrow(() -> new RegisterException(
                                u + " is not followed; see summitry feeds list, or follow it with summitry feeds add")))
                .toList();
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Follows feeds or sitemaps from now on.")
    static final class Add extends RegisterCommand {
        @Parameters(paramLabel = "URL", arity = "1..*", converter = Address.class)
        private List<String> urls;

        @Override
        int run(Register r, PrintWriter out) {
            for (String url : urls) {
                out.println(r.feeds().add(url) ? "following " + url : url + " is followed already");
            }
            return 0;
        }

        @Override
        boolean mayBeEmpty() {
            return true;
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists what is followed.")
    static final class ListAll extends RegisterCommand {
        @Override
        int run(Register r, PrintWriter out) {
            List<FollowedFeed> all = r.feeds().all();
            for (FollowedFeed f : all) {
                String last = f.visitedAt() == null
                        ? "not fetched yet"
                        : r.feeds().taken(f.url()) + " documents taken; " + f.visitedAt() + ": " + f.outcome();
                out.println(f.url() + "  " + last);
            }
            out.println(
                    all.isEmpty()
                            ? "no feed is followed; follow one with: summitry feeds add URL"
                            : all.size() == 1 ? "1 feed" : all.size() + " feeds");
            return 0;
        }

        @Override
        boolean mayBeEmpty() {
            return true;
        }
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Follows feeds no more; what was read from them stays.")
    static final class Remove extends RegisterCommand {
        @Parameters(paramLabel = "URL", arity = "1..*", converter = Address.class)
        private List<String> urls;

        @Override
        int run(Register r, PrintWriter out) {
            for (FollowedFeed f : named(r.feeds(), urls)) {
                r.feeds().remove(f.url());
                out.println(f.url() + " is followed no more");
            }
            return 0;
        }

        @Override
        boolean mayBeEmpty() {
            return true;
        }
    }

    @Command(
            name = "fetch",
            mixinStandardHelpOptions = true,
            description = "Reads what is new in the feeds, each document once; a feed that fails holds no other up.")
    @SuppressWarnings("try")
    static final class Fetch extends RegisterCommand {
        @Parameters(
                paramLabel = "URL",
                arity = "0..*",
                converter = Address.class,
                description = "Only these feeds; all when none is named.")
        private List<String> urls = new ArrayList<>();

        @Option(
                names = "--limit",
                paramLabel = "N",
                defaultValue = "200",
                description = "Ask for so many documents of a feed at most (default: ${DEFAULT-VALUE}).")
        private int limit = 200;

        @Option(names = "--retry", description = "Ask again for documents that were refused for good before.")
        private boolean retry;

        @Mixin
        private ReadingOptions options;

        @Mixin
        private FetchOptions web;

        @Override
        int run(Register r, PrintWriter out) {
            if (limit < 1) {
                throw new ParameterException(spec.commandLine(), "--limit must be 1 or more, not " + limit);
            }
            List<FollowedFeed> feeds = named(r.feeds(), urls);
            if (feeds.isEmpty()) {
                out.println("no feed is followed; follow one with: summitry feeds add URL");
                return 0;
            }
            ReadingRun run = new ReadingRun(options, spec.commandLine().getErr());
            run.packs();
            try (Ingest ingest = new Ingest(r, run, options, web);
                    StopSignal signal = new StopSignal(run::stop)) {
                FeedVisits visits = new FeedVisits(r.feeds(), ingest, run, web.fetcher(), limit);
                for (FollowedFeed f : feeds) {
                    if (retry) {
                        r.feeds().forgetRefused(f.url());
                    }
                    out.println(
                            f.url() + ": " + visits.visit(r.feeds().at(f.url()).orElse(f)));
                    out.flush();
                }
            }
            return run.isStopped() ? IngestCommand.INTERRUPTED : run.hadTrouble() ? 1 : 0;
        }

        @Override
        boolean mayBeEmpty() {
            return true;
        }
    }
}
