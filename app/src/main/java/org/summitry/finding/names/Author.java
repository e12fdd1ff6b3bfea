package org.summitry.finding.names;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Block;
import org.summitry.text.Span;

/**
 * The author of a text in the first person: who signs it at its top with an office. A reporter's by-line is none, since reporters
 * do not say 'I'.
 */
final class Author {
    /** 'By NAME, OFFICE', the whole of a short paragraph. */
    private static final Pattern SIGNED = Pattern.compile(
            "(?:By|by|BY)\\s+((?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|da|van|von|der|al|bin)(?:\\s+(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|da|van|von|der|al|bin)){1,4}),\\s+([^.]{3,120})");

    private static final int TOP = 5;

    private Author() {}

    /** Where the author signs, or null when nobody does or the text is not in the first person. */
    static @Nullable PersonHit of(Parse parse) {
        List<Block> blocks = parse.document().blocks();
        for (Block b : blocks.subList(0, Math.min(TOP, blocks.size()))) {
            Matcher m = SIGNED.matcher(parse.text(b.span()).strip());
            if (m.matches() && speaksItself(parse)) {
                int start = b.span().start() + parse.text(b.span()).indexOf(m.group(1));
                Span name = new Span(start, start + m.group(1).length());
                int title = parse.document().text().indexOf(m.group(2), name.end());
                Office office = new Office(
                        m.group(2),
                        null,
                        null,
                        null,
                        "current",
                        new Span(title, title + m.group(2).length()));
                return new PersonHit(List.of(m.group(1).split("\\s+")), name, List.of(office), null, 3, true);
            }
        }
        return null;
    }

    /** Whether 'I' stands outside quotations somewhere. */
    private static boolean speaksItself(Parse parse) {
        return parse.sentences().stream()
                .anyMatch(s -> s.tokens().stream().anyMatch(t -> t.form().equals("I") && !isQuoted(parse, s, t)));
    }

    /** Whether a quotation is open at the token, by the marks before it in its paragraph. */
    static boolean isQuoted(Parse parse, Sentence s, Token t) {
        String before = parse.document()
                .text()
                .substring(s.block().span().start(), t.span().start());
        boolean curly = before.lastIndexOf('“') > before.lastIndexOf('”');
        return curly || before.chars().filter(c -> c == '"').count() % 2 == 1;
    }
}
