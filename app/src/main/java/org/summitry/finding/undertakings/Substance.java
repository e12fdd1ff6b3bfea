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
        String lemma = c.action().lemma();
        boolean asked = c.force() == Undertaking.Force.PROPOSAL && c.addressee() != null; // 'called on X to ratify'
        boolean due = times.in(c.span()).stream()
                .anyMatch(t -> t.period() != null && t.period().iso().startsWith("..")); // 'ratify it by June'
        if (lexicon.isRegisteredElsewhere(lemma) && !asked && !due
                || lexicon.isNeverAnAct(lemma)
                || entersIntoForce(c)
                || isOnlyATime(c, times)) {
            return false;
        }
        boolean measured = figures.stream().anyMatch(f -> c.span().overlaps(f.span()))
                || times.in(c.span()).stream().anyMatch(t -> t.period() != null);
        if (measured) {
            return true;
        }
        List<Token> tokens = c.sentence().tokensIn(c.span());
        boolean named = tokens.size() == 2 && tokens.get(1).isProperNoun(); // 'visit Norland'
        if (tokens.size() < 3 && !named) {
            return false;
        }
        return !isVague(c.sentence(), c.action());
    }

    /** 'the Convention will enter into force': what a document does is told of the document. */
    private static boolean entersIntoForce(Candidate c) {
        return c.action().lemma().matches("enter|come")
                && c.sentence().is(c.action().index() + 1, t -> t.form().equals("into"))
                && c.sentence().is(c.action().index() + 2, t -> t.form().matches("force|effect"));
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
            return s.children(action).stream()
                    .map(p -> s.child(p, "pobj"))
                    .noneMatch(o -> o != null
                            && o.isProperNoun()
                            && o.index() > action.index()); // 'contribute to the Relief Fund'
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
