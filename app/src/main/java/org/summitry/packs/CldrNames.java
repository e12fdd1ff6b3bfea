package org.summitry.packs;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What Unicode CLDR knows of a state, by way of ICU: its alpha-3 code and its usual names in the languages of the United Nations.
 *
 * @param id {@code state:<alpha-3>}; for an invented state (a code that begins with {@code x-}) {@code state:<code>}
 * @param name its usual English name
 * @param names its usual names
 */
record CldrNames(String id, String name, List<String> names) {
    private static final List<LocaleDisplayNames> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "zh").stream()
            .map(l -> LocaleDisplayNames.getInstance(new ULocale(l)))
            .toList();

    static CldrNames of(String alpha2) {
        if (alpha2.startsWith("x-")) {
            return new CldrNames("state:" + alpha2, alpha2.substring(2), List.of());
        }
        String alpha3 = CountryCodes.three(alpha2);
        if (alpha3 == null) {
            throw new IllegalArgumentException("no country has the code " + alpha2);
        }
        Set<String> names = new LinkedHashSet<>();
        for (LocaleDisplayNames language : LANGUAGES) {
            String name = language.regionDisplayName(alpha2);
            names.add(name);
            if (name.contains(" & ")) {
                names.add(name.replace(" & ", " and "));
            }
        }
        List<String> all = new ArrayList<>(names);
        return new CldrNames("state:" + alpha3, all.get(0).replace(" & ", " and "), all);
    }
}
