package org.summitry.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of a person.
 *
 * @param names the wordings worth comparing; empty when only an office is known
 * @param all every wording, for the keys
 * @param offices as given
 * @param published when the document appeared
 */
record PersonFacts(
        List<NameWording> names, List<NameWording> all, List<Office> offices, @Nullable LocalDate published) {
    private static final Set<String> TITLES = Phrases.list("honorifics.txt");

    static PersonFacts of(Report report) {
        Actors actors = new Actors(report);
        List<String> wordings = new ArrayList<>();
        List<Office> offices = new ArrayList<>();
        report.body().path("offices").forEach(o -> offices.add(Office.of(o, actors)));
        for (String text : Referred.of(report.body()).names()) {
            if (isOffice(text)) {
                offices.addAll(officeAlone(text, offices.isEmpty()));
            } else {
                wordings.add(text);
            }
        }
        List<NameWording> all = wordings.stream()
                .map(NameWording::of)
                .filter(n -> !n.name().empty())
                .toList();
        return new PersonFacts(NameWording.best(wordings), all, List.copyOf(offices), report.published());
    }

    /** 'the President of Norland': words of offices, then a body. */
    private static boolean isOffice(String text) {
        List<String> words = Folding.words(Folding.fold(text));
        int of = words.indexOf("of");
        return of > 0 && TITLES.containsAll(words.subList(0, of));
    }

    private static List<Office> officeAlone(String text, boolean none) {
        List<String> words = Folding.words(Folding.fold(text));
        int of = words.indexOf("of");
        String body = "state:"
                + String.join(
                        "-",
                        words.subList(of + 1, words.size()).stream()
                                .filter(w -> !w.equals("the"))
                                .toList());
        return none ? List.of(Office.of(String.join(" ", words.subList(0, of)), body, null, false)) : List.of();
    }

    /** The states whose offices it holds now. */
    Set<String> states() {
        Set<String> states = new TreeSet<>();
        offices.stream().filter(o -> o.ofState() && !o.former()).map(Office::of).forEach(states::add);
        return states;
    }

    /** Days between the two publications, or -1 when one is not known. */
    long daysApart(PersonFacts other) {
        return published == null || other.published == null
                ? -1
                : Math.abs(published.toEpochDay() - other.published.toEpochDay());
    }

    String name() {
        return names.isEmpty()
                ? offices.isEmpty() ? "" : offices.get(0).title()
                : names.get(0).text();
    }
}
