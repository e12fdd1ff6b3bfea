package org.summitry.finding.topics;

import java.util.List;
import java.util.Map;
import org.summitry.text.Span;

/**
 * The topics of a document's passages.
 *
 * @param byPassage topics by passage, the strongest first; passages without any may be missing
 */
public record Topics(Map<Span, List<TopicScore>> byPassage) {

    /** Copies the map. */
    public Topics {
        byPassage = Map.copyOf(byPassage);
    }

    /** The topics of {@code passage}, the strongest first; empty when there are none. */
    public List<TopicScore> at(Span passage) {
        return byPassage.getOrDefault(passage, List.of());
    }

    /** Their ids, in the same order. */
    public List<String> idsAt(Span passage) {
        return at(passage).stream().map(TopicScore::id).toList();
    }
}
