package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.language.Marks;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Block;
import org.summitry.text.Span;

/** What the engine's marks add to the persons that rules find: names without a title or deed beside them. */
final class MarkedPersons {
    /** The engine's probability from which a mark counts; below, names of places and bodies come in. */
    private static final double SURE = 0.8;

    /** The same of a name that stands where a state's person does: 'Norland's X', 'Norland (X)'. */
    private static final double LIKELY = 0.5;

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "al",
            "bin", "ben", "ibn", "y", "e");
    private static final Set<String> NO_NAMES = Set.of(
            "the", "a", "an", "this", "that", "he", "she", "his", "her", "they", "we", "i", "mr", "mrs", "ms", "dr");

    private final OfficeLexicon offices;
    private final GivenNames givenNames;
    private final StateNames states;

    MarkedPersons(OfficeLexicon offices, GivenNames givenNames, StateNames states) {
        this.offices = offices;
        this.givenNames = givenNames;
        this.states = states;
    }

    /** The hits, weak ones strengthened where the engine marks a person too, and those that only the engine sees. */
    List<PersonHit> join(Parse parse, List<PersonHit> hits) {
        List<Marks.Name> marked = parse.marks().names().stream()
                .filter(n -> n.kind() == 'P' && !inHeading(parse, n.span()))
                .filter(n -> n.sure() >= SURE || n.sure() >= LIKELY && isOfAState(parse, n.span()))
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
            boolean full = isFullName(name) || name.size() == 1 && isMononym(parse, n.span());
            if (free && !called && full && states.any(parse.text(n.span())) == null) {
                joined.add(new PersonHit(name, n.span(), List.of(), null, 1, false));
            }
        }
        return joined;
    }

    /** 'Norland's Jeje Odongo', 'Norland (Jeje Odongo)'. */
    private boolean isOfAState(Parse parse, Span name) {
        Sentence s = parse.sentenceAt(name.start());
        List<Token> words = s == null ? List.of() : s.tokensIn(name);
        if (s == null || words.isEmpty()) {
            return false;
        }
        int between = words.get(0).index() - 1;
        boolean owned = s.is(between, t -> t.tag().equals("POS"));
        boolean inBrackets = s.is(between, t -> t.form().equals("("))
                && s.is(words.get(words.size() - 1).index() + 1, t -> t.form().matches("[),;]"));
        return (owned || inBrackets) && endsAState(parse, s, between - 1);
    }

    /** 'Indonesia's Sugiono urged': one name, of a state, that acts. */
    private boolean isMononym(Parse parse, Span name) {
        Sentence s = parse.sentenceAt(name.start());
        List<Token> words = s == null ? List.of() : s.tokensIn(name);
        return words.size() == 1
                && words.get(0).relation().equals("nsubj")
                && words.get(0).isProperNoun()
                && mayBePart(words.get(0).form())
                && isOfAState(parse, name);
    }

    /** Whether the name of a state ends at {@code last}: 'the United States', 'Norland'. */
    private boolean endsAState(Parse parse, Sentence s, int last) {
        for (int from = last; from >= Math.max(0, last - 3); from--) {
            Span name = s.tokens().get(from).span().cover(s.tokens().get(last).span());
            if (states.any(parse.text(name)) != null) {
                return true;
            }
        }
        return false;
    }

    /** 'Pensioner Tamta Gigauri', 'Water Resources Tamta Gigauri': the engine sees where the name begins. */
    private PersonHit cut(Parse parse, PersonHit h, List<Marks.Name> marked) {
        if (givenNames.isFullName(h.name())) {
            return h;
        }
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
