package org.summitry.analysis.followup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitry.register.Register;
import org.summitry.register.RegisterException;

/**
 * What became of every matter of a register: found anew from its entries and texts, so that the same register gives the same links,
 * whatever the order in which its documents came. Thread-safe; what was found is kept until the register changes, and of what was compared
 * only that is compared again of which something is new ({@link Compared}).
 *
 * <p>It takes seconds for some thousand documents and holds the words of all: who cannot wait asks for the {@link #latest}.
 */
public final class FollowUps {
    private static final Logger LOG = LoggerFactory.getLogger(FollowUps.class);

    private final Register register;
    private final long most;
    private final Object work = new Object();
    private final Object jobs = new Object();
    private volatile Current current = new Current(-1, List.of());
    private volatile long tooLargeAt = Long.MAX_VALUE;
    private volatile boolean stopped;
    private @Nullable CompletableFuture<Void> job;
    private @Nullable Sentences sentences;
    private Compared compared = new Compared();

    private record Current(long position, List<Followed> matters, Map<String, Followed> byId) {
        Current(long position, List<Followed> matters) {
            this(
                    position,
                    matters,
                    matters.stream().collect(Collectors.toMap(f -> f.matter().id(), f -> f)));
        }
    }

    /** For a register that stays open as long as this is used. */
    public FollowUps(Register register) {
        this(register, Sentences.most());
    }

    /** For at most so many sentences. */
    FollowUps(Register register, long most) {
        this.register = register;
        this.most = most;
    }

    /** Every matter with its reports, in the order of ids. Fails where the register is too large for the memory there is. */
    public List<Followed> all() {
        synchronized (work) {
            long now = register.position();
            if (now != current.position()) {
                current = new Current(now, find());
            }
            return current.matters();
        }
    }

    /**
     * What is known by now: it is found anew aside if the register has changed.
     *
     * @param patience how long to wait for that at most
     */
    public Snapshot latest(Duration patience) {
        long now = register.position();
        if (now != current.position() && now < tooLargeAt) {
            await(begin(), patience);
        }
        Current known = current;
        if (now >= tooLargeAt) {
            return new Snapshot(List.of(), Snapshot.Age.TOO_LARGE);
        }
        if (known.position() >= now) {
            return new Snapshot(known.matters(), Snapshot.Age.CURRENT);
        }
        return new Snapshot(known.matters(), known.position() < 0 ? Snapshot.Age.NONE_YET : Snapshot.Age.EARLIER);
    }

    /** The matters as they were last worked out, the same list until they are again; begins nothing and waits for nothing. */
    public List<Followed> known() {
        return current.matters();
    }

    /** What is known by now of one matter, by its entry's id; nothing when that is not known or nothing is followed up there. */
    public Optional<Followed> latest(String id, Duration patience) {
        latest(patience);
        return Optional.ofNullable(current.byId().get(id));
    }

    private CompletableFuture<Void> begin() {
        synchronized (jobs) {
            if (job == null || job.isDone()) {
                CompletableFuture<Void> next = new CompletableFuture<>();
                Thread thread = new Thread(() -> aside(next), "follow-ups");
                thread.setDaemon(true);
                thread.start();
                job = next;
            }
            return job;
        }
    }

    private void aside(CompletableFuture<Void> next) {
        try {
            all();
        } catch (RuntimeException e) {
            if (!stopped) {
                LOG.warn("what became of the matters is not known: {}", e.getMessage());
            }
        } finally {
            next.complete(null);
        }
    }

    private static void await(CompletableFuture<Void> job, Duration patience) {
        try {
            job.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.debug("still being worked out: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives up what is being worked out aside; the register may be closed then. */
    public void stop(Duration patience) {
        stopped = true;
        CompletableFuture<Void> last;
        synchronized (jobs) {
            last = job;
        }
        if (last != null) {
            await(last, patience);
        }
    }

    /** How many pairs were compared anew when links were last found. */
    public long comparisons() {
        synchronized (work) {
            return compared.made();
        }
    }

    private Sentences read() {
        try {
            return Sentences.of(register, sentences, most);
        } catch (Sentences.TooMany e) {
            tooLargeAt = Math.min(tooLargeAt, register.position());
            throw new RegisterException(e.remedy(), e);
        }
    }

    private List<Followed> find() {
        Sentences read =
                read(); // first: a register that is too large for them is told so before its entries fill the memory
        sentences = read;
        Entries entries = Entries.of(register);
        List<Followed> matters = entries.matters(read);
        List<Later> reports = read.reports();
        Rarity rarity = new Rarity(reports.stream().map(Later::sentence).toList());
        Linker linker = new Linker(rarity, entries.names.values());
        Candidates candidates = new Candidates(reports, rarity);
        NextMeetings meetings = new NextMeetings(entries);
        compared = compared.next(linker);
        Map<String, Boolean> reviews = register.linkReviews(Link.PREFIX);
        List<Followed> all = new ArrayList<>();
        for (Followed f : matters) {
            if (stopped) {
                throw new IllegalStateException("it was given up, since the program ends");
            }
            Prepared matter = Prepared.of(f.matter(), rarity);
            List<Link> kept = onePerDocument(links(matter, candidates.of(matter), reviews));
            all.add(new Followed(f.matter(), f.start(), f.meeting(), meetings.droppedAt(f, kept), kept));
        }
        return List.copyOf(all);
    }

    private List<Link> links(Prepared matter, List<Later> reports, Map<String, Boolean> reviews) {
        Map<Later, Boolean> judged = new IdentityHashMap<>();
        for (Later report : reviews.isEmpty() ? List.<Later>of() : reports) {
            Boolean right = reviews.get(Link.id(matter.matter().passage(), report.passage()));
            if (right != null) {
                judged.put(report, right);
            }
        }
        Map<Later, Compared.Outcome> outcomes = compared.of(matter, reports, judged.keySet());
        List<Link> links = new ArrayList<>();
        for (Later report : reports) {
            Compared.Outcome c = outcomes.get(report);
            Boolean right = judged.get(report);
            if (c != null && (right != null || c.score() >= Weights.read().waiting())) {
                links.add(link(matter.matter(), report.passage(), c, right));
            }
        }
        return links;
    }

    private static Link link(Matter matter, Passage report, Compared.Outcome c, @Nullable Boolean right) {
        Link.Standing standing;
        if (right != null) {
            standing = right ? Link.Standing.ACCEPTED : Link.Standing.REJECTED;
        } else {
            standing = c.score() >= Weights.read().linked() ? Link.Standing.LINKED : Link.Standing.WAITING;
        }
        return new Link(matter, report, c.status(), c.score(), standing, c.told(), c.reasons());
    }

    /** Of a document's sentences the surest that no person rejected; those that a person judged all stay. */
    private static List<Link> onePerDocument(List<Link> links) {
        Map<String, Link> best = new TreeMap<>();
        List<Link> kept = new ArrayList<>();
        for (Link link : links) {
            boolean judged = link.standing() == Link.Standing.ACCEPTED || link.standing() == Link.Standing.REJECTED;
            if (judged) {
                kept.add(link);
            } else {
                best.merge(link.report().document(), link, (a, b) -> b.score() > a.score() ? b : a);
            }
        }
        Map<String, Link> byId = new LinkedHashMap<>();
        kept.forEach(l -> byId.put(l.id(), l));
        kept.stream()
                .filter(l -> l.standing() == Link.Standing.ACCEPTED)
                .forEach(l -> best.remove(l.report().document()));
        best.values().forEach(l -> byId.put(l.id(), l));
        return byId.values().stream()
                .sorted(Comparator.comparing(
                                (Link l) -> String.valueOf(l.report().published()))
                        .thenComparing(l -> l.report().document())
                        .thenComparing(l -> l.report().start()))
                .toList();
    }
}
