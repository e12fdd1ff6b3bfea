package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Tells places built like persons' names from persons: they stand only where something is or goes, and the engine takes them for nobody. */
final class Locations {

    /** The engine's probability from which its mark of a person speaks against a place. */
    private static final double LIKELY = 0.5;

    private static final int NEAR = 3;

    private final Set<String> motion;

    /** {@code motion} are verbs and nouns of going somewhere. */
    Locations(Set<String> motion) {
        this.motion = motion;
    }

    /** The hits without those of names that have no office and stand only after 'in', 'at', 'near', or 'to' beside a word of going. */
    List<PersonHit> leftOut(List<PersonHit> hits, Parse parse) {
        List<PersonHit> kept = new ArrayList<>();
        for (PersonHit h : hits) {
            boolean place = hits.stream().filter(o -> isSameName(o, h)).allMatch(o -> isWhere(o, parse));
            if (!place) {
                kept.add(h);
            }
        }
        return kept;
    }

    private static boolean isSameName(PersonHit a, PersonHit b) {
        return PersonMerger.fold(a.last()).equals(PersonMerger.fold(b.last()));
    }

    private boolean isWhere(PersonHit h, Parse parse) {
        Sentence s = parse.sentenceAt(h.span().start());
        List<Token> tokens = s == null ? List.of() : s.tokensIn(h.span());
        if (s == null
                || tokens.isEmpty()
                || h.author()
                || h.strength() > 1
                || !h.offices().isEmpty()) {
            return false;
        }
        boolean person = parse.marks().names().stream()
                .anyMatch(n -> n.kind() == 'P' && n.sure() >= LIKELY && n.span().overlaps(h.span()));
        return !person && isAfterAPlaceWord(s, tokens.get(0).index() - 1);
    }

    private boolean isAfterAPlaceWord(Sentence s, int preposition) {
        if (s.is(preposition, t -> t.form().matches("(?i)in|at|near|outside"))) {
            return true;
        }
        boolean to = s.is(preposition, t -> t.form().equals("to"));
        for (int i = preposition - 1; to && i >= Math.max(0, preposition - NEAR); i--) {
            if (motion.contains(s.tokens().get(i).lemma())) {
                return true;
            }
        }
        return false;
    }
}
