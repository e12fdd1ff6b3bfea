package org.summitry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitry.analysis.followup.FollowUps;
import org.summitry.api.ApiPart;
import org.summitry.api.Tokens;
import org.summitry.portal.Portal;
import org.summitry.portal.PortalSettings;
import org.summitry.portal.accounts.Accounts;
import org.summitry.portal.adding.Submissions;
import org.summitry.portal.exploring.Exploring;
import org.summitry.portal.library.Library;
import org.summitry.portal.outcomes.Outcomes;
import org.summitry.portal.reading.Reading;
import org.summitry.portal.web.Part;
import org.summitry.portal.web.Site;
import org.summitry.register.Register;
import org.summitry.register.RegisterException;
import org.summitry.resolution.ReasonWords;
import org.summitry.search.Index;
import org.summitry.search.SearchException;

/** A portal on a register, with an index that follows what others read into the register while it is served. */
public final class Serving implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);
    private static final List<String> MESSAGES =
            List.of("reading", "explore", "design", "following", "desk", "people", "outcomes", ReasonWords.FILES);
    private static final int SECONDS_BETWEEN_LOOKS = 3;
    private static final int SECONDS_TO_END = 10;

    private final Register register;
    private final Path folder;
    private final Index index;
    private final Library library;
    private final Library shown;
    private final Portal portal;
    private final Staff staff;
    private final Submissions submissions;
    private final ScheduledExecutorService looks;

    private Serving(
            Register register,
            Path folder,
            Index index,
            Library library,
            Library shown,
            Portal portal,
            Staff staff,
            Submissions submissions) {
        this.register = register;
        this.folder = folder;
        this.index = index;
        this.library = library;
        this.shown = shown;
        this.portal = portal;
        this.staff = staff;
        this.submissions = submissions;
        this.looks = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "index");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Brings the index of {@code register} in {@code folder} up to date and serves both. */
    public static Serving start(PortalSettings settings, Register register, Path folder) {
        return start(settings, register, folder, Tokens.NONE);
    }

    /** The same, with an interface for programs that knows who holds {@code tokens}. */
    public static Serving start(PortalSettings settings, Register register, Path folder, Tokens tokens) {
        return start(settings, register, folder, tokens, List.of());
    }

    /** The same, with {@code more} parts on what is served. */
    public static Serving start(
            PortalSettings asked, Register register, Path folder, Tokens tokens, List<Function<Library, Part>> more) {
        Indexing.open(folder, register)
                .close(); // an index that has written keeps others from writing until it is closed
        Index index = Indexing.reading(folder);
        try {
            Library library = new Library(register, index);
            Library shown = asked.format() == null ? library : library.within(asked.format());
            PortalSettings settings = asked.called(called(asked.site(), shown));
            Submissions submissions = new Submissions(new DeskReader(register));
            Staff staff = new Staff(shown, settings, submissions);
            List<Portal.PartMaker> parts = new ArrayList<>();
            parts.add(pages -> new Reading(pages, shown, settings.site(), settings.clock(), settings.originals()));
            parts.add(pages -> new Exploring(pages, shown));
            parts.add(pages ->
                    new Outcomes(pages, shown, settings.site(), settings.clock(), ComplianceCommands.downloads()));
            parts.addAll(staff.parts());
            Tokens known = settings.readingOnly() ? Tokens.NONE : tokens;
            parts.add(pages ->
                    new ApiPart(library, submissions, known, folder.resolveSibling("exports"), settings.clock()));
            more.forEach(maker -> parts.add(pages -> maker.apply(library)));
            Portal portal = Portal.open(settings, staff.visitors(), MESSAGES, parts);
            Serving serving = new Serving(register, folder, index, library, shown, portal, staff, submissions);
            serving.looks.scheduleWithFixedDelay(
                    serving::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
            library.followUps().latest(Duration.ZERO); // worked out aside: lists tell states from the first minute
            return serving;
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
    }

    /** A portal of one format that says nothing of itself says which. */
    private static Site called(Site site, Library shown) {
        String format = shown.format();
        return format == null || !site.about().isEmpty()
                ? site
                : new Site(
                        site.name(),
                        shown.names(List.of(format)).getOrDefault(format, format),
                        site.logo(),
                        site.address());
    }

    private void look() {
        try {
            if (!Long.toString(register.position()).equals(index.committed())) {
                Indexing.open(folder, register).close();
            }
            library.look();
            shown.look();
        } catch (SearchException | RegisterException e) {
            LOG.debug("the index follows later: {}", e.getMessage()); // another process writes it just now
        } catch (RuntimeException e) {
            LOG.error("the index does not follow the register", e);
        }
    }

    /** Where a browser on this machine finds it. */
    public String address() {
        return portal.address();
    }

    /** Where the first administrator sets a password; nothing when one has, or there are no accounts. */
    public Optional<String> firstLink() {
        return staff.firstLink().map(token -> address() + "welcome/" + token);
    }

    /** What became of the matters of what is served, shared with its pages. */
    FollowUps followUps() {
        return library.followUps();
    }

    /** The accounts of the portal. */
    public Accounts accounts() {
        return staff.accounts();
    }

    /** Says where it is and serves until the program is ended; then closes itself and {@code after}, the register below it. */
    void untilEnded(PrintWriter out, AutoCloseable after) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            close();
                            try {
                                after.close();
                            } catch (Exception e) {
                                LOG.warn("not all could be closed: {}", e.getMessage());
                            }
                        },
                        "stop"));
        out.println("The portal is at " + address() + " (Ctrl-C ends it)");
        firstLink()
                .ifPresent(link ->
                        out.println("It has no administrator yet; the first one sets a password, once, at " + link));
        out.flush();
        try {
            new CountDownLatch(1).await(); // the hook above is how this ends
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        looks.shutdown(); // a look that is under way comes to its end: an index is not left half written
        try {
            looks.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        library.followUps().stop(Duration.ofSeconds(SECONDS_TO_END));
        portal.close();
        submissions.close();
        index.close();
    }
}
