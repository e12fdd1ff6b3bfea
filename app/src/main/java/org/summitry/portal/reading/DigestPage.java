package org.summitry.portal.reading;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.summitry.portal.library.Item;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Site;
import org.summitry.portal.words.Messages;
import org.summitry.register.Chronicle;
import org.summitry.search.Query;

/** What a week brought: who met, what was agreed, what fell due, what was read and decided; week by week as a feed too. */
final class DigestPage {
    private static final int MOST = 50;
    private static final int CHANGES = 20;

    /** Most of a week is on other things than the one format that a portal is narrowed to. */
    private static final int MOST_OF_ONE_FORMAT = 1_000;

    private static final int WEEKS_IN_FEED = 8;

    private final Pages pages;
    private final Library library;
    private final Site site;
    private final Clock clock;

    DigestPage(Pages pages, Library library, Site site, Clock clock) {
        this.pages = pages;
        this.library = library;
        this.site = site;
        this.clock = clock;
    }

    private Week now() {
        return Week.of(LocalDate.now(clock));
    }

    /** The week that we are in has an address of its own, which stays. */
    void latest(Context ctx) {
        ctx.redirect(now().href(), HttpStatus.SEE_OTHER);
    }

    void show(Context ctx) {
        Week week = Week.of(ctx.pathParam("week"));
        Messages words = pages.words(ctx);
        pages.render(ctx, "digest", title(week, words), "/digest.atom", view(week, words));
    }

    /** The words in the language of who asks. */
    Messages words(Context ctx) {
        return pages.words(ctx);
    }

    /** The entries of a week. */
    List<String> ids(Week week, Messages words) {
        return view(week, words).groups().stream()
                .flatMap(g -> g.lines().stream())
                .map(l -> l.item().id())
                .toList();
    }

    private static String title(Week week, Messages words) {
        return words.say("digest.week", week.number(), week.year());
    }

    private DigestView view(Week week, Messages words) {
        Lines lines = new Lines(library, words);
        Chronicle chronicle = library.register().chronicle();
        String monday = week.monday().toString();
        String sunday = week.sunday().toString();
        Query met = Query.of("").kinds("meeting").between(monday, sunday).sort(Query.Sort.NEWEST);
        Query agreed = Query.of("").linked("force=agreement", "force=pledge").linked("polarity=affirmed");
        boolean begun = week.monday().isBefore(now().monday());
        return new DigestView(
                words.formats().date(monday + "/" + sunday),
                week.plus(-1).href(),
                begun ? week.plus(1).href() : "",
                begun,
                lines.of(find(met).stream()
                        .filter(m -> tellsDays(m.text("date")))
                        .toList()),
                lines.of(told("undertaking", week, agreed)),
                lines.of(told("instrument", week, Query.of(""))),
                lines.of(due(week)),
                new Changes(library, words).of(chronicle.lines(week.monday(), week.sunday(), looked()), CHANGES),
                library.format() == null ? chronicle.acts(week.monday(), week.sunday()) : Map.of());
    }

    /** Of what happened some time in a month or a year nobody says that it was in this week. */
    private static boolean tellsDays(String date) {
        return date.matches("\\d{4}-\\d\\d-\\d\\d(/\\d{4}-\\d\\d-\\d\\d)?");
    }

    private int looked() {
        return library.format() == null ? MOST : MOST_OF_ONE_FORMAT;
    }

    private List<Item> find(Query query) {
        return library.find(query.page(0, MOST).withoutFacets()).items();
    }

    /** What documents of the week were the first to tell of. */
    private List<Item> told(String kind, Week week, Query query) {
        List<String> ids = library.register().chronicle().firstTold(kind, week.monday(), week.sunday(), looked());
        String[] links = ids.stream().map(id -> "id=" + id).toArray(String[]::new);
        return ids.isEmpty() ? List.of() : find(query.kinds(kind).linked(links));
    }

    /** The index finds what falls due from a day on, the soonest first; a month or a year falls due when it ends. */
    private List<Item> due(Week week) {
        return find(Query.of("")
                        .kinds("undertaking")
                        .dueFrom(week.monday().toString())
                        .sort(Query.Sort.DUE))
                .stream()
                .filter(i -> isDue(i.text("deadline"), week))
                .toList();
    }

    private static boolean isDue(String deadline, Week week) {
        String end = deadline.replaceAll(".*/", "");
        if (!end.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
            return false;
        }
        LocalDate last = end.length() == 4
                ? LocalDate.of(Integer.parseInt(end), 12, 31)
                : end.length() == 7 ? java.time.YearMonth.parse(end).atEndOfMonth() : LocalDate.parse(end);
        return !last.isBefore(week.monday()) && !last.isAfter(week.sunday());
    }

    /** The last weeks that are over. */
    void feed(Context ctx) {
        Messages words = pages.words(ctx);
        List<Atom.Entry> entries = new ArrayList<>();
        for (int ago = 1; ago <= WEEKS_IN_FEED; ago++) {
            Week week = now().plus(-ago);
            DigestView view = view(week, words);
            entries.add(new Atom.Entry(
                    title(week, words),
                    "urn:summitry:digest:" + week.iso(),
                    week.sunday().toString(),
                    week.href(),
                    "",
                    summary(view, words),
                    List.of()));
        }
        String title = site.name() + " · " + words.say("digest.title");
        new Atom(site).answer(ctx, title, entries, LocalDate.now(clock), words);
    }

    private static String summary(DigestView view, Messages words) {
        StringBuilder summary = new StringBuilder(view.days());
        for (DigestView.Group group : view.groups()) {
            if (!group.lines().isEmpty()) {
                summary.append(". ").append(words.say("digest." + group.key())).append(": ");
                summary.append(String.join(
                        "; ", group.lines().stream().map(l -> l.item().name()).toList()));
            }
        }
        for (Map.Entry<String, Long> act : view.acts().entrySet()) {
            summary.append(". ")
                    .append(words.word("act", act.getKey()))
                    .append(": ")
                    .append(words.formats().number(act.getValue()));
        }
        return summary.toString();
    }
}
