package org.summitry.finding.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.Why;
import org.summitry.text.Span;

/**
 * One attributed content.
 *
 * @param content what was said, without cue, source and outer quotation marks
 * @param source the words that name the speaker; null when there are none
 * @param cue the words of saying; null when there are none
 * @param speakers ids of the speakers; empty when the text leaves them unnamed
 * @param form whether it is quoted
 * @param negated whether the text denies that it was said
 * @param said when, if the text says so
 * @param why which rule found it, how sure
 */
public record Statement(
        Span content,
        @Nullable Span source,
        @Nullable Span cue,
        List<String> speakers,
        Form form,
        boolean negated,
        @Nullable IsoPeriod said,
        Why why) {

    /** How the content is given. */
    public enum Form {
        /** In quotation marks as a whole, or plainly verbatim. */
        DIRECT,
        /** In the writer's words. */
        INDIRECT,
        /** In the writer's words with quoted parts. */
        MIXED
    }

    /** Copies the speakers. */
    public Statement {
        speakers = List.copyOf(speakers);
    }
}
