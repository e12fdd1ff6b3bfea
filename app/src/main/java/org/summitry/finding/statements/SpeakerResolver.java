package org.summitry.finding.statements;

import java.util.List;
import java.util.Map;
import org.summitry.finding.Why;
import org.summitry.finding.names.Cast;
import org.summitry.finding.statements.Statement.Form;
import org.summitry.language.Parse;
import org.summitry.text.Span;

/** Turns claims into statements: whom the source refers to, how the content is given, how sure we are. */
final class SpeakerResolver {
    private static final Map<String, Double> CONFIDENCE = Map.ofEntries(
            Map.entry("quote", 0.9),
            Map.entry("quote-last-speaker", 0.7),
            Map.entry("first-person", 0.9),
            Map.entry("clause", 0.85),
            Map.entry("before", 0.85),
            Map.entry("according-to", 0.8),
            Map.entry("opinion", 0.8),
            Map.entry("noun", 0.7),
            Map.entry("gerund", 0.75),
            Map.entry("to", 0.6),
            Map.entry("person_to", 0.7),
            Map.entry("as", 0.6));
    private final Parse parse;
    private final Cast cast;
    private final List<Quotation> quotations;

    SpeakerResolver(Parse parse, Cast cast, List<Quotation> quotations) {
        this.parse = parse;
        this.cast = cast;
        this.quotations = quotations;
    }

    Statement statement(Claim c) {
        List<String> speakers = c.source() == null ? List.of() : cast.actorsOf(c.source());
        return new Statement(
                c.content(),
                c.source(),
                c.cue(),
                speakers,
                form(c),
                c.negated(),
                null,
                new Why("statements", c.rule() + "/" + c.family(), CONFIDENCE.getOrDefault(c.rule(), 0.6)));
    }

    private Form form(Claim c) {
        if (c.rule().equals("first-person")) {
            return Form.DIRECT;
        }
        Span content = c.content();
        int inside = 0;
        boolean fragment = false;
        for (Quotation q : quotations) {
            if (q.outer().overlaps(content)) {
                inside += Math.min(q.outer().end(), content.end())
                        - Math.max(q.outer().start(), content.start());
                fragment |= !isName(q);
            }
        }
        boolean cueInside = c.cue() != null && content.contains(c.cue().start());
        boolean whole = inside >= content.length() * (cueInside ? 0.6 : 0.97);
        return whole ? Form.DIRECT : fragment ? Form.MIXED : Form.INDIRECT;
    }

    /** A title in quotation marks: every longer word is capitalised. */
    private boolean isName(Quotation q) {
        for (String w : parse.text(q.inner()).split("\\s+")) {
            if (w.length() > 3 && Character.isLowerCase(w.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }
}
