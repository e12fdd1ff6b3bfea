package org.summitry.finding.figures;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Lexicon;

/**
 * ISO 4217 codes of currencies by sign, code and name. Names and the countries that use them come from CLDR through ICU4J;
 * a name shared by several countries ('manats') is settled by the states the text speaks of.
 */
final class Currencies {
    /** Tender on this day, so that a reading does not depend on when it is made. */
    private static final Date TENDER = Date.from(Instant.parse("2025-01-01T00:00:00Z"));

    private static final Signs SIGNS = Lexicon.yaml(Currencies.class, "currencies.yaml", Signs.class);
    private static final Map<String, Set<String>> CODES_OF_STATE = codesOfState();
    private static final Map<String, Set<String>> CODES_OF_NAME = codesOfName();

    /** The data file. */
    record Signs(
            Map<String, String> prefixes,
            Map<String, String> names,
            Map<String, Set<String>> translated,
            Map<String, String> defaults) {}

    private Currencies() {}

    private static Map<String, Set<String>> codesOfState() {
        Map<String, Set<String>> codes = new TreeMap<>();
        for (String country : ULocale.getISOCountries()) {
            ULocale locale = new ULocale("und", country);
            String[] used = Currency.getAvailableCurrencyCodes(locale, TENDER);
            codes.put("state:" + locale.getISO3Country(), used == null ? Set.of() : new TreeSet<>(List.of(used)));
        }
        return codes;
    }

    private static Map<String, Set<String>> codesOfName() {
        Map<String, Set<String>> codes = new TreeMap<>();
        Set<String> tender = new TreeSet<>();
        CODES_OF_STATE.values().forEach(tender::addAll);
        for (String code : tender) {
            Currency currency = Currency.getInstance(code);
            for (String count : List.of("one", "other")) {
                String name = currency.getName(ULocale.ENGLISH, Currency.PLURAL_LONG_NAME, count, null)
                        .toLowerCase(Locale.ROOT);
                if (name.contains("(") || name.contains("unit")) {
                    continue; // units of account, never spoken of as money
                }
                codes.computeIfAbsent(name, k -> new TreeSet<>()).add(code);
                String last = name.substring(name.lastIndexOf(' ') + 1);
                codes.computeIfAbsent(last, k -> new TreeSet<>()).add(code);
            }
        }
        SIGNS.names().forEach((name, code) -> codes.put(name, new TreeSet<>(Set.of(code))));
        SIGNS.translated().forEach((name, all) -> codes.put(name, new TreeSet<>(all)));
        SIGNS.defaults().keySet().forEach(name -> codes.computeIfAbsent(name, k -> new TreeSet<>()));
        return codes;
    }

    /** A pattern for what stands before a sum: a sign or a code. */
    static String prefixPattern() {
        Set<String> tender = new TreeSet<>();
        CODES_OF_STATE.values().forEach(tender::addAll);
        List<String> all = new ArrayList<>(SIGNS.prefixes().keySet());
        all.addAll(tender);
        return all.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?-i:", ")"));
    }

    /** A pattern for what stands after a sum: a name, a code or a sign. */
    static String suffixPattern() {
        List<String> all = new ArrayList<>(CODES_OF_NAME.keySet());
        String names = all.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
                .map(n -> Pattern.quote(n).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
        return "(?:(?:U\\.?S\\.?\\s+|American\\s+)?(?:" + names + ")|" + prefixPattern() + ")";
    }

    /** The code of a sign or code before or a name after a sum, or null when no country decides. */
    static @Nullable String code(String written, Set<String> states) {
        String sign = SIGNS.prefixes().get(written);
        if (sign != null) {
            return written.equals("Rs") || written.equals("Rs.") ? shared("rupees", states, sign) : sign;
        }
        String name = written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (name.length() == 3 && written.equals(written.toUpperCase(Locale.ROOT))) {
            return written;
        }
        String bare = name.replaceFirst("^(?:u\\.?s\\.?|american) ", "");
        if (!bare.equals(name)) {
            return "USD";
        }
        return shared(name, states, SIGNS.defaults().get(name));
    }

    /** Of the currencies of that name, the only one, or the one of a state spoken of, or the default. */
    private static @Nullable String shared(String name, Set<String> states, @Nullable String otherwise) {
        Set<String> candidates = new TreeSet<>(CODES_OF_NAME.getOrDefault(name, Set.of()));
        String other = name.endsWith("s") ? name.substring(0, name.length() - 1) : name + "s";
        candidates.addAll(CODES_OF_NAME.getOrDefault(other, Set.of()));
        if (candidates.size() == 1) {
            return candidates.iterator().next();
        }
        Map<String, String> used = new LinkedHashMap<>();
        for (String state : states) {
            for (String code : CODES_OF_STATE.getOrDefault(state, Set.of())) {
                if (candidates.contains(code)) {
                    used.put(code, state);
                }
            }
        }
        boolean plainDollar = "USD".equals(otherwise);
        if (used.size() == 1 && !plainDollar) {
            return used.keySet().iterator().next();
        }
        return otherwise;
    }
}
