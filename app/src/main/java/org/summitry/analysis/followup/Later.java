package org.summitry.analysis.followup;

import java.util.ArrayList;
import java.util.List;

/** A later passage with the words of its sentence and of its paragraph. Two are the same only if they are one. */
final class Later {
    private static final double IN_PARAGRAPH = 0.6;

    private final int number;
    private final Passage passage;
    private final Content sentence;
    private final Content paragraph;

    private Later(int number, Passage passage, Content sentence, Content paragraph) {
        this.number = number;
        this.passage = passage;
        this.sentence = sentence;
        this.paragraph = paragraph;
    }

    /** A sentence in its paragraph. */
    static Later of(Passage passage) {
        return of(List.of(passage), passage.paragraph(), 0).get(0);
    }

    /**
     * Those of one paragraph, whose words are read once for all: it may hold a whole document.
     *
     * @param number of the first
     */
    static List<Later> of(List<Passage> passages, String paragraph, int number) {
        List<Later> all = new ArrayList<>();
        Content whole = null;
        for (Passage p : passages) {
            Content sentence = Content.of(p.sentence());
            if (p.sentence().equals(paragraph)) {
                whole = sentence;
            } else if (whole == null) {
                whole = Content.of(paragraph);
            }
            all.add(new Later(number + all.size(), p, sentence, whole));
        }
        return List.copyOf(all);
    }

    /** Its number among those of a register that one program has read: no other has it. */
    int number() {
        return number;
    }

    Passage passage() {
        return passage;
    }

    Content sentence() {
        return sentence;
    }

    /** How far a notion stands in the sentence, or in its paragraph, which counts for less. */
    double presence(String notion) {
        return Math.max(sentence.presence(notion), IN_PARAGRAPH * paragraph.presence(notion));
    }

    Content paragraph() {
        return paragraph;
    }
}
