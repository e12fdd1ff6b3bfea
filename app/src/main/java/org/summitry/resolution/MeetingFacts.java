package org.summitry.resolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Numerals;

/**
 * What a document says of a meeting.
 *
 * @param title its names, without place and parties
 * @param format the names of its standing format, if it has one
 * @param named both
 * @param type as in the exchange format
 * @param ordinal which of its series, 0 when not said
 * @param date when, if said
 * @param place where
 * @param parties who
 * @param levels on which level, by the words of the names
 * @param portfolios of which ministers, by the words of the names
 * @param offices of which ministers, by the offices of those who meet; empty when they differ
 * @param ranks on which level, by the offices of those who meet; empty when they differ
 * @param rare words of the names that say much, in all wordings
 * @param parts words that make it a part of another
 * @param scheduled whether it is still to come, or was called off
 * @param published when the document appeared
 */
record MeetingFacts(
        Title title,
        Title format,
        Title named,
        String type,
        int ordinal,
        @Nullable Days date,
        Place place,
        Parties parties,
        Set<String> levels,
        Set<String> portfolios,
        Set<String> offices,
        Set<String> ranks,
        Set<String> rare,
        Set<String> parts,
        boolean scheduled,
        @Nullable LocalDate published) {
    private static final Set<String> PORTFOLIOS = Phrases.stems("portfolios.txt");
    private static final Set<String> PARTS = Phrases.stems("parts.txt");

    static MeetingFacts of(Report report) {
        JsonNode body = report.body();
        Actors actors = new Actors(report);
        List<String> names = Referred.of(body).names();
        String formatId = body.path("format").asText();
        List<String> formats = formatId.isEmpty() ? List.of() : actors.names(formatId);
        Place place = Place.of(body.path("place").asText(), report);
        Parties parties = Parties.of(report);
        Title title = Title.of(names, dropped(place, parties));
        Title format = Title.of(formats);
        int ordinal = body.path("ordinal").asInt(0);
        Set<String> all = new TreeSet<>();
        title.variants().forEach(v -> all.addAll(v.words().asSet()));
        Set<String> levels = new TreeSet<>(Levels.of(title));
        levels.addAll(levels.isEmpty() ? Levels.of(format) : Set.of());
        format.variants().forEach(v -> all.addAll(v.words().asSet()));
        String status = body.path("status").asText();
        boolean scheduled = status.equals("scheduled") || status.equals("cancelled");
        Days date = Days.of(body.path("date").asText());
        return new MeetingFacts(
                title,
                format,
                title.and(format),
                body.path("type").asText("other"),
                ordinal > 0 ? ordinal : ordinal(names),
                date == null || scheduled ? date : date.until(report.published()),
                place,
                parties,
                levels,
                in(all, PORTFOLIOS),
                parties.portfolios(PORTFOLIOS),
                parties.ranks(),
                title.and(format).rare(),
                parts(names),
                scheduled,
                report.published());
    }

    private static Set<String> dropped(Place place, Parties parties) {
        Set<String> dropped = new TreeSet<>(place.words());
        for (Actor a : parties.all()) {
            a.persons().forEach(n -> dropped.addAll(n.words()));
            if (a.key().startsWith("state:")) {
                dropped.addAll(Folding.words(Folding.fold(a.name())));
            }
        }
        dropped.removeIf(w -> w.length() < 3);
        return dropped;
    }

    private static Set<String> parts(List<String> names) {
        Set<String> words = new TreeSet<>();
        for (String name : names) {
            Folding.words(Folding.fold(name)).forEach(w -> words.add(Stems.of(w)));
            words.addAll(Phrases.of(name));
        }
        return in(words, PARTS);
    }

    private static Set<String> in(Set<String> words, Set<String> list) {
        Set<String> found = new TreeSet<>(words);
        found.retainAll(list);
        return found;
    }

    private static int ordinal(List<String> names) {
        for (String name : names) {
            List<String> parts = List.of(name.split("[^\\p{L}\\d]+"));
            List<String> folded = parts.stream().map(Folding::fold).toList();
            for (int i = 0; i < parts.size(); i++) {
                String raw = parts.get(i);
                String word = folded.get(i);
                Integer said = Numerals.ordinals().get(word);
                if (said != null) {
                    return Title.tens(folded, i) + said;
                }
                if (word.matches("\\d{1,3}(st|nd|rd|th)")) {
                    return Integer.parseInt(word.replaceAll("\\D", ""));
                }
                if (raw.length() > 1 || raw.equals("V") || raw.equals("X")) {
                    int roman = Roman.value(raw);
                    if (roman > 0) {
                        return roman;
                    }
                }
            }
        }
        return 0;
    }

    /** The names of its series to be compared with another's: the format's if both have one, else all. */
    Title series(MeetingFacts other) {
        if (!format.isEmpty() && !other.format.isEmpty()) {
            return format;
        }
        return named;
    }

    /** On which level, by its names or else by the offices of those who meet. */
    Set<String> level() {
        return levels.isEmpty() ? ranks : levels;
    }

    /** Of which ministers it is, by its names or else by the offices of those who meet. */
    Set<String> portfolio() {
        return portfolios.isEmpty() ? offices : portfolios;
    }

    /** Whether its names name one of its parties that the other, with two parties and more, has not. */
    boolean namesMoreThan(MeetingFacts other) {
        return !other.parties.isEmpty()
                && parties.all().stream()
                        .filter(a -> other.parties.size() > 1 || a.states().isEmpty())
                        .filter(a -> a.persons().isEmpty()
                                && other.parties.all().stream().noneMatch(b -> a.same(b) || a.stands(b)))
                        .anyMatch(a ->
                                title.variants().stream().anyMatch(v -> v.text().contains(a.name())));
    }

    /** Whether two parties meet. */
    boolean bilateral() {
        return parties.size() == 2 && (format.isEmpty() || type.equals("talks"));
    }

    /** The years in its names. */
    Set<String> years() {
        return title.years();
    }

    /** The day or, failing that, the day of the report. */
    List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        if (date != null && date.exact() && date.from() != null && date.to() != null) {
            for (LocalDate d = date.from(); !d.isAfter(date.to()); d = d.plusDays(1)) {
                days.add(d);
            }
        }
        return days;
    }
}
