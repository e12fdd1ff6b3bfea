package org.summitry.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Parse;
import org.summitry.text.Span;

/** The condition that a passage depends on: 'if the shelling stops', 'subject to ratification', 'provided that ...'. */
public final class Conditions {
    private static final Pattern CONDITION = Pattern.compile(
            "\\b(?:if(?! (?:not|any|necessary|possible)\\b)|unless|provided that|on (?:the )?condition that|subject to|as long as|once(?! (?:again|more|a|every)\\b))\\b[^,;.]+",
            Pattern.CASE_INSENSITIVE);

    private Conditions() {}

    /** The first condition inside {@code passage}, or null. */
    public static @Nullable Span in(Parse parse, Span passage) {
        Matcher m = CONDITION.matcher(parse.text(passage));
        return m.find() ? new Span(passage.start() + m.start(), passage.start() + m.end()) : null;
    }
}
