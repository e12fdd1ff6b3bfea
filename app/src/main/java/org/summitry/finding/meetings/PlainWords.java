package org.summitry.finding.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Encounters told in plain words: 'saw X last Thursday', 'called on X on Tuesday', 'spent a day with X', 'had half an hour with X'. */
final class PlainWords {
    private final MeetingLexicon lexicon;
    private final Cast cast;

    PlainWords(MeetingLexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /** Whether a passage is of this kind. */
    static boolean tell(MeetingMention m) {
        return m.head().isVerb() && m.head().lemma().matches("see|call|have|spend");
    }

    /** Whether the verb tells of an encounter only together with its day, and has none: one sees and calls on people anyhow. */
    static boolean lacksADay(Sentence s, Token verb) {
        return verb.lemma().matches("see|call") && s.child(verb, "npadvmod") == null;
    }

    /** Whom the subject of {@code verb} met; null where it tells of no encounter. */
    @Nullable
    Token whom(Sentence s, Token verb) {
        if (!verb.tag().matches("VBD|VBN|VBG")) {
            return null;
        }
        return switch (verb.lemma()) {
            case "see" -> seen(s, verb);
            case "call" -> calledOn(s, verb);
            case "have", "spend" -> whiledAway(s, verb);
            default -> null;
        };
    }

    /** 'saw X last Thursday'; but not 'saw X as a rival', 'saw X leave'. */
    private @Nullable Token seen(Sentence s, Token verb) {
        Token whom = s.child(verb, "dobj");
        boolean judged = s.children(verb).stream()
                .anyMatch(c -> c.form().matches("as|that") || c.relation().matches("xcomp|ccomp|oprd|acomp"));
        return whom == null || judged || !isPerson(whom) ? null : whom;
    }

    /** 'called a day earlier on X'; but not 'called on X to resign'. */
    private @Nullable Token calledOn(Sentence s, Token verb) {
        Token on = s.children(verb).stream()
                .filter(c -> c.form().equals("on") && c.index() > verb.index())
                .filter(c -> s.child(c, "pobj") != null)
                .filter(c -> isPerson(s.child(c, "pobj")))
                .findFirst()
                .orElse(null);
        boolean appeal = on != null
                && s.tokens().subList(on.index(), s.tokens().size()).stream()
                        .anyMatch(t -> t.tag().equals("TO")
                                && s.is(t.index() + 1, v -> v.tag().equals("VB")));
        return on == null || appeal ? null : s.child(on, "pobj");
    }

    /** 'spent a whole day with X', 'had half an hour alone with X'. */
    private @Nullable Token whiledAway(Sentence s, Token verb) {
        int what = verb.index() + 1;
        while (s.is(what, t -> t.tag().matches("P?DT|JJ|CD|HYPH|PRP\\$"))) {
            what++;
        }
        int with = what + 1;
        while (s.is(with, t -> t.tag().equals("RB"))) {
            with++;
        }
        boolean told = s.is(what, t -> lexicon.whiles().contains(t.lemma()))
                && s.is(with, t -> t.form().equals("with"));
        Token whom = told ? s.child(s.tokens().get(with), "pobj") : null;
        return isPerson(whom) ? whom : null;
    }

    /** The persons named there and beside it, not those whom a clause about them speaks of. */
    List<String> met(Sentence s, Token whom) {
        return s.subtree(whom).stream()
                .filter(t -> t.index() == whom.index() || t.relation().matches("conj|appos"))
                .flatMap(t -> cast.mentions().stream()
                        .filter(m -> m.span().contains(t.span()) && isOfOne(m))
                        .flatMap(m -> m.actors().stream()))
                .distinct()
                .toList();
    }

    private boolean isPerson(@Nullable Token t) {
        return t != null && cast.mentions().stream().anyMatch(m -> m.span().contains(t.span()) && isOfOne(m));
    }

    private static boolean isOfOne(Mention m) {
        return (m.kind() == Mention.Kind.NAME || m.kind() == Mention.Kind.OFFICE)
                && m.actors().size() == 1
                && m.actors().get(0).startsWith("person:");
    }
}
