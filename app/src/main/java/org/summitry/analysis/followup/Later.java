package org.summitry.analysis.followup;

import java.util.ArrayList;
import java.util.List;

/** A later passage with the words of its sentence and of its paragraph. */
record Later(Passage passage, Content sentence, Content paragraph) {
    /** Those of one paragraph, whose words are read once for all: it may hold a whole document. */
    static List<Later> of(List<Passage> passages, String paragraph) {
        List<Later> all = new ArrayList<>();
        Content whole = null;
        for (Passage p : passages) {
            Content sentence = Content.of(p.sentence());
            if (p.sentence().equals(paragraph)) {
                whole = sentence;
            } else if (whole == null) {
                whole = Content.of(paragraph);
            }
            all.add(new Later(p, sentence, whole));
        }
        return List.copyOf(all);
    }
}
