package org.summitry.resolution.names;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.resolution.names.NameToken.Kind;

/** Takes one organisation's name apart. */
final class OrganisationParser {
    private static final Pattern POINTS =
            Pattern.compile("(?<=(?:^|[^\\p{L}])\\p{L})\\.(?=\\s?\\p{L}(?:\\.|[^\\p{L}]|$))\\s?");
    private static final Pattern BREAK =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’ʼ‘`&%]+|(?<=\\p{Ll})(?=\\p{Lu}{2})|(?<=\\p{L}{3})(?=\\p{N})");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final int LONGEST = 400;
    private static final int LONGEST_FORM = 7;
    private static final int LONG_FORM = 9;

    private static final Words WORDS = NameData.yaml("organisation-words.yaml", Words.class);
    private static final Map<String, String> FORMS = new LinkedHashMap<>();
    private static final Map<String, String> SAME = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        forms().forEach((form, variants) -> variants.forEach(v -> FORMS.put(v, form)));
        WORDS.same().forEach(line -> line.forEach(w -> SAME.put(w, line.get(0))));
        WORDS.numbers().forEach((number, words) -> words.forEach(w -> NUMBERS.put(w, number)));
    }

    private record Words(
            @JsonProperty("stop") Set<String> stop,
            @JsonProperty("generic") Set<String> generic,
            @JsonProperty("same") List<List<String>> same,
            @JsonProperty("numbers") Map<Integer, List<String>> numbers) {}

    private OrganisationParser() {}

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> forms() {
        return NameData.yaml("legal-forms.yaml", LinkedHashMap.class);
    }

    static OrganisationName parse(String name) {
        String text = Normalizer.normalize(name.substring(0, Math.min(LONGEST, name.length())), Normalizer.Form.NFC);
        String pointless = POINTS.matcher(text).replaceAll("");
        List<String> words = new ArrayList<>();
        for (String word : BREAK.split(pointless)) {
            String bare = POSSESSIVE.matcher(word).replaceAll("");
            if (!plain(bare).isEmpty()) {
                words.add(bare);
            }
        }
        Set<String> forms = new TreeSet<>();
        List<String> core = withoutForms(words, forms);
        boolean nothingLeft = core.stream().allMatch(w -> WORDS.stop().contains(plain(w)));
        if (nothingLeft) {
            forms.clear();
        }
        return build(name, nothingLeft ? words : core, forms);
    }

    /** Takes legal forms from both ends of the name until none is left there. */
    private static List<String> withoutForms(List<String> words, Set<String> forms) {
        List<String> plain = words.stream().map(OrganisationParser::plain).toList();
        int from = 0;
        int to = words.size();
        for (int taken = 1; taken > 0; ) {
            taken = 0;
            for (int n = Math.min(LONGEST_FORM, to - from); n > 0 && taken == 0; n--) {
                String end = form(plain.subList(to - n, to));
                String start = form(plain.subList(from, from + n));
                if (end != null && to - n > from) {
                    to -= n;
                    taken = n;
                    forms.add(end);
                } else if (start != null && from + n < to && startsWithForm(start, n, plain.get(from))) {
                    from += n;
                    taken = n;
                    forms.add(start);
                }
            }
        }
        return words.subList(from, to);
    }

    /** The form that the words are; a long word may have one wrong letter. Null when they are none. */
    private static @Nullable String form(List<String> words) {
        String exact = FORMS.get(String.join(" ", words));
        if (exact != null || words.size() > 1 || words.get(0).length() < LONG_FORM) {
            return exact;
        }
        for (Map.Entry<String, String> entry : FORMS.entrySet()) {
            String known = entry.getKey();
            if (known.length() >= LONG_FORM && Edits.plain(known, words.get(0)) <= Edits.WHOLE) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** 'SE', 'AS' and 'Company' at the beginning are names more often than forms: only longer or unmistakable forms count there. */
    private static boolean startsWithForm(String form, int words, String first) {
        boolean sure = form.equals("joint-stock")
                || form.equals("limited-liability")
                || form.equals("non-profit")
                || form.equals("state-enterprise");
        return sure && (words > 1 || first.length() > 2 || first.equals("ao"));
    }

    private static OrganisationName build(String name, List<String> words, Set<String> forms) {
        List<NameToken> tokens = new ArrayList<>();
        List<NameToken> stops = new ArrayList<>();
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            String plain = plain(word);
            String usual = SAME.getOrDefault(plain, plain);
            NameToken token = new NameToken(usual.equals(plain) ? word : usual, kind(usual));
            if (WORDS.stop().contains(plain) && words.size() > 1) {
                stops.add(token);
            } else {
                addNumber(tokens, token);
                initials.append(usual.charAt(0));
            }
        }
        String acronym = initials.length() > 1 ? initials.toString() : "";
        return new OrganisationName(name, tokens.isEmpty() ? stops : tokens, forms, acronym);
    }

    /** Adds a word; a number in words or Roman figures in figures, and 'forty 4' as 44. */
    private static void addNumber(List<NameToken> tokens, NameToken token) {
        Integer value = tokens.isEmpty() && token.ascii.length() < 3 ? null : NUMBERS.get(token.ascii);
        if (value == null) {
            boolean figures = !token.ascii.isEmpty() && token.ascii.chars().allMatch(Character::isDigit);
            NameToken before = tokens.isEmpty() ? token : tokens.get(tokens.size() - 1);
            if (figures && token.ascii.length() == 1 && before.ascii.matches("[2-9]0") && before.is(Kind.NUMBER)) {
                tokens.set(tokens.size() - 1, new NameToken(before.ascii.charAt(0) + token.ascii, Kind.NUMBER));
            } else {
                tokens.add(token);
            }
        } else {
            tokens.add(new NameToken(value.toString(), Kind.NUMBER));
        }
    }

    private static Kind kind(String plain) {
        if (plain.chars().anyMatch(Character::isDigit)) {
            return Kind.NUMBER;
        }
        return WORDS.generic().contains(plain) ? Kind.GENERIC : Kind.WORD;
    }

    private static String plain(String word) {
        return word.equals("&") ? "and" : Romanizer.shared().ascii(word);
    }
}
