package org.summitry.export.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.summitry.export.stream.Facts;
import org.summitry.register.Cited;
import org.summitry.register.Dossier;
import org.summitry.text.OneLine;

/** The columns of entries, in their order. */
final class Columns {
    private static final String BETWEEN = "; ";

    private Columns() {}

    /** Those that entries of {@code kinds} have. */
    static List<Column> of(Collection<String> kinds) {
        List<Column> all = new ArrayList<>();
        all.addAll(whatItIs());
        all.addAll(whoHasPart());
        all.addAll(whatIsAgreed());
        all.addAll(howItIsKnown());
        all.removeIf(c -> kinds.stream().noneMatch(c::in));
        return all;
    }

    private static List<Column> whatItIs() {
        return List.of(
                column("id", Cited::id),
                column("kind", Cited::kind),
                column("name", Cited::name),
                list("aliases", "person", "organization", "state", "format", "meeting", "instrument", "project"),
                new Column("offices", Set.of("person"), Columns::offices, false),
                field("type", "organization", "meeting", "instrument", "project"),
                field("status", "meeting", "undertaking", "instrument", "project"),
                field("date", "meeting", "instrument"),
                field("place", "meeting", "project"),
                number("ordinal", "meeting"),
                ids("format", "meeting"),
                names("members", "format"),
                ids("members", "format"));
    }

    private static List<Column> whoHasPart() {
        return List.of(
                new Column("participants", Set.of("meeting"), Columns::participants, false),
                ids("participants", "meeting"),
                names("absent", "meeting"),
                ids("absent", "meeting"),
                names("speakers", "statement"),
                ids("speakers", "statement"),
                field("form", "statement"),
                field("said", "statement"),
                new Column("words", Set.of("statement"), Facts::words, false),
                field("force", "undertaking"),
                names("actors", "undertaking"),
                ids("actors", "undertaking"),
                names("addressees", "undertaking"),
                ids("addressees", "undertaking"),
                field("action", "undertaking"));
    }

    private static List<Column> whatIsAgreed() {
        return List.of(
                field("deadline", "undertaking"),
                new Column("quantity", Set.of("undertaking"), Columns::quantity, false),
                ids("instrument", "undertaking"),
                ids("project", "undertaking"),
                field("horizon", "instrument"),
                new Column("parties", Set.of("instrument"), Columns::parties, false),
                ids("parties", "instrument"),
                field("indicator", "figure"),
                field("role", "figure"),
                number("value", "figure"),
                field("unit", "figure"),
                field("bound", "figure"),
                field("period", "figure"),
                names("scope", "figure"),
                ids("scope", "figure"),
                ids("meeting", "statement", "undertaking", "instrument"),
                list("topics", "statement", "undertaking"));
    }

    private static List<Column> howItIsKnown() {
        return List.of(
                field("polarity"),
                field("condition"),
                column("review", Cited::review),
                column("found_by", e -> e.reviewed() ? "person" : "machine"),
                column("reviewed_by", e -> e.record().path("review").path("by").asText()),
                column("reviewed_at", e -> e.record().path("review").path("at").asText()),
                number("confidence"),
                new Column(
                        "citations", Set.of(), e -> Integer.toString(e.quotes().size()), true),
                column("sources", Columns::sources),
                column("cited_at", e -> joined(e, Facts::place, BETWEEN)),
                column("cited_words", e -> joined(e, c -> OneLine.of(c.text()), " | ")));
    }

    private static Column column(String title, Function<Cited, String> value) {
        return new Column(title, Set.of(), value, false);
    }

    private static Column field(String field, String... kinds) {
        return new Column(field, Set.of(kinds), e -> Facts.text(e, field), false);
    }

    private static Column number(String field, String... kinds) {
        return new Column(field, Set.of(kinds), e -> plain(e.record().path(field)), true);
    }

    private static Column list(String field, String... kinds) {
        return new Column(field, Set.of(kinds), e -> String.join(BETWEEN, Facts.texts(e, field)), false);
    }

    private static Column names(String field, String... kinds) {
        return new Column(
                field,
                Set.of(kinds),
                e -> Facts.ids(e, field).stream().map(id -> Facts.name(e, id)).collect(Collectors.joining(BETWEEN)),
                false);
    }

    private static Column ids(String field, String... kinds) {
        return new Column(field + "_id", Set.of(kinds), e -> String.join(BETWEEN, Facts.ids(e, field)), false);
    }

    private static String plain(JsonNode number) {
        return number.isNumber() ? number.decimalValue().toPlainString() : "";
    }

    private static String offices(Cited e) {
        List<String> offices = new ArrayList<>();
        for (JsonNode o : e.record().path("offices")) {
            String of = o.has("of") ? " of " + Facts.name(e, o.path("of").asText()) : "";
            offices.add(o.path("title").asText() + of + " (" + o.path("status").asText() + ")");
        }
        return String.join(BETWEEN, offices);
    }

    private static String participants(Cited e) {
        List<String> all = new ArrayList<>();
        for (JsonNode p : e.record().path("participants")) {
            String behalf = p.has("on_behalf_of")
                    ? " for " + Facts.name(e, p.path("on_behalf_of").asText())
                    : "";
            all.add(Facts.name(e, p.path("actor").asText()) + behalf + " ("
                    + p.path("role").asText() + ")");
        }
        return String.join(BETWEEN, all);
    }

    private static String parties(Cited e) {
        List<String> all = new ArrayList<>();
        for (JsonNode p : e.record().path("parties")) {
            String not = p.path("polarity").asText().equals("negated") ? "not " : "";
            String status = p.has("status") ? " (" + not + p.path("status").asText() + ")" : "";
            all.add(Facts.name(e, p.path("actor").asText()) + status);
        }
        return String.join(BETWEEN, all);
    }

    private static String quantity(Cited e) {
        JsonNode q = e.record().path("quantity");
        return (plain(q.path("value")) + " " + q.path("unit").asText()).trim();
    }

    private static String sources(Cited e) {
        return e.quotes().stream().map(q -> source(q.citation())).distinct().collect(Collectors.joining(BETWEEN));
    }

    private static String source(Dossier.Citation c) {
        String who = Objects.requireNonNullElse(c.publisher(), c.label());
        return c.published() == null ? who : who + ", " + c.published();
    }

    private static String joined(Cited e, Function<Dossier.Citation, String> part, String between) {
        return e.quotes().stream().map(q -> part.apply(q.citation())).collect(Collectors.joining(between));
    }
}
