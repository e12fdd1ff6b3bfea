package org.summitry.analysis.compliance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.summitry.register.Assessments;
import org.summitry.register.LedgerEntry;
import org.summitry.register.Register;
import org.summitry.register.RegisterException;

/**
 * The guidelines and scores of a register, kept in its ledger: who, when and why, each to be undone. A line that the rules do not allow is refused in
 * one sentence and not written. Safe for several threads.
 */
public final class ComplianceBook {
    private final Register register;
    private final Clock clock;

    /** The scores of a register; {@code clock} says what day a score is given on. */
    public ComplianceBook(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * What was laid down.
     *
     * @param assessment guidelines and scores
     * @param published the ids of the meetings whose report everybody may read
     * @param without scores whose guideline was taken back: kept in the ledger, counting for nothing
     */
    public record State(Assessment assessment, Set<String> published, int without) {
        /** Copies the set. */
        public State {
            published = Set.copyOf(published);
        }
    }

    /** What holds now. */
    public State state() {
        return replay(register.assessments().all());
    }

    private static State replay(List<Assessments.Line> lines) {
        Assessment assessment = new Assessment();
        Set<String> published = new TreeSet<>();
        int without = 0;
        for (Assessments.Line line : lines) {
            try {
                switch (line.body().path(ScoreLines.WHAT).asText()) {
                    case ScoreLines.GUIDELINE -> assessment.add(ScoreLines.guideline(line.body()));
                    case ScoreLines.SCORE -> assessment.code(ScoreLines.coding(line));
                    case ScoreLines.RULING -> assessment.adjudicate(ScoreLines.coding(line));
                    case ScoreLines.PUBLISH ->
                        published.add(line.body().path("meeting").asText());
                    default -> without++; // of a later version
                }
            } catch (IllegalArgumentException e) {
                without++; // what it stood on was taken back
            }
        }
        return new State(assessment, published, without);
    }

    /** Today, as scores are dated. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Lays down what counts. */
    public LedgerEntry guideline(Guideline g, String who, String reason) {
        return write(g.commitment(), ScoreLines.of(g), who, reason, s -> s.add(g));
    }

    /** Takes a coder's score. */
    public LedgerEntry score(Coding c, String reason) {
        return write(
                c.commitment() + " " + c.holder(),
                ScoreLines.of(c, ScoreLines.SCORE),
                c.coder(),
                reason,
                s -> s.code(c));
    }

    /** Settles what two coders differ on. */
    public LedgerEntry adjudicate(Coding c, String reason) {
        return write(
                c.commitment() + " " + c.holder(),
                ScoreLines.of(c, ScoreLines.RULING),
                c.coder(),
                reason,
                s -> s.adjudicate(c));
    }

    /** Lets everybody read the report on a meeting; refuses while a score of it is open. */
    public LedgerEntry publish(String meeting, String who, String reason) {
        return write(meeting, ScoreLines.published(meeting), who, reason, s -> {
            if (s.cells(meeting).isEmpty()) {
                throw new IllegalArgumentException(meeting + ": nothing was scored of this meeting yet");
            }
            if (s.cells(meeting).stream().anyMatch(c -> s.standing(c) == null)) {
                throw new IllegalArgumentException(
                        meeting + ": some scores wait for the second coder or for an adjudicator");
            }
        });
    }

    private interface Rule {
        void check(Assessment assessment);
    }

    private LedgerEntry write(String subject, ObjectNode body, String who, String reason, Rule rule) {
        return register.assessments().add(subject, body, who, reason, lines -> {
            try {
                rule.check(replay(lines).assessment());
            } catch (IllegalArgumentException e) {
                throw new RegisterException(String.valueOf(e.getMessage()));
            }
        });
    }
}
