package org.summitry.secondreader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a model says it has found: nothing of it is believed yet.
 *
 * @param kind of entry
 * @param quote words that are to stand in the document
 * @param before the words right before them, where they stand there more than once; empty otherwise
 * @param actors names of who said or undertook it
 * @param word force of an undertaking, type of others; empty when none is given
 * @param likelihood how sure the model says it is, in [0, 1]
 */
record Proposal(String kind, String quote, String before, List<String> actors, String word, double likelihood) {
    private static final int MOST_ACTORS = 10;
    private static final double UNTOLD = 0.5;

    Proposal {
        actors = List.copyOf(actors);
    }

    static Proposal of(JsonNode node) {
        List<String> actors = new ArrayList<>();
        for (JsonNode a : node.path("actors")) {
            if (actors.size() < MOST_ACTORS && a.isTextual()) {
                actors.add(a.asText());
            }
        }
        double told = node.path("likelihood").asDouble(UNTOLD);
        return new Proposal(
                text(node, "kind"),
                text(node, "quote"),
                text(node, "before"),
                actors,
                text(node, "word"),
                told >= 0 && told <= 1 ? told : 0);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).asText() : "";
    }
}
