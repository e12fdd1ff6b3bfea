package org.summitry.portal.outcomes;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.deadlines.Notice;
import org.summitry.analysis.deadlines.NoticeFormats;
import org.summitry.analysis.deadlines.Watch;
import org.summitry.analysis.followup.Followed;
import org.summitry.analysis.followup.Link;
import org.summitry.analysis.followup.Passage;
import org.summitry.analysis.followup.Rung;
import org.summitry.analysis.followup.Snapshot;
import org.summitry.portal.library.Item;
import org.summitry.portal.library.Library;
import org.summitry.portal.reading.Address;
import org.summitry.portal.reading.Atom;
import org.summitry.portal.reading.Turn;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Problem;
import org.summitry.portal.web.Site;
import org.summitry.portal.words.Messages;
import org.summitry.text.OneLine;

/** What falls due, is overdue, went quiet, was said again or dropped: as a page, a feed and a calendar. */
final class DeadlinePages {
    private static final String FEED = "/deadlines.atom";
    private static final Pattern BULLET = Pattern.compile("^[•▪·*–—-]\\s+");
    private static final int WITHIN = 90;
    private static final int LARGEST = 3660;
    private static final int ROWS = 25;
    private static final int PAGE = 50;
    private static final int LATEST = 3;
    private static final int ENTRIES = 200;

    private final Pages pages;
    private final Library library;
    private final Site site;
    private final Clock clock;

    DeadlinePages(Pages pages, Library library, Site site, Clock clock) {
        this.pages = pages;
        this.library = library;
        this.site = site;
        this.clock = clock;
    }

    /** What the page shows, of all kinds or of the one asked for. */
    List<Notice> notices(Context ctx) {
        return notices(ctx, Matters.of(library.followUps()));
    }

    private List<Notice> notices(Context ctx, List<Followed> matters) {
        List<Notice> notices = new Watch(LocalDate.now(clock), within(ctx)).notices(matters);
        Set<String> shown = library.shown(
                notices.stream().map(n -> n.followed().matter().id()).toList());
        return notices.stream()
                .filter(n -> shown.contains(n.followed().matter().id()))
                .toList();
    }

    private static int within(Context ctx) {
        String days = ctx.queryParam("within");
        if (days == null || days.isEmpty()) {
            return WITHIN;
        }
        if (!days.matches("\\d{1,4}") || Integer.parseInt(days) > LARGEST) {
            throw Problem.badParameter("within", days);
        }
        return Integer.parseInt(days);
    }

    void show(Context ctx) {
        Messages words = pages.words(ctx);
        String wanted = ctx.queryParam("kind");
        Snapshot latest = Matters.latest(library.followUps());
        List<Notice> notices = notices(ctx, latest.matters());
        List<DeadlineView.Group> groups = new ArrayList<>();
        Turn turn = null;
        for (Notice.Kind kind : Notice.Kind.values()) {
            List<Notice> of = notices.stream().filter(n -> n.kind() == kind).toList();
            if (wanted == null) {
                groups.add(group(kind, of, 0, ROWS, words));
            } else if (wanted.equals(kind.word())) {
                turn = Turn.asked(ctx, of.size(), PAGE);
                groups.add(group(kind, of, (turn.page() - 1) * PAGE, PAGE, words));
            }
        }
        if (groups.isEmpty()) {
            throw Problem.badParameter("kind", String.valueOf(wanted));
        }
        String base = base(ctx).replaceFirst("^https?://", "webcal://");
        DeadlineView view = new DeadlineView(
                groups, within(ctx), base + "/deadlines.ics", latest.age() == Snapshot.Age.EARLIER, turn);
        pages.render(ctx, "outcomes/deadlines", words.say("outcomes.deadlines"), FEED, view);
    }

    private DeadlineView.Group group(Notice.Kind kind, List<Notice> all, int from, int most, Messages words) {
        return new DeadlineView.Group(
                kind.word(),
                all.size(),
                rows(all.stream().skip(from).limit(most).toList(), words));
    }

    private List<DeadlineView.Row> rows(List<Notice> notices, Messages words) {
        Map<String, Item> items = library.items(
                notices.stream().map(n -> n.followed().matter().id()).collect(Collectors.toSet()));
        return notices.stream()
                .map(n -> row(n, items.get(n.followed().matter().id()), words))
                .toList();
    }

    private static DeadlineView.Row row(Notice n, @Nullable Item item, Messages words) {
        Followed f = n.followed();
        List<Link> reports = f.links().stream()
                .filter(l -> l.standing() != Link.Standing.REJECTED)
                .toList();
        return new DeadlineView.Row(
                text(f, item, words),
                Address.of(f.matter().id()),
                f.matter().actors().stream().distinct().collect(Collectors.joining(", ")),
                when(n, words),
                rung(f, item),
                BULLET.matcher(OneLine.of(f.matter().passage().sentence())).replaceFirst(""),
                source(f.matter().passage()),
                reports.stream()
                        .skip(Math.max(0, reports.size() - LATEST))
                        .map(l -> report(l, words))
                        .toList(),
                reports.size());
    }

    /** What it is; of a target its amount as the language writes it. */
    private static String text(Followed f, @Nullable Item item, Messages words) {
        return item == null || !item.kind().equals("figure")
                ? OneLine.beginning(f.matter().text())
                : OneLine.beginning(item.name()) + ": "
                        + words.formats().quantity(item.record().path("value").asDouble(), item.text("unit"));
    }

    /** How far it has come; what one side alone has promised is not agreed. */
    private static String rung(Followed f, @Nullable Item item) {
        boolean pledged =
                f.rung() == Rung.AGREED && item != null && item.text("force").equals("pledge");
        return pledged ? "force.pledge" : "rung." + f.rung().name().toLowerCase(Locale.ROOT);
    }

    /** The deadline, or the day since when it is so, said as what it is. */
    private static String when(Notice n, Messages words) {
        if (n.day() == null) {
            return "";
        }
        return n.kind() == Notice.Kind.OVERDUE || n.kind() == Notice.Kind.DUE_SOON
                ? words.say("line.due", words.formats().date(n.day().toString()))
                : words.formats().date(n.day() + "/..");
    }

    private static DeadlineView.Report report(Link l, Messages words) {
        return new DeadlineView.Report(
                l.status().word(),
                l.standing().name().toLowerCase(Locale.ROOT),
                l.report().published() == null
                        ? ""
                        : words.formats().date(l.report().published().toString()),
                OneLine.of(l.report().sentence()),
                source(l.report()));
    }

    private static String source(Passage p) {
        return Address.passage(p.document(), p.start(), p.end(), p.sentence());
    }

    private String base(Context ctx) {
        return site.address().isEmpty() ? "http://" + ctx.host() : site.address();
    }

    void calendar(Context ctx) {
        ctx.header("Cache-Control", "no-cache");
        ctx.contentType("text/calendar; charset=utf-8");
        ctx.result(NoticeFormats.calendar(notices(ctx)));
    }

    void feed(Context ctx) {
        Messages words = pages.words(ctx);
        List<Notice> notices = notices(ctx).stream().limit(ENTRIES).toList();
        List<DeadlineView.Row> rows = rows(notices, words);
        List<Atom.Entry> entries = IntStream.range(0, rows.size())
                .mapToObj(i -> entry(notices.get(i), rows.get(i), words))
                .toList();
        String title = site.name() + " · " + words.say("outcomes.deadlines");
        new Atom(site).answer(ctx, title, entries, LocalDate.now(clock), words);
    }

    private Atom.Entry entry(Notice n, DeadlineView.Row row, Messages words) {
        return new Atom.Entry(
                words.say("notice." + n.kind().word()) + ": " + row.text(),
                "urn:summitry:" + n.kind().word() + ":"
                        + Pages.encode(n.followed().matter().id()),
                since(n).toString(),
                row.href(),
                row.source(),
                row.when() + ". " + row.quote() + " (" + row.actors() + ")",
                List.of());
    }

    /** The day since when it is so: a deadline to come is news since the matter was made known. */
    private LocalDate since(Notice n) {
        LocalDate made = n.followed().matter().passage().published();
        LocalDate day = n.kind() == Notice.Kind.DUE_SOON ? made : n.day();
        return day == null ? LocalDate.now(clock) : day;
    }
}
