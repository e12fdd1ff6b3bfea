package org.summitry.resolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of an instrument or a project.
 *
 * @param title its names, without the wording of its type alone
 * @param type as in the exchange format
 * @param status how far it has come
 * @param date of that status
 * @param horizon until when it reaches
 * @param parties who is in it
 * @param states the states among them, or for which they act
 * @param place of a project
 * @param meeting the names of the meeting it belongs to
 * @param published when the document appeared
 */
record WorkFacts(
        Title title,
        String type,
        String status,
        @Nullable Days date,
        @Nullable Days horizon,
        List<Actor> parties,
        Set<String> states,
        Bag place,
        Title meeting,
        @Nullable LocalDate published) {

    /** How far an instrument can have come, in this order. */
    private static final List<String> STEPS =
            List.of("proposed", "negotiated", "agreed", "signed", "ratified", "in-force");

    private static final Map<String, String> KINDS = Phrases.families("instrument-kinds.txt");
    private static final Set<String> ABOUT =
            Set.of("of", "on", "for", "to", "between", "in", "regard", "concern", "with", "amend", "against");
    private static final Set<String> DERIVED = Phrases.stems("derived.txt");

    static WorkFacts of(Report report) {
        JsonNode body = report.body();
        Actors actors = new Actors(report);
        List<Actor> parties = new ArrayList<>();
        Set<String> states = new TreeSet<>();
        for (JsonNode p : body.path("parties")) {
            Actor party =
                    actors.of(p.path("actor").asText(), p.path("on_behalf_of").asText());
            parties.add(party);
            states.addAll(party.states());
        }
        String meeting = body.path("meeting").asText();
        return new WorkFacts(
                Title.of(Referred.of(body).names(), dropped(parties)),
                body.path("type").asText("other"),
                body.path("status").asText("mentioned"),
                Days.of(body.path("date").asText()),
                Days.of(body.path("horizon").asText()),
                List.copyOf(parties),
                states,
                Bag.ofText(body.path("place").asText()),
                meeting.isEmpty() ? Title.NONE : Title.of(actors.names(meeting)),
                report.published());
    }

    /** Names of states that are its parties say no more than that. */
    private static Set<String> dropped(List<Actor> parties) {
        Set<String> dropped = new TreeSet<>();
        parties.stream()
                .filter(a -> a.key().startsWith("state:"))
                .forEach(a -> dropped.addAll(Folding.words(Folding.fold(a.name()))));
        dropped.removeIf(w -> w.length() < 3);
        return dropped;
    }

    /** Whether it tells of a step that comes before that of the other, and of an earlier day. */
    boolean comesBefore(WorkFacts other) {
        int mine = STEPS.indexOf(status);
        int its = STEPS.indexOf(other.status);
        Days day = day();
        Days later = other.day();
        return mine >= 0
                && mine < its
                && day != null
                && later != null
                && day.to() != null
                && later.from() != null
                && !day.to().isAfter(later.from());
    }

    /** The parties that are no states and act for none. */
    List<Actor> others() {
        return parties.stream().filter(p -> p.states().isEmpty()).toList();
    }

    /** Words of its title that make it belong to another. */
    Set<String> derived() {
        Set<String> derived = new TreeSet<>();
        title.variants()
                .forEach(v ->
                        v.words().asSet().stream().filter(DERIVED::contains).forEach(derived::add));
        return derived;
    }

    /** Adds that one may belong to the other, as an annex or a section does. */
    static void belonging(WorkFacts a, WorkFacts b, Comparison out) {
        if (a.derived().isEmpty() != b.derived().isEmpty() || Quantities.differ(a.derived(), b.derived())) {
            out.add("belongs-to");
        }
    }

    /** What kind of instrument its wordings say it is: 'Plan of Action for the Declaration' is a plan. */
    Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        for (Title.Variant v : title.variants()) {
            String kind = kind(Phrases.reduce(Phrases.stems(Folding.words(Folding.fold(v.text())))));
            if (!kind.isEmpty()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** The last kind before what it is about, else the first after it. */
    private static String kind(List<String> words) {
        String kind = "";
        for (String word : words) {
            if (!kind.isEmpty() && ABOUT.contains(word)) {
                return kind;
            }
            kind = KINDS.getOrDefault(word, kind);
        }
        return kind;
    }

    /** The day of the event it is reported with: its own date, else that of the report. */
    @Nullable
    Days day() {
        if (date != null && date.exact()) {
            return date;
        }
        return published == null ? null : Days.of(published.toString());
    }

    /** The month of {@link #day}, and the one before, since reports follow late. */
    Set<String> months() {
        Days day = day();
        LocalDate from = day == null ? null : day.from();
        return from == null
                ? Set.of()
                : Set.of(
                        from.toString().substring(0, 7),
                        from.minusMonths(1).toString().substring(0, 7));
    }
}
