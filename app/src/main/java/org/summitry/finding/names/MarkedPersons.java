package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.language.Marks;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.text.Block;
import org.summitry.text.Span;

/** What the engine's marks add to the persons that rules find: names without a title or deed beside them. */
final class MarkedPersons {
    /** The engine's probability from which a mark counts; below, names of places and bodies come in. */
    private static final double SURE = 0.8;

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "al",
            "bin", "ben", "ibn", "y", "e");
    private static final Set<String> NO_NAMES = Set.of(
            "the", "a", "an", "this", "that", "he", "she", "his", "her", "they", "we", "i", "mr", "mrs", "ms", "dr");

    private final OfficeLexicon offices;
    private final StateNames states;

    MarkedPersons(OfficeLexicon offices, StateNames states) {
        this.offices = offices;
        this.states = states;
    }

    /** The hits, weak ones strengthened where the engine marks a person too, and those that only the engine sees. */
    List<PersonHit> join(Parse parse, List<PersonHit> hits) {
        List<Marks.Name> marked = parse.marks().names().stream()
                .filter(n -> n.kind() == 'P' && n.sure() >= SURE && !inHeading(parse, n.span()))
                .toList();
        List<PersonHit> joined = new ArrayList<>();
        for (PersonHit h : hits) {
            if (!h.isFull() && isState(parse, h.span())) {
                continue; // 'his Malian colleague'
            }
            boolean agreed = marked.stream().anyMatch(n -> n.span().overlaps(h.span()));
            PersonHit cut = cut(parse, h, marked);
            joined.add(cut.strength() == 0 && cut.isFull() && agreed ? cut.withStrength(1) : cut);
        }
        for (Marks.Name n : marked) {
            List<String> name = List.of(parse.text(n.span()).split("\\s+"));
            boolean free = joined.stream().noneMatch(h -> h.span().overlaps(n.span()));
            boolean called = name.stream().allMatch(offices::isHonorific); // 'H.E. Dato'
            if (free && !called && isFullName(name) && states.any(parse.text(n.span())) == null) {
                joined.add(new PersonHit(name, n.span(), List.of(), null, 1, false));
            }
        }
        return joined;
    }

    /** 'Pensioner Tamta Gigauri', 'Water Resources Tamta Gigauri': the engine sees where the name begins. */
    private static PersonHit cut(Parse parse, PersonHit h, List<Marks.Name> marked) {
        for (Marks.Name n : marked) {
            List<String> name = List.of(parse.text(n.span()).split("\\s+"));
            boolean inside = n.span().end() == h.span().end()
                    && n.span().start() > h.span().start();
            if (inside && name.size() >= 2 && h.name().size() > name.size()) {
                return new PersonHit(name, n.span(), h.offices(), h.gender(), h.strength(), h.author());
            }
        }
        return h;
    }

    private static boolean isState(Parse parse, Span span) {
        return parse.marks().names().stream()
                .anyMatch(n -> n.kind() == 'G' && n.sure() >= SURE && n.span().contains(span));
    }

    private boolean isFullName(List<String> name) {
        return name.size() >= 2
                && name.size() <= 5
                && name.stream().allMatch(this::mayBePart)
                && Character.isUpperCase(name.get(name.size() - 1).codePointAt(0));
    }

    private boolean mayBePart(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        boolean written = Character.isUpperCase(word.codePointAt(0)) || PARTICLES.contains(small);
        return written
                && !NO_NAMES.contains(small)
                && offices.rank(small) == null
                && word.codePoints().noneMatch(Character::isDigit);
    }

    private static boolean inHeading(Parse parse, Span span) {
        Sentence s = parse.sentenceAt(span.start());
        return s != null && s.block().kind() == Block.Kind.HEADING;
    }
}
