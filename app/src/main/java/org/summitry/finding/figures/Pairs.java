package org.summitry.finding.figures;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Two counts set against each other, of which one alone says what is counted: 'from 31 to 44 boats', '44 boats against 31 in 2019', '12 of them'. */
final class Pairs {
    private static final int REACH = 70;
    private static final Set<String> PRONOUNS = Set.of("them", "these", "those");

    /** Between the first number's clause and the second number. */
    private static final Pattern AGAINST = Pattern.compile(
            "(?:\\b(?:against|versus|compared (?:with|to)|up from|down from|out of)\\s+(?:\\p{L}+\\s+){0,2}|^\\s+to\\s+)$");

    private static final Pattern TO = Pattern.compile("\\s+to\\s+(?:(?:around|about|some|over|nearly)\\s+)?");

    private Pairs() {}

    /** What the number after 'to' counts, where {@code clause} holds the one after 'from': '31' in 'from 31 to 44 boats'; or null. */
    static @Nullable Counted ofTheSecond(Clause clause, String text) {
        Token before = clause.before();
        Sentence sentence = clause.sentence();
        Matcher to =
                TO.matcher(text).region(clause.number().end(), sentence.span().end());
        if (before == null || !Clause.lower(before).equals("from") || !to.lookingAt()) {
            return null;
        }
        Quantity second = Quantities.at(text, to.end(), sentence.span().end(), Set.of());
        boolean bare = second != null && second.kind() == Quantity.Kind.BARE;
        Counted counted = !bare || second == null ? null : Counted.of(Clause.of(sentence, second.span()));
        return counted == null ? null : new Counted(counted.noun(), counted.unit(), false);
    }

    /** The measure of the number after 'to': '40' in 'from 40 to 200 megawatts'. */
    static Quantity withMeasureOfTheSecond(Sentence sentence, Quantity first, String text) {
        Matcher to = TO.matcher(text).region(first.span().end(), sentence.span().end());
        boolean from = text.substring(0, first.span().start()).endsWith("from ");
        if (!from || first.kind() != Quantity.Kind.BARE || !to.lookingAt()) {
            return first;
        }
        Quantity second = Quantities.at(text, to.end(), sentence.span().end(), Set.of());
        boolean measured = second != null && second.kind() == Quantity.Kind.MEASURE;
        return measured && second != null
                ? new Quantity(first.span(), first.value(), null, second.kind(), second.unit(), first.inWords())
                : first;
    }

    /** Whether {@code clause} holds a bare number of what {@code former} counts: '31' in '44 boats against 31 in 2019', '12 of them'. */
    static boolean isOfTheFormer(Clause clause, @Nullable Figure former, String text) {
        if (former == null || former.unit().matches("%|x|[A-Z]{3}")) {
            return false;
        }
        Sentence sentence = clause.sentence();
        int from = former.span().end();
        int gap = clause.number().start() - from;
        Token after = clause.after();
        boolean ofThem = after != null
                && Clause.lower(after).equals("of")
                && sentence.is(after.index() + 1, t -> PRONOUNS.contains(Clause.lower(t)));
        if (ofThem) {
            return gap > 0 && gap < 2 * REACH;
        }
        boolean here = from > sentence.span().start() && gap > 0 && gap < REACH;
        boolean free = after == null || !after.isNoun() && !after.tag().matches("JJ.*|CD|HYPH|VBG|\\$");
        return here
                && free
                && AGAINST.matcher(text.substring(from, clause.number().start()))
                        .find();
    }
}
