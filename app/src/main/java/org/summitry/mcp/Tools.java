package org.summitry.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.deadlines.Notice;
import org.summitry.analysis.deadlines.NoticeFormats;
import org.summitry.analysis.deadlines.Watch;
import org.summitry.analysis.followup.FollowUps;
import org.summitry.analysis.followup.Followed;
import org.summitry.analysis.followup.Snapshot;
import org.summitry.api.BriefOn;
import org.summitry.api.EntryJson;
import org.summitry.api.Scope;
import org.summitry.export.brief.Brief;
import org.summitry.export.brief.Briefing;
import org.summitry.export.brief.MarkdownBrief;
import org.summitry.export.brief.Note;
import org.summitry.export.brief.Phrases;
import org.summitry.portal.library.Found;
import org.summitry.portal.library.Library;
import org.summitry.register.Dossier;
import org.summitry.register.Register;
import org.summitry.search.Query;

/** The tools on one register. Their descriptions and the schemas of their arguments are beside the code, in {@code tools.yaml}. */
final class Tools {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode DESCRIBED = described();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int USUAL = 10;
    private static final int SOON = 90;
    private static final int MOST_NOTICES = 50;

    private final Library library;
    private final Register register;
    private final FollowUps followUps;
    private final Sources sources;
    private final Clock clock;

    Tools(Library library, Clock clock) {
        this.library = library;
        this.register = library.register();
        this.followUps = library.followUps();
        this.sources = new Sources(register);
        this.clock = clock;
    }

    /** What is told of the server to whoever connects. */
    static String instructions() {
        return DESCRIBED.path("instructions").asText();
    }

    /**
     * The tools.
     *
     * @param deciding whether those that change the register are among them
     */
    List<Tool> all(boolean deciding) {
        List<Tool> all = new ArrayList<>(List.of(
                tool("search", Scope.READ, (a, who) -> search(a)),
                tool(
                        "dossier",
                        Scope.READ,
                        (a, who) -> EntryJson.of(register.show(a.path("id").asText()))),
                tool("cite", Scope.READ, (a, who) -> cite(a)),
                tool("due", Scope.READ, (a, who) -> due(a)),
                tool("brief", Scope.READ, (a, who) -> brief(a))));
        if (deciding) {
            all.add(tool("review", Scope.REVIEW, this::review));
        }
        return all;
    }

    private Tool tool(String name, Scope needed, Tool.Work work) {
        JsonNode described = DESCRIBED.path("tools").path(name);
        return new Tool(
                name,
                described.path("title").asText(),
                described.path("description").asText(),
                described.path("arguments").toString(),
                needed,
                (arguments, who) -> sources.added(work.answer(arguments, who)));
    }

    private static @Nullable String text(JsonNode arguments, String field) {
        String value = arguments.path(field).asText();
        return value.isBlank() ? null : value;
    }

    private ObjectNode search(JsonNode a) {
        List<String> kinds = new ArrayList<>();
        a.path("kinds").forEach(k -> kinds.add(k.asText()));
        Query query = Query.of(a.path("words").asText())
                .kinds(kinds.toArray(String[]::new))
                .actor(text(a, "actor"))
                .topic(text(a, "topic"))
                .between(text(a, "from"), text(a, "to"))
                .page(a.path("skip").asInt(0), a.path("limit").asInt(USUAL))
                .withoutFacets();
        Found found = library.find(a.path("reviewed").asBoolean() ? query.reviewed() : query);
        ObjectNode answer = JSON.createObjectNode().put("total", found.total());
        ArrayNode entries = answer.putArray("entries");
        found.items().forEach(i -> entries.add(EntryJson.of(i)));
        if (found.note() != null) {
            answer.put("note", found.note());
        }
        return answer;
    }

    private ObjectNode cite(JsonNode a) {
        String id = text(a, "id");
        String document = text(a, "document");
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode citations = answer.putArray("citations");
        if (id != null) {
            Dossier d = register.show(id);
            answer.put("id", d.id()).put("name", d.name());
            EntryJson.of(d).path("citations").forEach(citations::add);
        } else if (document != null && a.has("start") && a.has("end")) {
            citations.add(
                    passage(document, a.path("start").asInt(), a.path("end").asInt()));
        } else {
            throw new IllegalArgumentException(
                    "name an entry by id, or a passage by document, start and end, as search and dossier give them");
        }
        return answer;
    }

    private ObjectNode passage(String document, int start, int end) {
        String text = register.outlet().sentence(document, start, end).text();
        int length = register.browsing()
                .document(document)
                .map(d -> d.text().codePointCount(0, d.text().length()))
                .orElse(0);
        if (start >= end || end > length) {
            throw new IllegalArgumentException("start " + start + " and end " + end + ": a passage of " + document
                    + " lies between 0 and " + length);
        }
        return JSON.createObjectNode()
                .put("document", document)
                .put("start", start)
                .put("end", end)
                .put("text", text);
    }

    private ObjectNode due(JsonNode a) {
        String actor = text(a, "actor");
        String kind = text(a, "notice");
        List<Notice> notices = new Watch(day(a), a.path("within").asInt(SOON))
                .notices(matters()).stream()
                        .filter(n -> kind == null || n.kind().word().equals(kind))
                        .filter(n ->
                                actor == null || n.followed().matter().actors().contains(actor))
                        .toList();
        ObjectNode answer = JSON.createObjectNode().put("total", notices.size());
        answer.put("silence", "no report found does not mean that nothing was done");
        ArrayNode shown = answer.putArray("notices");
        notices.stream().limit(MOST_NOTICES).map(NoticeFormats::json).forEach(shown::add);
        return answer;
    }

    private List<Followed> matters() {
        Snapshot latest = followUps.latest(PATIENCE);
        if (latest.isKnown()) {
            return latest.matters();
        }
        throw new IllegalArgumentException(
                latest.age() == Snapshot.Age.TOO_LARGE
                        ? "what falls due is not known: the register has more sentences than this program has memory for"
                        : "what falls due is still being worked out: ask again in a minute");
    }

    private LocalDate day(JsonNode a) {
        String day = text(a, "day");
        try {
            return day == null ? LocalDate.now(clock) : LocalDate.parse(day);
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("day " + day + ": write a day, such as 2024-08-09", e);
        }
    }

    private ObjectNode brief(JsonNode a) throws IOException {
        BriefOn on = new BriefOn(
                text(a, "meeting"), text(a, "actor"), text(a, "with"), text(a, "topic"), text(a, "project"));
        Brief brief = on.by(new Briefing(
                register,
                text(a, "from"),
                text(a, "to"),
                new Phrases(a.path("language").asText("en")),
                day(a),
                () -> followUps.latest(PATIENCE).matters()));
        ObjectNode answer = JSON.createObjectNode()
                .put("title", brief.title())
                .put("day", brief.day().toString())
                .put("markdown", MarkdownBrief.of(brief));
        ArrayNode citations = answer.putArray("citations");
        brief.notes().forEach(n -> passages(n, citations));
        return answer;
    }

    private static void passages(Note note, ArrayNode citations) {
        note.passages().forEach(p -> citations
                .addObject()
                .put("number", note.number())
                .put("document", note.document())
                .put("start", p.start())
                .put("end", p.end())
                .put("text", p.text()));
    }

    private ObjectNode review(JsonNode a, String who) {
        String id = a.path("id").asText();
        ObjectNode answer = EntryJson.line(register.review(
                id, a.path("right").asBoolean(), who, a.path("reason").asText()));
        answer.set("entry", EntryJson.of(register.show(id)));
        return answer;
    }

    private static JsonNode described() {
        try (InputStream in = Tools.class.getResourceAsStream("tools.yaml")) {
            if (in == null) {
                throw new IllegalStateException("tools.yaml is not in the program; build it anew");
            }
            return new ObjectMapper(new com.fasterxml.jackson.dataformat.yaml.YAMLFactory())
                    .readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
