package org.summitry.finding.meetings;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Capitals;
import org.summitry.finding.dates.Times;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.finding.names.Place;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** The names of places after a preposition: 'Foz do Lago', 'the city of Quila', 'the Velmoran capital'. */
final class Places {
    /** Small words inside the names of places. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "do", "da", "dos", "das", "del", "des", "du", "la", "le", "les", "of", "sur", "am", "an", "el", "y");

    /** What may stand before 'of' and the name itself. */
    private static final Set<String> KINDS = Set.of(
            "city",
            "town",
            "village",
            "port",
            "resort",
            "island",
            "province",
            "region",
            "district",
            "capital",
            "municipality");

    private final Parse parse;
    private final Cast cast;
    private final Times times;
    private final Map<String, String> capitals;

    /** {@code capitals} gives the capital of each state by its id, where known. */
    Places(Parse parse, Cast cast, Times times, Map<String, String> capitals) {
        this.parse = parse;
        this.cast = cast;
        this.times = times;
        this.capitals = capitals;
    }

    /**
     * A place as named.
     *
     * @param name its name
     * @param last index of its last token
     */
    record Named(String name, int last) {}

    /** The place named from the token at {@code i} on, or null. */
    @Nullable
    Named at(Sentence s, int i) {
        int from = i;
        while (s.is(from, t -> t.tag().equals("DT") || t.tag().startsWith("JJ") && !t.isCapitalised())) {
            from++;
        }
        if (s.is(from, t -> t.tag().equals("PRP$"))
                && s.is(from + 1, t -> t.form().equals("capital"))) {
            from++; // 'its capital, Kolvar'
        }
        boolean kind = s.is(from, t -> KINDS.contains(t.form())); // but 'Port of Spain' is a name
        if (kind && s.is(from + 1, t -> t.form().equals(",")) && s.is(from + 2, Token::isProperNoun)) {
            from++;
        }
        if (kind && s.is(from + 1, t -> t.form().equals("of"))) {
            from += 2;
        } else if (s.is(from, t -> t.form().equals(",")) || kind && s.is(from + 1, t -> t.isProperNoun())) {
            from++; // 'the capital Kolvar'
        }
        Named capital = capital(s, from);
        if (capital != null) {
            return capital;
        }
        int last = last(s, from);
        String name = last < from
                ? null
                : name(s.tokens().get(from).span().cover(s.tokens().get(last).span()));
        return name == null || isEncounter(s.tokens().get(last)) ? null : new Named(name, last);
    }

    /** 'the Velmoran capital', 'Velmora's capital'. */
    private @Nullable Named capital(Sentence s, int i) {
        for (int at = i; at <= i + 3; at++) {
            Token t = s.at(at);
            if (t != null && t.lemma().equals("capital")) {
                Span before = s.tokens().get(i).span().cover(t.span());
                String name = cast.mentionsIn(before).stream()
                        .flatMap(m -> m.actors().stream())
                        .map(capitals::get)
                        .filter(c -> c != null)
                        .findFirst()
                        .orElse(null);
                return name == null ? null : new Named(name, at);
            }
        }
        return null;
    }

    /** The last token of the capitalised name that begins at {@code from}; before it when none does. */
    private static int last(Sentence s, int from) {
        int last = from - 1;
        int i = from;
        while (i < s.tokens().size()) {
            Token t = s.tokens().get(i);
            if (t.isProperNoun() && t.isCapitalised()) {
                last = i;
            } else {
                boolean inside = last >= from
                        && (PARTICLES.contains(t.form()) || t.tag().equals("HYPH"))
                        && s.is(i + 1, n -> n.isProperNoun() && n.isCapitalised());
                if (!inside) {
                    break;
                }
            }
            i++;
        }
        boolean genitive = last >= from
                && s.tokens().get(from).form().matches("St\\.?|Saint")
                && s.is(last + 1, t -> t.tag().equals("POS"));
        return genitive ? last + 1 : last; // 'St. George's'
    }

    /** A capitalised name after 'in' or 'at' is a place unless it is a time, a person, an organisation or a format. */
    @Nullable
    String name(Span name) {
        for (Place p : cast.places()) {
            if (p.span().overlaps(name)) {
                boolean more =
                        name.contains(p.span()) && name.length() > p.span().length();
                return more ? parse.text(name) : p.name(); // 'Port of Spain' where 'Spain' is known
            }
        }
        if (times.expressions().stream().anyMatch(t -> t.span().overlaps(name))) {
            return null;
        }
        for (Mention m : cast.mentions()) {
            if (m.span().overlaps(name)) {
                boolean state = m.actors().stream().allMatch(a -> a.startsWith("state:"));
                boolean readable = !Capitals.only(parse.document().text(), name);
                return state && readable && m.kind() != Mention.Kind.DEMONYM ? parse.text(name) : null;
            }
        }
        return Capitals.only(parse.document().text(), name) ? null : parse.text(name);
    }

    /** 'participated in the Summit': no place. */
    static boolean isEncounter(Token object) {
        return object.lemma()
                .toLowerCase(Locale.ROOT)
                .matches("summit|meeting|session|conference|forum|council|retreat|assembly|talks|dialogue");
    }
}
