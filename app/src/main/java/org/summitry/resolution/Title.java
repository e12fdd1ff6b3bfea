package org.summitry.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.finding.Numerals;

/**
 * What a document, body or work is called, in all wordings.
 *
 * @param variants one for each wording
 * @param acronyms in lower case, as a wording of their own or in brackets
 */
record Title(List<Variant> variants, Set<String> acronyms) {
    static final Title NONE = new Title(List.of(), Set.of());
    private static final Pattern ACRONYM = Pattern.compile(
            "^((?=(?:[A-Z0-9+-]*[A-Z]){2})[A-Z][A-Z0-9+-]{1,9})$|\\(((?=(?:[A-Z0-9+-]*[A-Z]){2})[A-Z][A-Z0-9+-]{1,9})\\)");
    /** 'TBC', 'S5', 'C5+1', '3SI'. */
    private static final Pattern ACRONYM_ALONE =
            Pattern.compile("(?=(?:[A-Z0-9+-]*[A-Z]){2})[A-Z][A-Z0-9+-]{1,9}|[A-Z]\\d{1,2}(?:\\+\\d)?|\\d[A-Z]{1,5}");

    private static final Pattern ACRONYM_INSIDE =
            Pattern.compile("(?<![\\p{L}\\d])(?![IVX]+\\b)[A-Z][A-Z0-9+-]*[A-Z](?!\\p{L})");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    /** What it costs is no part of its name. */
    private static final Pattern AMOUNT = Pattern.compile(
            "(?i)\\b(?:of |worth )?[$€£]?\\d[\\d.,]*[ -]?(?:thousand|million|billion|trillion|mln|bln|bn)\\b(?: (?:us )?[a-z]+s\\b)?");

    /** An acronym with a letter behind it: not the acronym alone. */
    private static final Pattern BRANCH = Pattern.compile("([A-Z]{2,})-([A-Z])");

    private static final Pattern EDITION = Pattern.compile("^(\\d+)(?:st|nd|rd|th)$");
    private static final Pattern ACRONYM_AND_NUMBER = Pattern.compile("([a-z]{2,})(\\d{1,4})");
    private static final Map<String, Integer> CARDINALS = Numerals.cardinals();
    private static final Map<String, Integer> ORDINALS = Numerals.ordinals();
    private static final String PLUS = "plus";
    /** So many and so many: '5+1', 'Five plus Five'. */
    private static final Pattern CODE =
            Pattern.compile("(?<![\\p{L}\\d])(\\d{1,2}|" + String.join("|", CARDINALS.keySet()) + ") ?\\+ ?(\\d{1,2}|"
                    + String.join("|", CARDINALS.keySet()) + ")(?![\\p{L}\\d])");

    private static final int MOST = 6;
    private static final int TEN = 10;
    private static final int LEAST_INITIALS = 3;
    private static final Set<String> BETWEEN =
            Set.of("of", "on", "for", "between", "regarding", "concerning", "in", "at");

    /**
     * One wording.
     *
     * @param text as written
     * @param words without figures and ordinals
     * @param numbers ordinals, parts and lines: 'first', '1', 'I'
     * @param years four figures
     * @param things what it is the title of
     * @param initials the first letters of its words in order, with and without small words
     * @param shorts what its parts could be called by their initials, and the words that stand for: 'mltc', of 'Agreement on the Middle Lakes Transport Corridor'
     * @param acronym whether it is an acronym, or has one outside brackets: not a name spelt out
     */
    record Variant(
            String text,
            Bag words,
            Set<String> numbers,
            Set<String> years,
            Set<String> things,
            Set<String> initials,
            Map<String, List<String>> shorts,
            boolean acronym) {
        /** With the acronyms in it spelt out as the other wording spells them. */
        Bag spelt(Variant other) {
            if (!acronym || other.shorts.isEmpty()) {
                return words;
            }
            Bag spelt = words;
            for (Map.Entry<String, List<String>> e : other.shorts.entrySet()) {
                if (spelt.has(e.getKey())) {
                    spelt = spelt.with(e.getKey(), e.getValue());
                }
            }
            return spelt;
        }
    }

    /** Of all wordings. */
    static Title of(List<String> names) {
        return of(names, Set.of());
    }

    /** The same without words that are no part of the name though they stand in it: the place, the parties. */
    static Title of(List<String> names, Set<String> dropped) {
        List<Variant> variants = new ArrayList<>();
        Set<String> acronyms = new TreeSet<>();
        for (String name : names.subList(0, Math.min(MOST, names.size()))) {
            acronym(name).ifPresent(acronyms::add);
            variants.add(variant(name, dropped));
        }
        return new Title(List.copyOf(variants), acronyms);
    }

    /** A wording that is an acronym, or one in brackets behind the name; an acronym inside a name is that of another thing. */
    private static Optional<String> acronym(String name) {
        if (ACRONYM_ALONE.matcher(name.strip()).matches()) {
            return Optional.of(name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
        }
        Matcher m = ACRONYM.matcher(name.strip());
        return m.find()
                ? Optional.of((m.group(1) == null ? m.group(2) : m.group(1))
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]", ""))
                : Optional.empty();
    }

    private static Variant variant(String name, Set<String> dropped) {
        Matcher branch = BRANCH.matcher(name.strip());
        List<String> raw = branch.matches()
                ? List.of(Folding.fold(branch.group(1) + branch.group(2)))
                : apart(Folding.words(Folding.fold(AMOUNT.matcher(name).replaceAll(" "))));
        Set<String> numbers = new TreeSet<>();
        Set<String> years = new TreeSet<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            String word = raw.get(i);
            Matcher edition = EDITION.matcher(word);
            Integer ordinal = ORDINALS.get(word);
            if (word.matches("(19|20|21)\\d\\d")) {
                years.add(word);
            } else if (edition.matches()) {
                numbers.add(edition.group(1));
            } else if (word.matches("\\d{1,6}")) {
                numbers.add(word);
            } else if (ordinal != null) {
                numbers.add(String.valueOf(tens(raw, i) + ordinal));
            } else if (i + 1 < raw.size() && tens(raw, i + 1) > 0 && ORDINALS.containsKey(raw.get(i + 1))) {
                continue;
            } else if (roman(word, i, name) > 0) {
                numbers.add(String.valueOf(roman(word, i, name)));
            } else if (counts(raw, i)) {
                numbers.add(String.valueOf(CARDINALS.get(word)));
            } else {
                words.add(word);
            }
        }
        Matcher code = CODE.matcher(Folding.fold(name).replace(" plus ", "+"));
        if (code.find()) {
            numbers.add(count(code.group(1)) + PLUS + count(code.group(2)));
        }
        words.replaceAll(Stems::of);
        words.removeIf(w -> dropped.stream().anyMatch(d -> Overlap.similar(w, d) || w.equals(d)));
        Bag bag = Bag.of(Phrases.reduce(words));
        return new Variant(
                name, bag, numbers, years, Things.in(bag.asSet()), initials(raw), shorts(raw), isAcronym(name));
    }

    /** Whether a number in words numbers the thing, behind its name or beside 'plus': 'Arun Four', 'Five plus Five'; 'Three Rivers' is a name. */
    private static boolean counts(List<String> words, int i) {
        boolean plus = i + 1 < words.size() && words.get(i + 1).equals(PLUS)
                || i > 0 && words.get(i - 1).equals(PLUS);
        boolean behind = i > 0 && !Bag.isSmall(Stems.of(words.get(i - 1)));
        return CARDINALS.getOrDefault(words.get(i), 0) > 1 && (plus || behind);
    }

    /** The tens before an ordinal of one digit: 60 for the last word of 'sixty second'. */
    static int tens(List<String> words, int i) {
        int tens = i == 0 ? 0 : CARDINALS.getOrDefault(words.get(i - 1), 0);
        return tens >= 20 && ORDINALS.getOrDefault(words.get(i), 10) < 10 ? tens : 0;
    }

    /** A Roman numeral: written in capitals where it is more than ten and could be a name, and not alone at the beginning if it is one letter. */
    private static int roman(String word, int at, String name) {
        String capitals = word.toUpperCase(Locale.ROOT);
        int value = Roman.value(capitals);
        boolean sure = at > 0 && value <= TEN || word.length() > 1 && name.contains(capitals);
        return sure ? value : 0;
    }

    private static String count(String number) {
        Integer said = CARDINALS.get(number);
        return said == null ? number : said.toString();
    }

    private static boolean isAcronym(String name) {
        return ACRONYM_ALONE.matcher(name.strip()).matches()
                || ACRONYM_INSIDE
                        .matcher(BRACKETS.matcher(name).replaceAll(" "))
                        .find();
    }

    /** 'cop29' is cop and 29; 'c5' stays. */
    private static List<String> apart(List<String> words) {
        List<String> apart = new ArrayList<>();
        for (String word : words) {
            Matcher m = ACRONYM_AND_NUMBER.matcher(word);
            apart.addAll(m.matches() ? List.of(m.group(1), m.group(2)) : List.of(word));
        }
        return apart;
    }

    private static Set<String> initials(List<String> words) {
        StringBuilder all = new StringBuilder();
        StringBuilder big = new StringBuilder();
        StringBuilder counted = new StringBuilder();
        Set<String> small = Set.of("of", "the", "for", "and", "on", "in", "to", "at", "with");
        for (String word : words) {
            all.append(word.charAt(0));
            if (!small.contains(word)) {
                big.append(word.charAt(0));
                Integer number = CARDINALS.get(word);
                counted.append(word.equals("plus") ? "" : number == null ? word.substring(0, 1) : number.toString());
            }
        }
        Set<String> initials = new TreeSet<>();
        initials.add(all.toString());
        initials.add(big.toString());
        // 'Steppe Five' is S5.
        initials.add(counted.toString());
        return initials;
    }

    /** The initials of what stands between 'on', 'for' and the like, where they are as many as an acronym has. */
    private static Map<String, List<String>> shorts(List<String> words) {
        Map<String, List<String>> shorts = new TreeMap<>();
        List<String> part = new ArrayList<>();
        for (int i = 0; i <= words.size(); i++) {
            if (i < words.size() && !BETWEEN.contains(words.get(i))) {
                if (!Bag.isSmall(Stems.of(words.get(i)))) {
                    part.add(words.get(i));
                }
                continue;
            }
            if (part.size() >= LEAST_INITIALS && part.size() <= MOST) {
                StringBuilder initials = new StringBuilder();
                part.forEach(w -> initials.append(w.charAt(0)));
                shorts.put(
                        Stems.of(initials.toString()),
                        part.stream().map(Stems::of).toList());
            }
            part.clear();
        }
        return shorts;
    }

    /** The wordings of both. */
    Title and(Title other) {
        List<Variant> all = new ArrayList<>(variants);
        other.variants.stream().filter(v -> !all.contains(v)).forEach(all::add);
        Set<String> both = new TreeSet<>(acronyms);
        both.addAll(other.acronyms);
        return new Title(List.copyOf(all), both);
    }

    boolean isEmpty() {
        return variants.isEmpty();
    }

    /** Words that say much, over all wordings. */
    Set<String> rare() {
        Set<String> rare = new TreeSet<>();
        variants.forEach(v -> rare.addAll(v.words().rare()));
        return rare;
    }

    /** Years in any wording. */
    Set<String> years() {
        Set<String> years = new TreeSet<>();
        variants.forEach(v -> years.addAll(v.years()));
        return years;
    }

    /** Acronyms written and acronyms that could be made of the wordings. */
    Set<String> possibleAcronyms() {
        Set<String> possible = new TreeSet<>(acronyms);
        variants.forEach(v -> v.initials().stream().filter(i -> i.length() > 2).forEach(possible::add));
        return possible;
    }

    /** What it goes by in keys: its acronym, or one that its longest wording could have, or its first wording folded. */
    String shortest() {
        return acronyms.stream().findFirst().orElseGet(() -> variants.stream()
                .max(Comparator.comparingInt(v -> v.words().size()))
                .flatMap(v -> v.initials().stream()
                        .filter(i -> i.length() > 2)
                        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())))
                .orElseGet(() -> String.join(" ", Folding.words(Folding.fold(text())))));
    }

    /** The first wording, or nothing. */
    String text() {
        return variants.isEmpty() ? "" : variants.get(0).text();
    }
}
