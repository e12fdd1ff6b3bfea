package org.summitry.finding.undertakings;

import java.util.List;
import org.summitry.finding.dates.Times;
import org.summitry.finding.figures.Figure;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * Whether a clause states an act of which one could later ask 'was it done?': a number, a date, a name or an act that is not
 * of the kind 'strengthen cooperation'.
 */
final class Substance {
    private final ForceLexicon lexicon;

    Substance(ForceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean has(Candidate c, Parse parse, Times times, List<Figure> figures) {
        if (lexicon.isRegisteredElsewhere(c.action().lemma()) || isOnlyATime(c, times)) {
            return false;
        }
        boolean measured = figures.stream().anyMatch(f -> c.span().overlaps(f.span()))
                || times.in(c.span()).stream().anyMatch(t -> t.period() != null);
        if (measured) {
            return true;
        }
        List<Token> tokens = c.sentence().tokensIn(c.span());
        if (tokens.size() < 3) {
            return false;
        }
        return !isVague(c.sentence(), c.action());
    }

    /** 'two years ago': a time and nothing done in it. */
    private static boolean isOnlyATime(Candidate c, Times times) {
        return times.in(c.sentence().span()).stream().anyMatch(t -> t.span().contains(c.span()));
    }

    /** A vague verb with nothing but vague objects: 'strengthen ties and friendship', 'continue working together'. */
    private boolean isVague(Sentence s, Token action) {
        if (!action.isVerb()) {
            Token purpose = s.children(action).stream()
                    .filter(t -> t.tag().equals("VB") && t.index() > action.index())
                    .findFirst()
                    .orElse(null);
            return purpose != null ? isVague(s, purpose) : lexicon.isVagueObject(action.lemma());
        }
        if (!lexicon.isVagueVerb(action.lemma())) {
            return false;
        }
        Token object = s.child(action, "dobj", "attr", "acomp", "xcomp");
        if (object == null) {
            return true;
        }
        return object.isVerb() ? isVague(s, object) : lexicon.isVagueObject(object.lemma());
    }

    /** How much of the action one could check, for the confidence: 0 to 3. */
    int concreteness(Candidate c, Times times, List<Figure> figures) {
        Span span = c.span();
        int points = figures.stream().anyMatch(f -> span.overlaps(f.span())) ? 1 : 0;
        points += times.in(span).stream().anyMatch(t -> t.period() != null) ? 1 : 0;
        points += lexicon.isVagueVerb(c.action().lemma()) ? 0 : 1;
        return points;
    }
}
