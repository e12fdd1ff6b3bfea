package org.summitry.review;

import java.util.Arrays;
import java.util.Locale;
import org.summitry.register.RegisterException;

/** What a person finds an entry to be. */
public enum Verdict {
    /** The text says so. */
    RIGHT,
    /** The text does not. */
    WRONG,
    /** The text can be read either way. */
    UNCLEAR;

    /** As written in pages and forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** From a form's word; a {@link RegisterException} when it is none. */
    public static Verdict of(String word) {
        return Arrays.stream(values())
                .filter(v -> v.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new RegisterException("a verdict is right, wrong or unclear"));
    }
}
