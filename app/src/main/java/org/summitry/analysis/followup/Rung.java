package org.summitry.analysis.followup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.summitry.analysis.wording.Word;
import org.summitry.analysis.wording.Wording;
import org.summitry.finding.Lexicon;

/** The ladder of an undertaking or instrument: it is climbed by cited reports only, and never down. */
public enum Rung {
    /** Put to others. */
    PROPOSED,
    /** Taken on, by one's own side or together. */
    AGREED,
    /** A document of it is signed. */
    SIGNED,
    /** It binds. */
    IN_FORCE,
    /** A report says that it is done. */
    REPORTED_DONE;

    private static final Map<?, ?> WORDS = Lexicon.yaml(Rung.class, "rungs.yaml", Map.class);

    /** As written in files: 'reported done'. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Where a report puts the matter; {@code from} when it does not lift it. */
    static Rung after(Rung from, Link link) {
        Rung reached = from;
        if (link.status() == Status.COMPLETION) {
            boolean document = link.matter().kind().equals("instrument");
            reached = document ? by(link.told(), from) : REPORTED_DONE;
        } else if (link.status() == Status.PROGRESS) {
            reached = by(link.told(), from);
        }
        return reached.compareTo(from) > 0 ? reached : from;
    }

    /** The rung that the words of a report name. */
    private static Rung by(String told, Rung otherwise) {
        Rung best = otherwise;
        for (Word w : Wording.words(told)) {
            for (Rung rung : values()) {
                List<?> words = WORDS.get(rung.name().toLowerCase(Locale.ROOT)) instanceof List<?> l ? l : List.of();
                if (words.contains(Vocabulary.base(w.stem())) && rung.compareTo(best) > 0) {
                    best = rung;
                }
            }
        }
        return best;
    }
}
