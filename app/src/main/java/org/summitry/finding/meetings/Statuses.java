package org.summitry.finding.meetings;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.dates.TimeExpression;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Whether a meeting was held, is to be held, or was called off, as one passage tells it. */
final class Statuses {
    /** Words over an infinitive that is yet to come. */
    private static final String TO_COME =
            "plan|schedule|due|expect|be|agree|intend|slate|set|offer|propose|invite|decide|ready|readiness|willingness"
                    + "|intention|proposal|desire|hope|prepare|bid|candidacy|aspiration|aspire|aim|commitment|decision|invitation|wish";

    /** Words after a meeting's noun in which its time may stand. */
    private static final int NEAR = 7;

    private Statuses() {}

    static Meeting.Status of(
            Parse parse, MeetingLexicon lexicon, Sentence s, Token head, int from, @Nullable TimeExpression time) {
        Token verb = Circumstances.verbAbove(s, head);
        if (verb != null
                && lexicon.cancelledVerbs().contains(verb.lemma())
                && governs(s, verb, head)
                && !isBefore(s, verb)
                && !isPutOff(s, verb)) {
            return Meeting.Status.CANCELLED;
        }
        if (verb != null && isPutOff(s, verb) && governs(s, verb, head)) {
            return Meeting.Status.SCHEDULED;
        }
        if (isAfterPublication(parse, time) || ToBeHeld.isSaidOf(s, head)) {
            return Meeting.Status.SCHEDULED;
        }
        for (int i = Math.max(0, from - 2); i < head.index(); i++) {
            if (lexicon.scheduledWords().contains(s.tokens().get(i).form().toLowerCase(Locale.ROOT))) {
                return Meeting.Status.SCHEDULED;
            }
        }
        if (time == null && isOfNext(s, head)) {
            return Meeting.Status.SCHEDULED;
        }
        if (verb != null && time == null && isReady(s, verb)) {
            return Meeting.Status.SCHEDULED;
        }
        return verb != null && governs(s, verb, head) && (isFuture(s, verb) || isYetToCome(s, verb))
                ? Meeting.Status.SCHEDULED
                : Meeting.Status.HELD;
    }

    /** 'postponed to the spring': it is to be held, only later. */
    private static boolean isPutOff(Sentence s, Token verb) {
        return verb.lemma().matches("postpone|defer")
                && s.children(verb).stream()
                        .anyMatch(c -> c.form().matches("to|until|till") && c.index() > verb.index());
    }

    /** 'the summit had been postponed twice', 'X had told Y': before what is told now. */
    static boolean isBefore(Sentence s, Token verb) {
        return s.children(verb).stream().anyMatch(c -> c.form().equals("had"));
    }

    /** 'the meeting in Dreva next month', where nothing tells which month that is. */
    private static boolean isOfNext(Sentence s, Token head) {
        for (int i = head.index() + 1; i < Math.min(s.tokens().size(), head.index() + NEAR); i++) {
            Token t = s.tokens().get(i);
            if (t.isVerb() || t.form().matches("[.;:]")) {
                return false;
            }
            if (t.form().equals("next")
                    && s.is(i + 1, n -> n.form().matches("week|month|year|spring|summer|autumn|winter"))) {
                return true;
            }
        }
        return false;
    }

    /** 'under its presidency at the summit, the country is ready to ...'. */
    private static boolean isReady(Sentence s, Token verb) {
        Token state = s.child(verb, "acomp");
        return verb.tag().matches("VBZ|VBP")
                && state != null
                && state.lemma().matches("ready|willing|prepared|set|due");
    }

    /** 'wished them success in holding the summit', 'preparing to host it'. */
    private static boolean isYetToCome(Sentence s, Token verb) {
        Token above = s.head(verb);
        for (int up = 0; verb.tag().equals("VBG") && above != null && up < 3; up++) {
            if (above.lemma().matches("wish|prepare|look|plan|preparation|success")) {
                return true;
            }
            above = s.head(above);
        }
        return false;
    }

    private static boolean governs(Sentence s, Token verb, Token head) {
        Token above = s.head(head);
        if (above != null && above.tag().equals("IN")) {
            above = s.head(above);
        }
        return above != null && above.index() == verb.index();
    }

    private static boolean isAfterPublication(Parse parse, @Nullable TimeExpression time) {
        LocalDate published = parse.document().published();
        if (published == null || time == null || time.period() == null) {
            return false;
        }
        String iso = time.period().iso();
        String day = published.toString();
        String start = iso.contains("/") ? iso.substring(0, iso.indexOf('/')) : iso;
        return start.compareTo(day.substring(0, Math.min(day.length(), start.length()))) > 0;
    }

    static boolean isFuture(Sentence s, Token verb) {
        for (Token child : s.children(verb)) {
            if (child.tag().equals("MD") && child.form().matches("(?i)will|shall|would|'ll|is to|are to")) {
                return true;
            }
        }
        Token what = verb.lemma().equals("be") ? s.child(verb, "xcomp") : null;
        if (what != null
                && what.tag().equals("VB")
                && s.is(what.index() - 1, to -> to.form().equals("to"))) {
            return true; // 'the summit is to take place'
        }
        Token head = s.head(verb);
        if (verb.tag().equals("VB") && verb.relation().equals("conj") && head != null && isFuture(s, head)) {
            return true; // 'will visit X and co-chair the dialogue'
        }
        if (verb.tag().equals("VBG") && head != null && head.isVerb() && isFuture(s, head)) {
            return true; // 'will return to the region, visiting X'
        }
        Token noun = s.at(verb.index() - 2); // 'expressed its aspiration to hold'
        boolean aspired = noun != null && noun.isNoun() && noun.lemma().matches(TO_COME);
        return verb.tag().equals("VB")
                && (aspired || head != null && head.lemma().matches(TO_COME));
    }
}
