package org.summitry.finding.names;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitry.packs.Packs;

/** Persons that a pack knows, found by any of their spellings, or by initial and surname where that fits one person only. */
final class KnownPersons {
    private final Map<String, Packs.KnownPerson> bySpelling = new HashMap<>();
    private final Map<String, Packs.KnownPerson> byId = new HashMap<>();
    private final Map<String, List<Packs.KnownPerson>> bySurname = new HashMap<>();

    KnownPersons(Packs packs) {
        for (Packs.KnownPerson p : packs.persons()) {
            byId.put(p.id(), p);
            put(p, p.name());
            p.names().forEach(n -> put(p, n));
        }
    }

    /** The offices that the person with {@code id} holds by the packs, on {@code day} where that is known. */
    List<Office> officesOf(String id, @Nullable LocalDate day) {
        Packs.KnownPerson p = byId.get(id);
        return p == null
                ? List.of()
                : p.offices().stream()
                        .filter(o -> day == null || holds(o, day.toString()))
                        .map(o -> new Office(o.title(), o.of(), o.from(), o.to(), "current", null))
                        .toList();
    }

    /** The one person of that surname who holds an office on {@code day} (ever, when the day is unknown), or null. */
    Packs.@Nullable KnownPerson inOffice(String surname, @Nullable LocalDate day) {
        List<Packs.KnownPerson> fitting =
                bySurname.getOrDefault(PersonMerger.withoutArticle(surname), List.of()).stream()
                        .filter(p -> p.offices().stream().anyMatch(o -> day == null || holds(o, day.toString())))
                        .toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private static boolean holds(Packs.KnownOffice o, String day) {
        String from = o.from();
        String to = o.to();
        return (from == null || from.compareTo(day) <= 0)
                && (to == null || to.compareTo(day) >= 0 || day.startsWith(to));
    }

    private void put(Packs.KnownPerson p, String name) {
        bySpelling.putIfAbsent(PersonMerger.fold(name), p);
        List<String> words = List.of(name.split(" "));
        List<Packs.KnownPerson> same = bySurname.computeIfAbsent(
                PersonMerger.withoutArticle(words.get(words.size() - 1)), k -> new java.util.ArrayList<>());
        if (!same.contains(p)) {
            same.add(p);
        }
    }

    /** The person that the forms of one person in a document name, or null when none or several fit. */
    Packs.@Nullable KnownPerson find(List<List<String>> forms, List<Office> offices) {
        for (List<String> form : forms) {
            Packs.KnownPerson exact = bySpelling.get(PersonMerger.key(form));
            if (exact != null) {
                return exact;
            }
        }
        for (List<String> form : forms) {
            List<Packs.KnownPerson> fitting =
                    bySurname.getOrDefault(PersonMerger.withoutArticle(form.get(form.size() - 1)), List.of()).stream()
                            .filter(p -> fits(p, form, offices))
                            .toList();
            if (fitting.size() == 1) {
                return fitting.get(0);
            }
        }
        return null;
    }

    /** A full name must agree by its initial; a surname alone needs an office of the same state or organisation. */
    private static boolean fits(Packs.KnownPerson p, List<String> form, List<Office> offices) {
        if (form.size() > 1) {
            return p.names().stream().anyMatch(n -> PersonMerger.sameFull(List.of(n.split(" ")), form))
                    || PersonMerger.sameFull(List.of(p.name().split(" ")), form);
        }
        return offices.stream()
                .anyMatch(o -> o.of() != null && p.offices().stream().anyMatch(k -> o.of().equals(k.of())));
    }
}
