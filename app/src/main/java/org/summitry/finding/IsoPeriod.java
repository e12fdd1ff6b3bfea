package org.summitry.finding;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A date or period in the exchange format's form, as precise as the text: {@code 2024-08-09}, {@code 2024-08}, {@code 2024},
 * {@code 2025/2027}, {@code 2020/..}, {@code ../2027}.
 *
 * @param iso the form itself
 */
public record IsoPeriod(String iso) {
    private static final String DAY = "\\d{4}(-\\d{2}(-\\d{2})?)?";
    private static final Pattern FORM = Pattern.compile(DAY + "|" + DAY + "/(" + DAY + "|\\.\\.)|\\.\\./" + DAY);

    /** Refuses any other form. */
    public IsoPeriod {
        if (!FORM.matcher(iso).matches()) {
            throw new IllegalArgumentException("not an ISO date or period: " + iso);
        }
    }

    /** One day. */
    public static IsoPeriod of(LocalDate day) {
        return new IsoPeriod(day.toString());
    }

    /** Everything up to and including {@code end}. */
    public static IsoPeriod until(IsoPeriod end) {
        return new IsoPeriod("../" + end.iso);
    }

    /** Everything from {@code start} on. */
    public static IsoPeriod since(IsoPeriod start) {
        return new IsoPeriod(start.iso + "/..");
    }

    /** Whether it has two ends, one of them possibly open. */
    public boolean isInterval() {
        return iso.indexOf('/') >= 0;
    }

    @Override
    public String toString() {
        return iso;
    }
}
