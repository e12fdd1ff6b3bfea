package org.summitry.analysis.followup;

/** A later passage with the words of its sentence and of its paragraph. */
record Later(Passage passage, Content sentence, Content paragraph) {
    static Later of(Passage passage) {
        Content sentence = Content.of(passage.sentence());
        boolean alone = passage.paragraph().equals(passage.sentence());
        return new Later(passage, sentence, alone ? sentence : Content.of(passage.paragraph()));
    }
}
