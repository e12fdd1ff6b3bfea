package org.summitry.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.summitry.analysis.deadlines.Notice;
import org.summitry.analysis.deadlines.NoticeFormats;
import org.summitry.analysis.deadlines.Watch;
import org.summitry.analysis.followup.FollowUps;
import org.summitry.analysis.followup.Followed;
import org.summitry.analysis.followup.FollowedJson;
import org.summitry.analysis.followup.Link;
import org.summitry.analysis.followup.Snapshot;
import org.summitry.portal.library.Library;
import org.summitry.portal.outcomes.NoticeFiles;

/** What became of undertakings, and what falls due. */
final class Following {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int SOON = 90;
    private static final int FARTHEST = 3_660;
    private static final List<String> KINDS = List.of("undertaking", "instrument", "project", "figure");

    private final FollowUps followUps;
    private final NoticeFiles files;
    private final Clock clock;

    Following(Library library, Clock clock) {
        this.followUps = library.followUps();
        this.files = new NoticeFiles(library);
        this.clock = clock;
    }

    /** What is known of every matter by now; refuses where nothing is. */
    static List<Followed> matters(FollowUps followUps) {
        Snapshot latest = followUps.latest(PATIENCE);
        if (latest.isKnown()) {
            return latest.matters();
        }
        String why = latest.age() == Snapshot.Age.TOO_LARGE
                ? "the register has more sentences than this server has memory for; who runs it may give it more"
                : "what became of the matters is still being worked out; try again in a minute";
        throw new ApiProblem(ApiProblem.BUSY, "Not known now", why);
    }

    /** Matters with what later reports say of them, by id. */
    void followUps(Context ctx) {
        Asked asked = new Asked(ctx, "entry", "kind", "standing", "linked", "limit", "cursor");
        String entry = asked.text("entry");
        String kind = asked.oneOf("kind", KINDS);
        String standing = asked.oneOf("standing", words(Link.Standing.values()));
        boolean linked = asked.yes("linked");
        List<Followed> wanted = matters(followUps).stream()
                .filter(f -> entry == null || f.matter().id().equals(entry))
                .filter(f -> kind == null || f.matter().kind().equals(kind))
                .filter(f -> !linked || !f.links().isEmpty())
                .filter(f -> standing == null
                        || f.links().stream().anyMatch(l -> word(l.standing()).equals(standing)))
                .toList();
        page(ctx, asked, wanted, f -> f.matter().id(), FollowedJson::of);
    }

    /** What falls due, is overdue, went quiet, was said again without progress, or was dropped. */
    void due(Context ctx) throws IOException {
        Asked asked = new Asked(ctx, "within", "day", "notice", "format", "limit", "cursor");
        int within = asked.number("within", SOON, 0, FARTHEST);
        String notice = asked.oneOf(
                "notice",
                Arrays.stream(Notice.Kind.values()).map(Notice.Kind::word).toList());
        String day = asked.text("day");
        LocalDate today = day == null ? LocalDate.now(clock) : Asked.day("day", day);
        List<Notice> notices = new Watch(today, within)
                .notices(matters(followUps)).stream()
                        .filter(n -> notice == null || n.kind().word().equals(notice))
                        .toList();
        String format = asked.text("format", "json");
        switch (format) {
            case "json" -> page(ctx, asked, notices, Following::place, NoticeFormats::json);
            case "csv" -> text(ctx, "text/csv; charset=utf-8", NoticeFormats.csv(notices));
            case "icalendar" -> text(ctx, "text/calendar; charset=utf-8", NoticeFormats.calendar(notices));
            case "jsonl" -> text(ctx, "application/x-ndjson", NoticeFormats.jsonl(notices));
            case "xlsx" -> files.send(ctx, format, notices);
            default ->
                throw ApiProblem.parameter("format " + Asked.brief(format) + ": json, jsonl, csv, xlsx or icalendar");
        }
    }

    private static void text(Context ctx, String type, String text) {
        Answers.bytes(ctx, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Where a notice stands in the order of {@link Watch#notices}. */
    private static String place(Notice n) {
        return n.kind().ordinal() + " " + (n.day() == null ? "" : n.day()) + " "
                + n.followed().matter().id();
    }

    private static <T> void page(
            Context ctx, Asked asked, List<T> all, Function<T, String> place, Function<T, ObjectNode> json) {
        int limit = asked.limit();
        String after = asked.after();
        List<T> rest = all.stream()
                .filter(t -> after == null || place.apply(t).compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        ArrayNode items = Answers.JSON.createArrayNode();
        rest.stream().limit(limit).map(json).forEach(items::add);
        Answers.list(ctx, items, rest.size() > limit ? place.apply(rest.get(limit - 1)) : null);
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(Following::word).toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
