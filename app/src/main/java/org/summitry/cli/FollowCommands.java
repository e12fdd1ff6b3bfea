package org.summitry.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.deadlines.NoticeFormats;
import org.summitry.analysis.followup.FollowUps;
import org.summitry.analysis.followup.Followed;
import org.summitry.analysis.followup.Link;
import org.summitry.register.Register;
import org.summitry.register.RegisterException;
import org.summitry.text.OneLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands on follow-ups: {@code summitry follow} shows them, {@code summitry judge} says whether a link is right. */
final class FollowCommands {
    private FollowCommands() {}

    /** What became of one entry, or of all. */
    @Command(
            name = "follow",
            mixinStandardHelpOptions = true,
            description =
                    "Shows what later reports say became of an undertaking, instrument, project or target, with both sentences and reasons.")
    @SuppressWarnings("NullAway.Init")
    static final class Follow extends RegisterCommand {
        @Parameters(
                paramLabel = "ID",
                arity = "0..1",
                description = "The entry's id; without it all that were reported of.")
        private @Nullable String id;

        @Option(names = "--waiting", description = "Only links that are uncertain and wait for review.")
        private boolean waiting;

        @Override
        int run(Register r, PrintWriter out) {
            List<Followed> all = new FollowUps(r)
                    .all().stream()
                            .filter(f -> id == null || f.matter().id().equals(id))
                            .toList();
            if (id != null && all.isEmpty()) {
                r.show(id); // an unknown id is named with its remedy
                throw new RegisterException(
                        id + ": only undertakings, instruments, projects and targets are followed up");
            }
            for (Followed f : all) {
                List<Link> links = f.links().stream()
                        .filter(l -> !waiting || l.standing() == Link.Standing.WAITING)
                        .toList();
                if (id != null || !links.isEmpty()) {
                    show(f, links, out);
                }
            }
            return 0;
        }

        private static void show(Followed f, List<Link> links, PrintWriter out) {
            out.println(OneLine.of(f.matter().text()));
            out.println("  " + f.matter().id() + ", "
                    + f.rung().word() + ", " + f.state()
                    + (f.counting().isEmpty() ? ": no report found" : ""));
            for (Link l : links) {
                out.println("  -> " + NoticeFormats.link(l));
                out.println("     " + l.id());
                l.reasons().forEach(reason -> out.println("     - " + reason));
            }
        }
    }

    /** A person's word on a link. */
    @Command(
            name = "judge",
            mixinStandardHelpOptions = true,
            description =
                    "Says that a follow-up link is right, or wrong with --wrong; it is kept in the ledger and undone with: summitry undo.")
    @SuppressWarnings("NullAway.Init")
    static final class Judge extends RegisterCommand {
        @Parameters(paramLabel = "LINK", description = "The link's id, as summitry follow shows it.")
        private String link;

        @Option(names = "--wrong", description = "The link is wrong.")
        private boolean wrong;

        @Mixin
        private AuthorOptions author;

        @Override
        int run(Register r, PrintWriter out) {
            boolean known = new FollowUps(r)
                    .all().stream().flatMap(f -> f.links().stream()).anyMatch(l -> l.id().equals(link));
            if (!known) {
                throw new RegisterException(link + ": no such link; see: summitry follow");
            }
            long seq =
                    r.reviewLink(link, !wrong, author.name(), author.reason()).seq();
            out.println("line " + seq + ": the link is " + (wrong ? "wrong" : "right"));
            return 0;
        }
    }
}
