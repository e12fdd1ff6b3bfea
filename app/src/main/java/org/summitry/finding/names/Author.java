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
 * The author of a text in the first person: who signs it at its top, with an office there or in a line about the author at its head or
 * foot ('The author is ...'). A reporter's by-line is none, since reporters do not say 'I'.
 */
final class Author {
    private static final String NAME =
            "((?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|da|van|von|der|al|bin)(?:[ \\t]+(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|da|van|von|der|al|bin)){1,4})";

    /** 'By NAME' or 'By NAME, OFFICE', on a line of its own. */
    private static final Pattern SIGNED =
            Pattern.compile("(?m)^(?:By|by|BY)[ \\t]+" + NAME + "(?:,\\s+([^.\\n]{3,120}))?\\s*$");

    /** What a line about the author says: 'is the deputy foreign minister of X'. */
    private static final String IS = "\\s+(?:is|was)\\s+(?:a|an|the)?\\s*([^.\\n]{3,120})";

    private static final Pattern OF = Pattern.compile(".*\\b(?:of|for|to) (?:the )?(.+)");

    /** The head of a text that somebody speaks or writes in the first person. */
    private static final Pattern SPEECH = Pattern.compile(
            "(?:\\p{L}+\\s+){0,2}(?i:remarks|address|speech|statement|message|lecture|letter|intervention)\\s+(?:delivered\\s+)?(?:by|of|from)\\s");

    private static final Pattern BYLINE = Pattern.compile("(?:By|BY|Reporting by)\\s+\\p{Lu}[^.:;!?]{5,100}");

    private static final int TOP = 5;

    private final Parse parse;
    private final StateNames states;

    Author(Parse parse, StateNames states) {
        this.parse = parse;
        this.states = states;
    }

    /** Where the author signs, or null when nobody does or the text is not in the first person. */
    @Nullable
    PersonHit hit() {
        List<Block> blocks = parse.document().blocks();
        for (Block b : blocks.subList(0, Math.min(TOP, blocks.size()))) {
            Matcher m = SIGNED.matcher(parse.text(b.span()));
            if (m.find() && speaksItself()) {
                int at = b.span().start();
                Span name = new Span(at + m.start(1), at + m.end(1));
                Office held = m.group(2) == null
                        ? told(m.group(1))
                        : office(m.group(2), new Span(at + m.start(2), at + m.end(2)));
                List<Office> offices = held == null ? List.of() : List.of(held);
                return new PersonHit(List.of(m.group(1).split("\\s+")), name, offices, null, 3, true);
            }
        }
        return null;
    }

    /** Who is named in a heading such as 'Remarks by the Prime Minister of X, Y, at the opening of Z', among {@code hits}; or null. */
    @Nullable
    PersonHit speaker(List<PersonHit> hits) {
        List<Block> blocks = parse.document().blocks();
        for (Block b : blocks.subList(0, Math.min(TOP, blocks.size()))) {
            PersonHit named = SPEECH.matcher(parse.text(b.span())).lookingAt()
                    ? hits.stream()
                            .filter(h -> h.isFull()
                                    && (h.strength() > 0 || !h.offices().isEmpty())
                                    && b.span().contains(h.span()))
                            .findFirst()
                            .orElse(null)
                    : null;
            if (named != null && speaksItself()) {
                return new PersonHit(named.name(), named.span(), named.offices(), named.gender(), 3, true);
            }
        }
        return null;
    }

    /** Whether a passage stands in the by-line of reporters: 'By X in Y and Z in W' on a line of its own. */
    boolean isByline(Span span) {
        String text = parse.document().text();
        int end = text.indexOf('\n', span.end());
        String line = text.substring(text.lastIndexOf('\n', span.start()) + 1, end < 0 ? text.length() : end);
        return BYLINE.matcher(line).matches()
                && parse.document().blocks().stream().limit(TOP).anyMatch(b -> b.span()
                        .contains(span));
    }

    /** The office that a line about the author gives. */
    private @Nullable Office told(String name) {
        Pattern line = Pattern.compile("(?m)^(?:(?:The|the) (?:author|writer)|" + Pattern.quote(name) + ")" + IS);
        Matcher m = line.matcher(parse.document().text());
        return m.find() ? office(m.group(1), new Span(m.start(1), m.end(1))) : null;
    }

    private Office office(String title, Span span) {
        return new Office(title, owner(title), null, null, "current", span);
    }

    /** The state in 'foreign minister of X' or 'the Xian foreign minister'. */
    private @Nullable String owner(String title) {
        Matcher of = OF.matcher(title);
        String after = of.matches() ? states.byName(of.group(1).strip()) : null;
        return after != null ? after : states.any(title.split("['’\\s]")[0]);
    }

    /** Whether 'I' stands outside quotations somewhere. */
    private boolean speaksItself() {
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
