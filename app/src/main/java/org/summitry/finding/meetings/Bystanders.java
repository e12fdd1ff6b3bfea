package org.summitry.finding.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.finding.names.Person;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Those who speak of a meeting without having been there: spokesmen, analysts, 'X, who follows the bloc'. */
final class Bystanders {
    /** Words before and after a name in which it is told what somebody is. */
    private static final int NEAR = 5;

    private static final int APPOSED = 9;

    private final MeetingLexicon lexicon;
    private final Parse parse;
    private final Cast cast;

    Bystanders(MeetingLexicon lexicon, Parse parse, Cast cast) {
        this.lexicon = lexicon;
        this.parse = parse;
        this.cast = cast;
    }

    /** Whether the person only looks on. */
    boolean isOne(String person) {
        boolean office = cast.actor(person) instanceof Person p
                && p.offices().stream().anyMatch(o -> isCommentator(o.title().toLowerCase(Locale.ROOT)));
        return office
                || cast.mentions().stream()
                        .filter(m -> m.actors().equals(List.of(person)))
                        .anyMatch(m -> m.kind() == Mention.Kind.NAME && looksOn(m));
    }

    private boolean isCommentator(String title) {
        return lexicon.commentators().stream().anyMatch(w -> (' ' + title + ' ').contains(' ' + w + ' '));
    }

    /** 'human rights lawyer X', 'X, a researcher at Y', 'X, who covers Nordic affairs'. */
    private boolean looksOn(Mention name) {
        Sentence s = parse.sentenceAt(name.span().start());
        List<Token> tokens = s == null ? List.of() : s.tokensIn(name.span());
        if (s == null || tokens.isEmpty()) {
            return false;
        }
        for (int i = tokens.get(0).index() - 1; i >= Math.max(0, tokens.get(0).index() - NEAR); i--) {
            Token t = s.tokens().get(i);
            if (!t.isNoun() && !t.tag().matches("JJ|POS|HYPH")) {
                break;
            }
            if (lexicon.commentators().contains(t.lemma())) {
                return true;
            }
        }
        int after = tokens.get(tokens.size() - 1).index() + 1;
        if (dismisses(s, tokens) || isOfALookout(s, after)) {
            return true;
        }
        if (s.is(after, t -> t.form().matches("of|from|at")) && isOfAnInstitute(s, after + 1)) {
            return true;
        }
        return s.is(after, t -> t.form().equals(",")) && isApposed(s, after + 1);
    }

    /** 'X of the Centre for River Studies': who studies what others do. */
    private boolean isOfAnInstitute(Sentence s, int from) {
        for (int i = from; i < Math.min(s.tokens().size(), from + APPOSED); i++) {
            Token t = s.tokens().get(i);
            if (t.form().equals(",") || t.isVerb()) {
                return false;
            }
            if (t.isCapitalised() && lexicon.institutes().contains(t.form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** 'X of Reedbank Research, a consultancy', 'Y, who runs the trade desk of a newspaper'. */
    private boolean isOfALookout(Sentence s, int from) {
        boolean told = s.is(from, t -> t.form().matches("of|from|at|,"));
        for (int i = from + 1; told && i <= from + APPOSED; i++) {
            Token t = s.at(i);
            boolean who = s.is(from + 1, w -> w.form().equals("who"));
            if (t == null || t.isVerb() && !(who && i == from + 2)) {
                return false;
            }
            if (lexicon.lookouts().contains(t.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** 'X dismissed the summit as theatre': who was at it does not. */
    private boolean dismisses(Sentence s, List<Token> name) {
        return name.stream()
                .filter(t -> t.relation().equals("nsubj"))
                .map(s::head)
                .filter(v -> v != null && lexicon.dismissing().contains(v.lemma()))
                .map(v -> s.child(v, "dobj"))
                .anyMatch(o ->
                        o != null && (lexicon.anaphors().contains(o.lemma()) || lexicon.headAt(s, o.index()) != null));
    }

    private boolean isApposed(Sentence s, int from) {
        boolean who = s.is(from, t -> t.form().equals("who"));
        for (int i = from; i < Math.min(s.tokens().size(), from + APPOSED); i++) {
            Token t = s.tokens().get(i);
            Set<String> words = who ? lexicon.lookingOn() : lexicon.commentators();
            if (t.form().equals(",") || !who && t.isVerb() && t.tag().matches("VBD|VBZ|VBP")) {
                return false;
            }
            if (words.contains(t.lemma())) {
                return true;
            }
        }
        return false;
    }
}
