package org.summitry.finding.instruments;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;

/** What a step depends on, in the text's words: 'subject to ratification by ...', 'provided that ...'. */
final class Conditions {
    private static final Pattern CONDITION = Pattern.compile(
            "\\b(?:subject to|provided that|on condition that|on the condition that|conditional (?:up)?on|contingent (?:up)?on|pending)\\s+"
                    + "[^,;.]+",
            Pattern.CASE_INSENSITIVE);

    private Conditions() {}

    static @Nullable String of(Parse parse, Sentence sentence) {
        Matcher m = CONDITION.matcher(parse.text(sentence.span()));
        return m.find() ? m.group().strip() : null;
    }
}
