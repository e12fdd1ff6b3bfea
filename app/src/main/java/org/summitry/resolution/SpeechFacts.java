package org.summitry.resolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of a statement or an undertaking.
 *
 * @param actors speakers, or who takes it on
 * @param addressees to whom
 * @param content in words
 * @param negated whether the record or a word denies it
 * @param deadline until when
 * @param amount of an undertaking, null when not said
 * @param unit of the amount
 * @param topics codes
 * @param said the day, if said
 * @param published when the document appeared
 */
record SpeechFacts(
        List<Actor> actors,
        List<Actor> addressees,
        Content content,
        boolean negated,
        @Nullable Days deadline,
        @Nullable BigDecimal amount,
        String unit,
        Set<String> topics,
        @Nullable Days said,
        @Nullable LocalDate published) {

    static SpeechFacts of(Report report) {
        JsonNode body = report.body();
        Actors known = new Actors(report);
        boolean statement = report.kind().equals("statement");
        List<Actor> actors = known.in(body.path(statement ? "speakers" : "actors"));
        Content content = Content.of(text(body, statement), actors);
        JsonNode value = body.path("quantity").path("value");
        Set<String> topics = new TreeSet<>();
        body.path("topics").forEach(t -> topics.add(t.asText()));
        boolean negated = body.path("polarity").asText().equals("negated");
        return new SpeechFacts(
                actors,
                known.in(body.path("addressees")),
                content,
                negated || content.negated(),
                Days.of(body.path("deadline").asText()),
                value.isNumber() ? value.decimalValue() : null,
                body.path("quantity").path("unit").asText(),
                topics,
                Days.of(body.path("said").asText()),
                report.published());
    }

    private static String text(JsonNode body, boolean statement) {
        for (JsonNode candidate : statement
                ? List.of(body.path("text"), body.path("content").path("text"), body.path("sentence"))
                : List.of(body.path("action"), body.path("text"), body.path("sentence"))) {
            if (!candidate.asText().isBlank()) {
                return candidate.asText();
            }
        }
        return "";
    }

    /** Days between what was said, or else published; -1 when not known. */
    long daysApart(SpeechFacts other) {
        if (said != null && other.said != null && said.exact() && other.said.exact()) {
            return said.gap(other.said);
        }
        return published == null || other.published == null
                ? -1
                : Math.abs(published.toEpochDay() - other.published.toEpochDay());
    }

    /** Names to stand in keys: consonants of surnames, keys of others. */
    Set<String> actorKeys() {
        Set<String> keys = new TreeSet<>();
        for (Actor a : actors) {
            if (a.persons().isEmpty()) {
                keys.add(a.key());
            } else {
                a.persons().forEach(n -> keys.addAll(n.keys()));
            }
            keys.addAll(a.states());
        }
        return keys;
    }
}
