package org.summitry.finding.topics;

import java.util.List;

/**
 * A topic of a passage.
 *
 * @param id the topic's id in the scheme
 * @param score 1 or more; half of it is worth a weak term, see the package's description
 * @param terms the terms that were found, in the order of the text
 */
public record TopicScore(String id, double score, List<String> terms) {

    /** Copies the terms. */
    public TopicScore {
        terms = List.copyOf(terms);
    }
}
