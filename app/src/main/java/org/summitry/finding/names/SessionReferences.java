package org.summitry.finding.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Why;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Resolves a meeting that acts to the body that holds it: 'the session instructed', 'Summit approved', 'Council noted'. */
final class SessionReferences {
    private final ReferenceWords words;
    private final Discourse discourse;

    SessionReferences(ReferenceWords words, Discourse discourse) {
        this.words = words;
        this.discourse = discourse;
    }

    /** 'the session', 'Summit', as the subject of a verb of acting. */
    @Nullable
    Mention session(Sentence s, Token t) {
        boolean the = t.form().equalsIgnoreCase("the");
        Token noun = the ? s.at(t.index() + 1) : t;
        if (noun == null || !noun.isNoun() || !isActing(s, noun) || !the && !isBare(s, noun)) {
            return null;
        }
        String lemma = noun.form().toLowerCase(Locale.ROOT);
        String who = words.sessionNouns().contains(lemma)
                ? holding()
                : !the && words.bodyNouns().contains(lemma) ? body(lemma) : null;
        Span span = t.span().cover(noun.span());
        return who == null
                ? null
                : new Mention(span, Mention.Kind.NOUN, List.of(who), new Why("names", "the-session", 0.65));
    }

    /** Communiqués leave the article out: 'Summit commended'. */
    private static boolean isBare(Sentence s, Token noun) {
        return noun.isCapitalised() && !GroupReferences.isPlural(noun) && isFirst(s, noun);
    }

    private static boolean isFirst(Sentence s, Token noun) {
        return s.tokens().stream()
                .limit(noun.index())
                .noneMatch(t -> t.form().length() > 2
                        && !t.form().equalsIgnoreCase("the")
                        && Character.isLetter(t.form().codePointAt(0)));
    }

    private boolean isActing(Sentence s, Token noun) {
        Token verb = s.head(noun);
        boolean opensAList = s.is(noun.index() + 1, t -> t.form().equals(":")) && isFirst(s, noun); // 'The Meeting:'
        return opensAList
                || noun.relation().equals("nsubj")
                        && verb != null
                        && words.actingVerbs().contains(verb.lemma());
    }

    private @Nullable String holding() {
        return discourse.convening() != null ? discourse.convening() : discourse.lastSession();
    }

    private @Nullable String body(String lemma) {
        List<String> organizations = discourse.organizations();
        for (int i = organizations.size() - 1; i >= 0; i--) {
            if (OfficeMatch.mayBe(lemma, organizations.get(i))) {
                return organizations.get(i);
            }
        }
        return discourse.convening();
    }

    /** Whether a sentence tells of a session: then a body named in it may hold it. */
    static boolean isHeld(Sentence s, Set<String> sessionNouns) {
        return s.tokens().stream()
                .anyMatch(t -> sessionNouns.contains(t.form().toLowerCase(Locale.ROOT))
                        || t.lemma().equals("talk"));
    }
}
