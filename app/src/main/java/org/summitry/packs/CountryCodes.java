package org.summitry.packs;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ISO 3166-1 codes of states and territories, as ICU knows them. */
final class CountryCodes {
    /** XK is in common use for what ISO has no code for; ICU's own long form of it, XKK, is not. */
    private static final Map<String, String> COMMON = Map.of("XK", "XKX");

    private static final Map<String, String> THREE = Arrays.stream(ULocale.getISOCountries())
            .collect(Collectors.toMap(
                    two -> two,
                    two -> COMMON.getOrDefault(two, new ULocale("und", two).getISO3Country()),
                    (a, b) -> a,
                    TreeMap::new));

    private CountryCodes() {}

    /** KZ to KAZ; null when nothing has that code. */
    static @Nullable String three(String two) {
        return THREE.get(two);
    }

    /** KAZ to KZ; null when nothing has that code. */
    static @Nullable String two(String three) {
        return THREE.entrySet().stream()
                .filter(e -> e.getValue().equals(three))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
