package org.summitry.resolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of a statement or an undertaking.
 *
 * @param actors speakers, or who takes it on
 * @param addressees to whom
 * @param told what it says in words, which two with other actors never look at
 * @param negated whether the record denies it
 * @param deadline until when
 * @param amount of an undertaking, null when not said
 * @param unit of the amount
 * @param topics codes
 * @param meeting the names of the meeting at which it was said
 * @param said the day, if said
 * @param published when the document appeared
 */
record SpeechFacts(
        List<Actor> actors,
        List<Actor> addressees,
        Deferred<Content> told,
        boolean negated,
        @Nullable Days deadline,
        @Nullable BigDecimal amount,
        String unit,
        Set<String> topics,
        Title meeting,
        @Nullable Days said,
        @Nullable LocalDate published) {

    private static final int TOGETHER = 2;
    private static final double ONE_SENTENCE = 0.5;

    static SpeechFacts of(Report report) {
        JsonNode body = report.body();
        Actors known = new Actors(report);
        boolean statement = report.kind().equals("statement");
        List<Actor> actors = known.in(body.path(statement ? "speakers" : "actors"));
        List<Actor> addressees = known.in(body.path("addressees"));
        List<Actor> sides = Stream.concat(actors.stream(), addressees.stream()).toList();
        String text = text(body, statement);
        Set<String> names = names(sides, known);
        JsonNode value = body.path("quantity").path("value");
        Set<String> topics = new TreeSet<>();
        body.path("topics").forEach(t -> topics.add(t.asText()));
        String meeting = body.path("meeting").asText();
        boolean negated = body.path("polarity").asText().equals("negated");
        return new SpeechFacts(
                actors,
                addressees,
                new Deferred<>(() -> Content.of(text, sides, names)),
                negated,
                Days.of(body.path("deadline").asText()),
                value.isNumber() ? value.decimalValue() : null,
                body.path("quantity").path("unit").asText(),
                topics,
                Title.of(meeting.isEmpty() ? List.of() : known.names(meeting)),
                Days.of(body.path("said").asText()),
                report.published());
    }

    /** What it says in words. */
    Content content() {
        return told.get();
    }

    /** The words by which the states of these go. */
    private static Set<String> names(List<Actor> actors, Actors known) {
        Set<String> words = new TreeSet<>();
        for (Actor a : actors) {
            for (String state : a.states()) {
                known.namesOfState(state)
                        .forEach(n -> Folding.words(Folding.fold(n)).forEach(w -> words.add(Stems.of(w))));
            }
        }
        return words;
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

    /**
     * Adds what tells that one is denied and the other is not: surely by the records, or by a 'not' among the same words; by other words
     * only perhaps, since who retells may turn a sentence ('broke their word').
     */
    void denial(SpeechFacts other, Comparison out) {
        boolean words = content().negated() != other.content().negated();
        boolean records = deniedAlone(other) || other.deniedAlone(this);
        if (records || words && isOneSentence(other)) {
            out.add("denied");
        } else if (words) {
            out.add("perhaps-denied");
        }
    }

    private boolean isOneSentence(SpeechFacts other) {
        return Overlap.of(content().words(), other.content().words()).jaccard() >= ONE_SENTENCE;
    }

    /** Whether the records say that one is denied, and nothing in the other does. */
    boolean deniedAlone(SpeechFacts other) {
        return negated && !other.negated && !other.content().negated();
    }

    /** Adds what tells that both were said on one occasion, or on two. */
    void occasion(SpeechFacts other, Comparison out) {
        if (!meeting.isEmpty() && !other.meeting.isEmpty()) {
            TitleMatch match = TitleMatch.of(meeting, other.meeting);
            boolean others = match.numbersDiffer() || match.yearsDiffer();
            out.add(others ? "other-meeting" : "same-meeting", others ? 1 : match.likeness(), match.texts());
        }
        long days = daysApart(other);
        out.add("told-together", days >= 0 && days <= TOGETHER ? 1 : 0);
    }

    /** The weeks in which it was said or told: its own and the next, so that those of neighbouring weeks meet. */
    Set<String> weeks() {
        LocalDate day = said != null && said.exact() && said.from() != null ? said.from() : published;
        if (day == null) {
            return Set.of();
        }
        long week = Math.floorDiv(day.toEpochDay(), 7);
        return Set.of("week " + week, "week " + (week + 1));
    }

    /** Names to stand in keys: consonants of surnames, keys of others. */
    Set<String> actorKeys() {
        Set<String> keys = new TreeSet<>();
        for (Actor a : actors) {
            if (a.persons().isEmpty()) {
                keys.add(a.side());
                a.telling().map(Folding::skeleton).ifPresent(keys::add);
            } else {
                a.persons().forEach(n -> keys.addAll(n.keys()));
                a.telling().map(Folding::skeleton).ifPresent(keys::add);
            }
            keys.addAll(a.states());
        }
        return keys;
    }
}
