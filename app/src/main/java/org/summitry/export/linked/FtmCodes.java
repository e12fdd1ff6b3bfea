package org.summitry.export.linked;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** Codes as FollowTheMoney writes them. */
final class FtmCodes {
    private static final Map<String, String> COUNTRIES = countries();

    private FtmCodes() {}

    private static Map<String, String> countries() {
        Map<String, String> codes = new HashMap<>(Map.of("XKX", "xk"));
        for (String two : Locale.getISOCountries()) {
            codes.put(new Locale("", two).getISO3Country(), two.toLowerCase(Locale.ROOT));
        }
        return codes;
    }

    /** {@code kz} for {@code state:KAZ}; empty for a state that has no code. */
    static String country(String stateId) {
        return COUNTRIES.getOrDefault(stateId.substring(stateId.indexOf(':') + 1), "");
    }

    /** {@code eng} for {@code en}; empty when there is none. */
    static String language(String two) {
        try {
            return Locale.forLanguageTag(two).getISO3Language();
        } catch (MissingResourceException e) {
            return "";
        }
    }
}
