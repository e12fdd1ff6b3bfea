package org.summitry.finding.statements;

import org.jspecify.annotations.Nullable;
import org.summitry.finding.statements.Cue.Range;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Finds content that stands before its cue ('..., said X', '..., X noted') or on both sides of it ('This, X said, is ...'). */
final class ContentBefore {
    private final SourceFinder sources;

    ContentBefore(SourceFinder sources) {
        this.sources = sources;
    }

    /** The token range of content before {@code verb}, or null. */
    @Nullable
    Range of(Sentence s, Token verb, boolean[] quoted) {
        Range group = group(s, verb);
        int last = group.from() - 1;
        while (last >= 0 && Grammar.isMark(s.at(last))) {
            last--;
        }
        Token mark = s.at(last);
        if (mark == null
                || !Grammar.isPunctuation(mark)
                || mark.form().equals(":")
                || mark.form().equals(";")) {
            return null;
        }
        int end = ContentEnd.trim(s, 0, last);
        boolean interrupted =
                end >= 0 && Grammar.isComma(s.at(group.to() + 1)) && Grammar.beginsWithVerb(s, group.to() + 1);
        if (end < 0 || !interrupted && !isContent(s, verb, end)) {
            return null;
        }
        int start = start(s, last, interrupted);
        int after = continuation(s, group.to(), interrupted && !hasVerb(s, start, end));
        int to = after < 0 ? end : after;
        return to < start || !hasVerb(s, start, to) ? null : new Range(start, to);
    }

    /** The verb with its auxiliaries and, when they touch, its subject. */
    private Range group(Sentence s, Token verb) {
        int from = Grammar.groupStart(s, verb);
        int to = verb.index();
        Token head = sources.head(s, verb);
        if (head == null) {
            head = s.child(verb, "dobj");
        }
        if (head != null && (head.head() == verb.index() || Math.abs(head.index() - verb.index()) <= 3)) {
            Span phrase = sources.phrase(s, head, verb);
            for (Token t : s.tokensIn(phrase)) {
                from = Math.min(from, t.index());
                to = Math.max(to, t.index());
            }
        }
        while (to + 1 < s.tokens().size() && isAdjunct(s, s.tokens().get(to + 1), verb)) {
            to = Grammar.rightmost(s, s.tokens().get(to + 1));
        }
        return new Range(from, to);
    }

    private static boolean isAdjunct(Sentence s, Token t, Token verb) {
        return t.head() == verb.index()
                && (t.relation().equals("npadvmod")
                        || t.relation().equals("advmod")
                        || t.relation().equals("prt")
                        || t.relation().equals("prep"));
    }

    /** A clause of its own, not one of time or condition under the cue. */
    private static boolean isContent(Sentence s, Token verb, int end) {
        boolean subject = false;
        for (int i = 0; i <= end; i++) {
            Token t = s.tokens().get(i);
            if (Grammar.isSubject(t)) {
                Token clause = s.head(t);
                boolean mine = clause != null && clause.index() == verb.index();
                boolean adverbial = clause != null
                        && clause.relation().equals("advcl")
                        && clause.head() == verb.index()
                        && s.child(clause, "mark") != null;
                subject |= !mine && !adverbial;
            }
        }
        return subject;
    }

    /** 'The mood was mixed: exports, he warned, would fall': after a colon, and where the cue parts a subject from its verb after a semicolon. */
    private static int start(Sentence s, int before, boolean interrupted) {
        int i = 0;
        for (int at = before; at > 0 && i == 0; at--) {
            Token t = s.tokens().get(at);
            boolean closes = t.form().equals(":") || interrupted && t.form().equals(";");
            boolean clause = interrupted || Grammar.hasSubject(s, at, before);
            i = closes && clause && before - at > 1 ? at : 0;
        }
        while (i + 1 < s.tokens().size()
                && (Grammar.isPunctuation(s.tokens().get(i))
                        || s.tokens().get(i).tag().equals("CC"))) {
            i++;
        }
        return i;
    }

    /** The last token of what goes on after the cue ('..., X said, ...'); -1 when nothing does. */
    private static int continuation(Sentence s, int groupEnd, boolean parted) {
        Token comma = s.at(groupEnd + 1);
        Token next = s.at(groupEnd + 2);
        if (!Grammar.isComma(comma)
                || next == null
                || next.tag().equals("VBG")
                || next.tag().startsWith("W")
                || next.form().equals("according")) {
            return -1;
        }
        boolean report = next.tag().equals("VBD") && !parted && s.tokens().size() - next.index() < 14;
        int end = ContentEnd.trim(s, 0, s.tokens().size() - 1);
        return report || end - groupEnd < 4 || !hasVerb(s, groupEnd + 2, end) ? -1 : end;
    }

    private static boolean hasVerb(Sentence s, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (s.tokens().get(i).isVerb()) {
                return true;
            }
        }
        return false;
    }
}
