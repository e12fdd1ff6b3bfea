package org.summitry.analysis.followup;

import java.util.List;

/**
 * A later report of an earlier matter.
 *
 * @param matter the earlier matter, with its sentence
 * @param report the later sentence
 * @param status what it says became of the matter
 * @param score how likely it is that it speaks of the matter, 0 to 1
 * @param standing whether it counts by itself or waits for a person
 * @param told the words that say so; empty when the matter is only spoken of
 * @param reasons why, in words: first of the link, last of the status
 */
public record Link(
        Matter matter,
        Passage report,
        Status status,
        double score,
        Standing standing,
        String told,
        List<String> reasons) {
    /** With this the ids of links begin. */
    public static final String PREFIX = "link:";

    /** Copies the reasons. */
    public Link {
        reasons = List.copyOf(reasons);
    }

    /** What a link counts for. */
    public enum Standing {
        /** Found by machine and sure enough to count, marked as such. */
        LINKED,
        /** Uncertain: counts for nothing until a person accepts it. */
        WAITING,
        /** Confirmed by a person. */
        ACCEPTED,
        /** Found wrong by a person; kept, counts for nothing. */
        REJECTED
    }

    /** The link's id, from where its two passages stand. */
    public String id() {
        return id(matter.passage(), report);
    }

    static String id(Passage earlier, Passage later) {
        return PREFIX + at(earlier) + '>' + at(later);
    }

    private static String at(Passage p) {
        return p.document().substring(p.document().indexOf(':') + 1) + '.' + p.start() + '-' + p.end();
    }

    /** Whether the matter's ladder may move by it. */
    public boolean counts() {
        return standing == Standing.LINKED || standing == Standing.ACCEPTED;
    }
}
