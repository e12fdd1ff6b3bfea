package org.summitry.finding.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * Three or more persons in a row with their offices, before or after a verb: 'Velmoran President X, Ruvanian President Y and
 * Foreign Minister Z took part'. Parsers take such a row for appositions and lose its members; its shape is plain.
 */
final class Enumeration {
    private static final int FEWEST = 3;

    private Enumeration() {}

    /** The row that ends right before {@code verb} and its auxiliaries, or null. */
    static @Nullable Span before(Cast cast, Sentence s, Token verb) {
        int last = verb.index() - 1;
        while (last > 0 && s.tokens().get(last).tag().matches("VB.?|MD|RB")) {
            last--;
        }
        int first = last;
        while (first >= 0 && belongs(s.tokens().get(first))) {
            first--;
        }
        boolean governed = first >= 0 && s.tokens().get(first).tag().matches("IN|TO"); // 'according to X, Y and Z came'
        first++;
        if (governed) {
            int afterDate = afterDate(cast, s, first, last);
            governed = afterDate == first;
            first = afterDate;
        }
        while (governed && first < last && !s.tokens().get(first).form().equals(",")) {
            first++;
        }
        return row(cast, s, first, last);
    }

    /** 'On 27 May 2030 X, Y and Z met': where the date that begins at {@code first} ends before a name; {@code first} where there is none. */
    private static int afterDate(Cast cast, Sentence s, int first, int last) {
        Span all = s.tokens().get(first).span().cover(s.tokens().get(last).span());
        int name = cast.mentionsIn(all).stream()
                .filter(m -> m.kind() == Mention.Kind.NAME)
                .mapToInt(m -> s.tokensIn(m.span()).get(0).index())
                .min()
                .orElse(first);
        List<Token> before = s.tokens().subList(first, Math.max(first, name));
        boolean date = before.stream().anyMatch(t -> t.tag().equals("CD"))
                && before.stream().allMatch(t -> t.tag().matches("CD|NNP|,"));
        return date ? name : first;
    }

    /** The row that begins right after the token {@code by}, or null. */
    static @Nullable Span after(Cast cast, Sentence s, Token by) {
        int last = by.index() + 1;
        while (last < s.tokens().size() && belongs(s.tokens().get(last))) {
            last++;
        }
        return row(cast, s, by.index() + 1, last - 1);
    }

    private static @Nullable Span row(Cast cast, Sentence s, int first, int last) {
        if (first > last) {
            return null;
        }
        Span span = s.tokens().get(first).span().cover(s.tokens().get(last).span());
        List<Mention> persons = cast.mentionsIn(span).stream()
                .filter(m ->
                        m.kind() == Mention.Kind.NAME && m.actors().stream().allMatch(a -> a.startsWith("person:")))
                .toList();
        long commas = s.tokens().subList(first, last + 1).stream()
                .filter(t -> t.form().matches("[,;]"))
                .count();
        return persons.size() >= FEWEST && commas >= persons.size() - 2 ? span : null;
    }

    /** Names, offices, commas, semicolons and 'and': a verb, a quotation or another preposition ends the row. */
    private static boolean belongs(Token t) {
        return t.tag().matches("NNP?S?|JJ|CC|DT|POS|HYPH|PRP\\$|CD|FW|,")
                || t.form().matches("of|for|[,;()&.’'-]|-LRB-|-RRB-")
                        && !t.form().equals("but");
    }
}
