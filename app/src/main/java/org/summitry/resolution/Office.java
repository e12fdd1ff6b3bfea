package org.summitry.resolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An office as a document gives it.
 *
 * @param title as written
 * @param words what the title amounts to, in any order: 'Minister of Foreign Affairs' is foreignministers
 * @param of the actor it is an office of: a state's key, a body's folded name, or empty
 * @param term when it was held, if said
 * @param former whether the text calls it a past one
 */
record Office(String title, Set<String> words, String of, @Nullable Days term, boolean former) {
    private static final Set<String> EMPTY = Phrases.stems("office-empty.txt");

    static Office of(JsonNode node, Actors actors) {
        String from = node.path("from").asText();
        String to = node.path("to").asText();
        Days term = from.isEmpty() && to.isEmpty()
                ? null
                : Days.of((from.isEmpty() ? ".." : from) + "/" + (to.isEmpty() ? ".." : to));
        return of(
                node.path("title").asText(),
                actors.key(node.path("of").asText()),
                term,
                "former".equals(node.path("status").asText()));
    }

    /** An office of which only this is known. */
    static Office of(String title, String of, @Nullable Days term, boolean former) {
        Set<String> words = new TreeSet<>(Phrases.of(title));
        words.removeAll(EMPTY);
        return new Office(
                title,
                Set.copyOf(words),
                of,
                term,
                former || Folding.fold(title).startsWith("former "));
    }

    /** The same for other wordings of it. */
    String key() {
        return String.join(" ", new TreeSet<>(words)) + " of " + of;
    }

    /** Whether it is an office of a state itself, not of one of its bodies. */
    boolean ofState() {
        return of.startsWith("state:");
    }

    /** Whether both name a body and it is the same. */
    boolean sameBody(Office other) {
        return !of.isEmpty() && of.equals(other.of);
    }

    /** Whether the titles mean one office: the same words, or 'leader' for whoever leads. */
    boolean sameTitle(Office other) {
        return words.equals(other.words) && !words.isEmpty();
    }

    /** Whether both terms are known and have no day in common. */
    boolean apart(Office other) {
        return term != null && other.term != null && term.gap(other.term) > 0;
    }
}
