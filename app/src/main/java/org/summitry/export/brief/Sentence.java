package org.summitry.export.brief;

import java.util.List;

/**
 * A sentence of a briefing.
 *
 * @param text what it says; words of the sources stand between “ and ”
 * @param notes the numbers of its sources, never empty
 * @param reviewed whether a person has confirmed all that it rests on
 */
public record Sentence(String text, List<Integer> notes, boolean reviewed) {
    /** Copies the list, and refuses a sentence without evidence. */
    public Sentence {
        notes = notes.stream().distinct().sorted().toList();
        if (notes.isEmpty()) {
            throw new IllegalArgumentException("notes: no evidence, no sentence: " + text);
        }
    }
}
