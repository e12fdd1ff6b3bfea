package org.summitry.finding.dates;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * Tells four digits that are a year from those that are part of a name ('Vision 2035', 'Agenda – 2040', 'Resolution 1325')
 * or a quantity ('2000 people'); and months from modals, verbs and persons of the same spelling.
 */
final class YearGuard {
    private static final Set<String> PROGRAMMES = programmes();
    private static final Set<String> DETERMINERS =
            Set.of("the", "in", "since", "its", "their", "his", "her", "our", "'s", "’s", "this", "during");
    private static final Set<String> NUMBERING =
            Set.of("$", "€", "£", "¥", "no", "no.", "nos.", "№", "#", "/", "rs", "rs.");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "‑");

    /** 'the March for Peace' is an event of that name. */
    private static final Set<String> EVENT_LINKS = Set.of("for", "of");

    private YearGuard() {}

    private static Set<String> programmes() {
        Set<String> all = new HashSet<>();
        for (String word : CalendarWords.shared().programmes()) {
            all.add(word);
            all.add(word + "s");
        }
        return Set.copyOf(all);
    }

    /** Whether the bare year at {@code span} of {@code sentence}, whose first token is {@code first}, dates something. */
    static boolean isYear(Sentence sentence, Token first, Span span) {
        Token before = sentence.at(first.index() - 1);
        Token after = after(sentence, first, span);
        if (before != null && (NUMBERING.contains(lower(before)) || inName(sentence, before, span))) {
            return false;
        }
        if (after == null) {
            return true;
        }
        boolean touches = after.span().start() == span.end();
        if (touches && !after.form().matches("[\\p{P}’']+.*") || after.form().equals("%")) {
            return false;
        }
        if (after.isCapitalised() && PROGRAMMES.contains(lower(after))
                || touches && DASHES.contains(after.form()) && isLetter(sentence, after)) {
            return false;
        }
        boolean counted = after.tag().equals("NNS") && !after.isCapitalised();
        return !counted
                || before != null
                        && (DETERMINERS.contains(lower(before)) || before.tag().equals("POS"));
    }

    private static boolean isLetter(Sentence sentence, Token dash) {
        Token next = sentence.at(dash.index() + 1);
        return next != null
                && next.span().start() == dash.span().end()
                && Character.isLetter(next.form().charAt(0));
    }

    /** Directly after a capitalised noun, or after one and a dash. */
    private static boolean inName(Sentence sentence, Token before, Span span) {
        if (PROGRAMMES.contains(lower(before))) {
            return true;
        }
        Token name = before;
        if (DASHES.contains(before.form())) {
            name = sentence.at(before.index() - 1);
        }
        return name != null
                && name.isProperNoun()
                && name.isCapitalised()
                && name.form().length() > 1
                && name.span().end() <= span.start();
    }

    /** Whether a bare month's name at {@code first} is the month. */
    static boolean isMonth(Sentence sentence, Token first) {
        String form = first.form();
        boolean abbreviated = form.length() == 3 && !form.equalsIgnoreCase("may") || form.length() < 3;
        if (abbreviated || !first.isProperNoun()) {
            return false;
        }
        Token before = sentence.at(first.index() - 1);
        Token after = sentence.at(first.index() + 1);
        boolean surname = before != null && before.tag().equals("NNP") && before.isCapitalised();
        boolean firstName = form.length() <= 5
                && after != null
                && after.tag().equals("NNP")
                && after.isCapitalised()
                && (before == null || !before.tag().equals("IN"));
        boolean event = after != null
                && EVENT_LINKS.contains(lower(after))
                && before != null
                && !before.tag().equals("IN");
        return !surname && !firstName && !event;
    }

    private static @Nullable Token after(Sentence sentence, Token first, Span span) {
        Token t = first;
        while (t != null && t.span().start() < span.end()) {
            t = sentence.at(t.index() + 1);
        }
        return t;
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
