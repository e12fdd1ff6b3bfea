package org.summitry.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Conditions;
import org.summitry.finding.Confidences;
import org.summitry.finding.Evidence;
import org.summitry.finding.Why;
import org.summitry.finding.figures.Figure;
import org.summitry.finding.instruments.Instrument;
import org.summitry.finding.instruments.Project;
import org.summitry.finding.meetings.Meeting;
import org.summitry.finding.meetings.Participant;
import org.summitry.finding.names.Actor;
import org.summitry.finding.names.Format;
import org.summitry.finding.names.Office;
import org.summitry.finding.names.Organization;
import org.summitry.finding.names.Person;
import org.summitry.finding.names.State;
import org.summitry.finding.statements.Statement;
import org.summitry.finding.undertakings.Undertaking;
import org.summitry.reading.Reading;
import org.summitry.text.CodePoints;
import org.summitry.text.Document;
import org.summitry.text.Span;

/** The records of one reading, in the exchange format's fields. */
final class ReadingRecords {
    /** Numbers stay as they are: 6900000000 does not become 6.9E+9. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private final Reading reading;
    private final Document document;
    private final CodePoints codePoints;
    private final Links links;
    private final List<Entry> entries = new ArrayList<>();

    ReadingRecords(Reading reading) {
        this.reading = reading;
        this.document = reading.parse().document();
        this.codePoints = new CodePoints(document.text());
        this.links = new Links(reading);
    }

    /** Every entry but the document, with the reason why it was found. */
    List<Entry> entries() {
        all();
        return List.copyOf(entries);
    }

    List<Map<String, Object>> all() {
        entries.clear();
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(document());
        reading.cast().actors().values().forEach(a -> all.add(actor(a)));
        reading.meetings().forEach(m -> all.add(meeting(m)));
        reading.statements().forEach(s -> all.add(statement(s)));
        reading.undertakings().forEach(u -> all.add(undertaking(u)));
        reading.instruments().forEach(i -> all.add(instrument(i)));
        reading.projects().forEach(p -> all.add(project(p)));
        reading.figures().forEach(f -> all.add(figure(f)));
        return all;
    }

    /** All of them as JSON, the document's first. */
    List<ObjectNode> json() {
        return all().stream().map(r -> (ObjectNode) JSON.valueToTree(r)).toList();
    }

    private Map<String, Object> document() {
        Map<String, Object> r = record("document", document.id());
        put(r, "path", document.path());
        put(r, "url", document.url());
        put(r, "title", document.title());
        put(r, "publisher", document.publisher());
        put(r, "published", document.published());
        r.put("language", document.language());
        r.put("sha256", document.sha256());
        r.put("text_length", codePoints.of(document.text().length()));
        put(r, "duplicate_of", document.duplicateOf());
        put(r, "unread", document.unread());
        return r;
    }

    private Map<String, Object> actor(Actor a) {
        if (a instanceof Person p) {
            Map<String, Object> r = named("person", a);
            List<Map<String, Object>> offices =
                    p.offices().stream().map(ReadingRecords::office).toList();
            put(r, "offices", offices);
            return close(r, a.evidence(), a.why());
        }
        if (a instanceof Organization o) {
            Map<String, Object> r = named("organization", a);
            put(r, "type", o.type());
            return close(r, a.evidence(), a.why());
        }
        if (a instanceof State) {
            return close(named("state", a), a.evidence(), a.why());
        }
        Map<String, Object> r = named("format", a);
        put(r, "members", ((Format) a).members());
        return close(r, a.evidence(), a.why());
    }

    private static Map<String, Object> named(String kind, Actor a) {
        Map<String, Object> r = record(kind, a.id());
        r.put("name", a.name());
        r.put("aliases", a.aliases());
        return r;
    }

    private static Map<String, Object> office(Office o) {
        Map<String, Object> r = new LinkedHashMap<>();
        r.put("title", o.title());
        put(r, "of", o.of());
        put(r, "from", o.from());
        put(r, "to", o.to());
        r.put("status", o.status());
        return r;
    }

    private Map<String, Object> meeting(Meeting m) {
        Map<String, Object> r = record("meeting", m.id());
        r.put("name", m.name());
        r.put("aliases", m.aliases());
        r.put("type", word(m.type()));
        put(r, "format", m.format());
        put(r, "ordinal", m.ordinal());
        put(r, "date", m.date());
        put(r, "place", m.place());
        r.put("status", word(m.status()));
        put(
                r,
                "participants",
                m.participants().stream().map(ReadingRecords::participant).toList());
        put(r, "absent", m.absent());
        return close(r, m.evidence(), m.why());
    }

    private static Map<String, Object> participant(Participant p) {
        Map<String, Object> r = new LinkedHashMap<>();
        r.put("actor", p.actor());
        put(r, "on_behalf_of", p.onBehalfOf());
        r.put("role", word(p.role()));
        return r;
    }

    private Map<String, Object> statement(Statement s) {
        Map<String, Object> r = record("statement", "statement:" + hash(s.content(), String.join(",", s.speakers())));
        r.put("speakers", s.speakers());
        r.put("form", word(s.form()));
        put(r, "source", passage(s.source()));
        put(r, "cue", passage(s.cue()));
        r.put("content", range(s.content()));
        put(r, "meeting", links.meeting(s.content(), s.speakers()));
        put(r, "topics", reading.topics().idsAt(s.content()));
        put(r, "said", s.said());
        polarity(r, s.negated());
        put(r, "condition", text(Conditions.in(reading.parse(), s.content())));
        return close(r, List.of(Evidence.of(s.content())), s.why());
    }

    private Map<String, Object> undertaking(Undertaking u) {
        Map<String, Object> r = record("undertaking", "undertaking:" + hash(u.span(), word(u.force())));
        r.put("force", word(u.force()));
        r.put("actors", u.actors());
        put(r, "addressees", u.addressees());
        r.put("action", document.text(u.span()));
        put(r, "deadline", u.deadline());
        if (u.quantity() != null) {
            Map<String, Object> quantity = new LinkedHashMap<>(); // in this order in every run
            quantity.put("value", u.quantity().value());
            quantity.put("unit", u.quantity().unit());
            r.put("quantity", quantity);
        }
        put(r, "instrument", links.instrument(u.span()));
        put(r, "project", links.project(u.span()));
        put(r, "meeting", links.meeting(u.span(), u.actors()));
        put(r, "topics", reading.topics().idsAt(u.span()));
        polarity(r, u.negated());
        put(r, "condition", text(u.condition()));
        return close(r, u.evidence(), u.why());
    }

    private @Nullable String text(@Nullable Span span) {
        return span == null ? null : document.text(span);
    }

    private Map<String, Object> instrument(Instrument i) {
        Map<String, Object> r = record("instrument", i.id());
        r.put("name", i.name());
        r.put("aliases", i.aliases());
        r.put("type", i.type());
        r.put("status", word(i.status()));
        put(r, "date", i.date());
        put(r, "horizon", i.horizon());
        put(r, "parties", i.parties().stream().map(ReadingRecords::party).toList());
        polarity(r, i.negated());
        put(r, "condition", i.condition());
        return close(r, i.evidence(), i.why());
    }

    private static Map<String, Object> party(Instrument.Party p) {
        Map<String, Object> r = new LinkedHashMap<>();
        r.put("actor", p.actor());
        put(r, "status", p.status() == null ? null : word(p.status()));
        put(r, "date", p.date());
        polarity(r, p.negated());
        return r;
    }

    private Map<String, Object> project(Project p) {
        Map<String, Object> r = record("project", p.id());
        r.put("name", p.name());
        r.put("aliases", p.aliases());
        r.put("type", word(p.type()));
        r.put("status", word(p.status()));
        put(r, "place", p.place());
        return close(r, p.evidence(), p.why());
    }

    private Map<String, Object> figure(Figure f) {
        Map<String, Object> r =
                record("figure", "figure:" + hash(f.span(), f.value().toPlainString()));
        r.put("indicator", f.indicator());
        r.put("role", word(f.role()));
        r.put("value", f.value());
        r.put("unit", f.unit());
        r.put("bound", word(f.bound()));
        put(r, "period", f.period());
        put(r, "scope", f.scope());
        return close(r, f.evidence(), f.why());
    }

    private static Map<String, Object> record(String kind, String id) {
        Map<String, Object> r = new LinkedHashMap<>();
        r.put("kind", kind);
        r.put("id", id);
        return r;
    }

    private Map<String, Object> close(Map<String, Object> r, List<Evidence> evidence, Why scored) {
        Why why = Confidences.calibrated(scored);
        List<Map<String, Object>> passages = new ArrayList<>();
        for (Evidence e : evidence) {
            Map<String, Object> passage = range(e.span());
            put(passage, "field", e.field());
            passages.add(passage);
        }
        r.put("evidence", passages);
        r.put("confidence", Math.round(why.confidence() * 100) / 100.0);
        if (why.finder().equals(Why.SECOND_READER)) {
            r.put("why", "proposed by the model " + why.rule()); // so that everybody is told, and not explain alone
        }
        entries.add(new Entry(String.valueOf(r.get("id")), String.valueOf(r.get("kind")), why, evidence, r));
        return r;
    }

    private Map<String, Object> range(Span span) {
        Map<String, Object> r = new LinkedHashMap<>();
        r.put("doc", document.id());
        r.put("start", codePoints.of(span.start()));
        r.put("end", codePoints.of(span.end()));
        return r;
    }

    private @Nullable Map<String, Object> passage(@Nullable Span span) {
        if (span == null) {
            return null;
        }
        Map<String, Object> r = range(span);
        r.put("text", document.text(span));
        return r;
    }

    private static void polarity(Map<String, Object> r, boolean negated) {
        if (negated) {
            r.put("polarity", "negated");
        }
    }

    /** Leaves out what is unknown: null and empty lists. */
    private static void put(Map<String, Object> r, String field, @Nullable Object value) {
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
            return;
        }
        r.put(
                field,
                value instanceof Number || value instanceof List || value instanceof Map ? value : value.toString());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Ten bytes of the hash of what the entry says and where, so that neither order nor machine matters. */
    private String hash(Span span, String more) {
        String what = document.id() + '|' + codePoints.of(span.start()) + '|' + codePoints.of(span.end()) + '|' + more;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
