package org.summitry.finding.meetings;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.summitry.finding.statements.Statement;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;

/**
 * Which meeting a sentence tells of, where a report tells of several: the one last told of in its paragraph, up to the end of the sentence;
 * where the paragraph tells of none, the one that the report is chiefly about. A meeting yet to come is the scene of nothing.
 */
final class Scenes {
    private final Cluster main;
    private final List<Cluster> others;
    private final Map<Sentence, Cluster> known = new IdentityHashMap<>();

    /** {@code others}: the other meetings that the report tells of. */
    Scenes(Cluster main, List<Cluster> others) {
        this.main = main;
        this.others = List.copyOf(others);
    }

    /** The meeting that the report is chiefly about. */
    Cluster main() {
        return main;
    }

    /** All meetings of the report but one. */
    List<Cluster> but(Cluster one) {
        return Stream.concat(Stream.of(main), others.stream())
                .filter(c -> c != one)
                .toList();
    }

    /** The meeting of a sentence. */
    Cluster of(Sentence s) {
        return known.computeIfAbsent(s, this::found);
    }

    private Cluster found(Sentence s) {
        Cluster last = main;
        int at = -1;
        for (MeetingMention m : main.mentions()) {
            if (isToldBefore(m, s) && m.span().start() > at) {
                at = m.span().start();
            }
        }
        for (Cluster c : others) {
            for (MeetingMention m : c.mentions()) {
                boolean scene = m.status() == Meeting.Status.HELD && (c.date() != null || c.ordinal() != null);
                if (scene && isToldBefore(m, s) && m.span().start() > at) {
                    at = m.span().start();
                    last = c;
                }
            }
        }
        return last;
    }

    /** The statements that are told of in sentences of a meeting. */
    List<Statement> in(Cluster meeting, Parse parse, List<Statement> statements) {
        return statements.stream()
                .filter(st -> {
                    Sentence s = parse.sentenceAt(st.content().start());
                    return s == null || of(s) == meeting;
                })
                .toList();
    }

    private static boolean isToldBefore(MeetingMention m, Sentence s) {
        return m.sentence().block().equals(s.block())
                && m.span().start() < s.span().end();
    }
}
