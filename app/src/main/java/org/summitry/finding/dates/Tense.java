package org.summitry.finding.dates;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.dates.Anchor.Direction;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/**
 * Which way an expression without a year points: read from what governs it, from the nearest governor outwards. A future
 * modal, a verb of planning or an adjective such as 'upcoming' decides before the tense of the reporting verb above it.
 */
final class Tense {
    private static final int ADJECTIVE_REACH = 15;
    private static final Set<String> VERBS = Set.copyOf(CalendarWords.shared().futureVerbs());
    private static final Set<String> DONE = Set.copyOf(CalendarWords.shared().doneOnTheDay());
    private static final Set<String> NO_FUTURE =
            Set.copyOf(CalendarWords.shared().noFutureNouns());
    private static final Set<String> MODALS = Set.copyOf(CalendarWords.shared().futureModals());
    private static final Set<String> ADJECTIVES =
            Set.copyOf(CalendarWords.shared().futureAdjectives());

    private static final Set<String> BYGONE = Set.copyOf(CalendarWords.shared().pastAdjectives());
    private static final Set<String> TIMETABLE =
            Set.copyOf(CalendarWords.shared().timetableVerbs());

    private static final Set<String> PAST_AUXILIARIES = Set.of("was", "were", "had", "has", "have", "been");
    private static final Set<String> AHEAD = Set.of("until", "till", "by");

    private Tense() {}

    /** The direction of the expression that begins with {@code first} and of which {@code token} is governed from outside. */
    static Direction of(Sentence sentence, Token first, Token token) {
        if (isEnd(sentence, first) || follows(sentence, token)) {
            return Direction.FUTURE;
        }
        Token from = token;
        Token t = sentence.head(token);
        for (int steps = 0; t != null && steps < sentence.tokens().size(); steps++) {
            Direction direction = decide(sentence, t, from);
            if (direction != null) {
                return direction;
            }
            from = t;
            t = sentence.head(t);
        }
        return Direction.NEAREST;
    }

    /** What {@code token} says of the time that hangs below its dependent {@code from}. */
    private static @Nullable Direction decide(Sentence sentence, Token token, Token from) {
        if (isWhenItWasDone(sentence, token, from) || token.isNoun() && hasChild(sentence, token, BYGONE)) {
            return Direction.PAST;
        }
        if (isToBeDone(sentence, token) || isOffered(sentence, token) || isTimetable(token, from)) {
            return Direction.FUTURE;
        }
        if (token.tag().equals("VBD") && isDoneOnTheDay(sentence, token, from)) {
            return Direction.PAST;
        }
        if (VERBS.contains(token.lemma()) && !(token.isNoun() && NO_FUTURE.contains(token.lemma()))
                || token.lemma().equals("look") && hasChild(sentence, token, Set.of("forward"))
                || hasChild(sentence, token, MODALS)
                || token.isNoun() && hasChild(sentence, token, ADJECTIVES)) {
            return Direction.FUTURE;
        }
        if (token.tag().equals("VBD")) {
            return Direction.PAST;
        }
        boolean ran = token.tag().equals("VBG") && hasChild(sentence, token, PAST_AUXILIARIES);
        return ran || token.tag().equals("VBN") ? Direction.PAST : null;
    }

    /** 'agreed in March', 'proposed on Monday that ...': the day of the agreement, not of what was agreed. */
    private static boolean isWhenItWasDone(Sentence sentence, Token verb, Token from) {
        boolean on = from.tag().equals("IN") && !from.form().equals("for");
        boolean told = verb.tag().equals("VBD") && sentence.child(verb, "nsubj") != null;
        return on
                && told
                && sentence.children(verb).stream()
                        .noneMatch(c -> c.index() > verb.index()
                                && c.index() < from.index()
                                && c.relation().matches("xcomp|ccomp|dobj"));
    }

    /** 'prepared the agenda on Thursday': the day hangs on the verb, which has an object and governs nothing to come. */
    private static boolean isDoneOnTheDay(Sentence sentence, Token verb, Token from) {
        return DONE.contains(verb.lemma())
                && from.form().equals("on")
                && from.head() == verb.index()
                && sentence.child(verb, "dobj") != null
                && sentence.child(verb, "xcomp", "ccomp") == null;
    }

    /** 'the conference to be held in March', 'is to open in May'. */
    private static boolean isToBeDone(Sentence sentence, Token verb) {
        int at = verb.index();
        boolean passive =
                verb.tag().equals("VBN") && sentence.is(at - 1, t -> t.form().equals("be"));
        Token to = sentence.at(passive ? at - 2 : at - 1);
        if (to == null || !to.tag().equals("TO")) {
            return false;
        }
        Token be = sentence.at(to.index() - 1);
        return passive || be != null && be.lemma().equals("be") && be.tag().matches("VBZ|VBP");
    }

    /** 'their readiness to host it in May'. */
    private static boolean isOffered(Sentence sentence, Token verb) {
        return verb.tag().equals("VB")
                && verb.relation().equals("acl")
                && sentence.is(verb.index() - 1, t -> t.tag().equals("TO"));
    }

    /** 'meets again in July', 'flies on Thursday': the present tense of a timetable. */
    private static boolean isTimetable(Token verb, Token from) {
        return verb.tag().matches("VBZ|VBP")
                && TIMETABLE.contains(verb.lemma())
                && (from.tag().equals("IN")
                        || !from.isVerb() && !from.relation().matches("nsubj|dobj"));
    }

    /** 'until Tuesday', 'by March', 'as soon as Friday'. */
    private static boolean isEnd(Sentence sentence, Token token) {
        Token before = sentence.at(token.index() - 1);
        Token second = sentence.at(token.index() - 2);
        if (before == null) {
            return false;
        }
        boolean soon =
                second != null && (second.form().equals("soon") || second.form().equals("early"));
        return AHEAD.contains(before.lemma()) || soon && before.form().equals("as");
    }

    private static boolean hasChild(Sentence sentence, Token token, Set<String> forms) {
        return sentence.children(token).stream()
                .anyMatch(c -> forms.contains(c.form().toLowerCase(Locale.ROOT)));
    }

    /** 'the upcoming conference, or summit, in May': an adjective shortly before, with no finite verb between. */
    private static boolean follows(Sentence sentence, Token token) {
        for (int i = token.index() - 1; i >= 0 && i >= token.index() - ADJECTIVE_REACH; i--) {
            Token before = sentence.tokens().get(i);
            String tag = before.tag();
            if (tag.equals("VBD")
                    || tag.equals("VBZ")
                    || tag.equals("VBP")
                    || before.form().equals(";")) {
                return false;
            }
            if (tag.matches("JJ.?|VBG|NN")
                    && ADJECTIVES.contains(before.lemma())
                    && !before.lemma().equals("next")) {
                return true;
            }
        }
        return false;
    }
}
