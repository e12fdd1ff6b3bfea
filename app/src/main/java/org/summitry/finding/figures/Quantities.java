package org.summitry.finding.figures;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Numerals;
import org.summitry.text.Span;

/** Reads numbers with what is written onto them: '$15 billion', '3.2bn euros', '10-15%', 'five-fold', 'a million'. */
final class Quantities {
    private static final String WORD = words();
    private static final String DIGITS =
            "(?:\\d{1,3}(?:[,\\u00a0\\u202f ]\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:[.,]\\d{1,3})?(?![\\d,]\\d))";
    private static final String SCALE =
            "(?:[\\s-]*(?:dozen|hundred|thousand|million|billion|trillion|milliard|crores?|lakhs?|mln|bln|mn|bn|trn|tn)\\b)+";
    private static final String CURRENCY = Currencies.prefixPattern();
    private static final String DASH = "\\s?[-–—]\\s?";
    private static final Pattern QUANTITY = Pattern.compile(
            "(?:(?<pre>" + CURRENCY + ")\\s?)?" + number("n", "s", "k") + "(?:-odd\\b)?(?:(?<join>" + DASH
                    + "|\\s+to\\s+|\\s+and\\s+|\\s+or\\s+)(?:(?<again>" + CURRENCY
                    + ")\\s?)?" + number("m", "t", "l")
                    + ")?(?<post>\\s?%|[\\s-]?per\\s?cent(?:age\\s+points?)?\\b|\\s+percentage\\s+points?\\b|[\\s-]?fold\\b|\\s+times\\b|[\\s-]*(?<cur>"
                    + Currencies.suffixPattern() + ")(?![\\p{L}])|[\\s-]?(?<unit>" + measures() + ")(?![\\p{L}]))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern COUNTED =
            Pattern.compile("\\s(?:more\\s|other\\s|new\\s)?(?<word>\\p{Ll}{2,}[^s\\P{Ll}]s|"
                    + String.join("|", FigureWords.shared().invariable()) + ")(?![\\p{L}])");

    private Quantities() {}

    private static String words() {
        String card = Numerals.cardinals().keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|", "(?:", ")"));
        return "(?:\\b" + card + "(?:[\\s-](?:and\\s)?(?:" + card
                + "|hundred)(?![\\p{L}]))*(?:\\sand\\sa\\shalf)?(?=fold|[^\\p{L}]|$)|\\bhalf\\sa(?=\\s(?:m|b)illion)|\\ban?(?=\\s(?:dozen|hundred|thousand|million|billion|trillion)\\b))";
    }

    private static String measures() {
        return FigureWords.shared().measures().keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** Digits or words with a scale; the short scales only where a currency stands before ('$5m'). */
    private static String number(String name, String scale, String letter) {
        return "(?<" + name + ">" + DIGITS + "|" + WORD + ")(?:(?<" + scale + ">" + SCALE + ")|(?<=\\d)(?<" + letter
                + ">[kmb])(?![\\p{L}\\d]))?";
    }

    /** The quantity that begins at {@code start}, not reaching beyond {@code end}; or null. */
    static @Nullable Quantity at(String text, int start, int end, Set<String> states) {
        Matcher m = QUANTITY.matcher(text).region(start, end);
        m.useTransparentBounds(true);
        if (!m.lookingAt()) {
            return null;
        }
        boolean money = m.group("pre") != null || m.group("cur") != null;
        boolean substantial =
                m.group("s") != null || m.group("k") != null || m.group("n").matches("\\d.*[.,]\\d+|\\d{4,}");
        boolean code = m.group("pre") != null && m.group("pre").matches("[A-Z]{3}")
                || m.group("cur") != null && m.group("cur").matches("[A-Z]{3}");
        if (code && !substantial) {
            return null; // a code of three letters with a small number is some other name: 'COP 29'
        }
        boolean counting = m.group("unit") != null || countsAfter(text, m.end("k"));
        if (m.group("k") != null && !money && !counting) {
            return metres(m, text);
        }
        BigDecimal first = value(m, "n", "s", "k");
        if (first == null) {
            return null;
        }
        boolean range = isRange(m, text);
        BigDecimal second = range ? value(m, "m", "t", "l") : null;
        if (m.group("m") != null && second == null) {
            return shortened(m, text, end, states);
        }
        if (second != null
                && m.group("s") == null
                && m.group("k") == null
                && scale(m, "t", "l") != null
                && first.compareTo(second) < 0) {
            BigDecimal scaled = first.multiply(scale(m, "t", "l"));
            first = scaled.compareTo(second) < 0 ? scaled : first;
        }
        boolean inWords = !Character.isDigit(m.group("n").charAt(0));
        return unit(new Span(start, m.end()), first, second, m, inWords, states);
    }

    /** The first number alone, when what follows it is not the end of a range. */
    private static @Nullable Quantity shortened(Matcher m, String text, int end, Set<String> states) {
        int stop = m.start("join");
        return stop >= end ? null : at(text, m.start(), stop, states);
    }

    /** '5m people', '2m more voters': before what is counted, the letter is a million; 'a 60m bridge' and '30m deep' are metres. */
    private static boolean countsAfter(String text, int letter) {
        Matcher m = letter < 0 ? null : COUNTED.matcher(text).region(letter, text.length());
        return m != null && m.lookingAt() && !FigureWords.shared().dimensions().contains(m.group("word"));
    }

    private static @Nullable Quantity metres(Matcher m, String text) {
        BigDecimal value = Numerals.parse(m.group("n"));
        boolean metric = m.group("k").equals("m") && value != null;
        return metric && value != null
                ? new Quantity(new Span(m.start(), m.end("k")), value, null, Quantity.Kind.MEASURE, "metres", false)
                : null;
    }

    private static boolean isRange(Matcher m, String text) {
        if (m.group("m") == null) {
            return false;
        }
        String before = text.substring(Math.max(0, m.start() - 9), m.start()).toLowerCase(Locale.ROOT);
        String join = m.group("join").strip();
        return switch (join) {
            case "and" -> before.endsWith("between ");
            case "to" -> !before.endsWith("from ");
            default -> true;
        };
    }

    private static Quantity unit(
            Span span, BigDecimal value, @Nullable BigDecimal upper, Matcher m, boolean inWords, Set<String> states) {
        String pre = m.group("pre");
        String cur = m.group("cur");
        String post = m.group("post");
        if (pre != null || cur != null) {
            String named = cur != null ? cur : pre;
            String code = Currencies.code(pre != null ? pre : cur == null ? "" : cur, states);
            return new Quantity(span, value, upper, Quantity.Kind.MONEY, code == null ? named : code, inWords);
        }
        if (post == null) {
            return new Quantity(span, value, upper, Quantity.Kind.BARE, null, inWords);
        }
        String measure = m.group("unit");
        if (measure != null) {
            String plain = measure.toLowerCase(Locale.ROOT);
            String unit = FigureWords.shared().measures().get(plain);
            return new Quantity(span, value, upper, Quantity.Kind.MEASURE, unit, inWords);
        }
        String word = post.strip().toLowerCase(Locale.ROOT);
        if (word.endsWith("fold")) {
            return new Quantity(span, value, upper, Quantity.Kind.FOLD, "x", inWords);
        }
        return word.equals("times")
                ? new Quantity(span, value, upper, Quantity.Kind.TIMES, "x", inWords)
                : new Quantity(span, value, upper, Quantity.Kind.SHARE, "%", inWords);
    }

    private static @Nullable BigDecimal value(Matcher m, String name, String scale, String letter) {
        String written = m.group(name);
        if (written == null) {
            return null;
        }
        String lower = written.toLowerCase(Locale.ROOT);
        boolean half = lower.startsWith("half a") || lower.endsWith(" and a half");
        BigDecimal base = lower.startsWith("half a")
                ? BigDecimal.ZERO
                : lower.equals("a") || lower.equals("an")
                        ? BigDecimal.ONE
                        : Numerals.parse(lower.replace(" and a half", ""));
        BigDecimal factor = scale(m, scale, letter);
        if (base == null) {
            return null;
        }
        BigDecimal number = half ? base.add(new BigDecimal("0.5")) : base;
        return plain(factor == null ? number : number.multiply(factor));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable BigDecimal scale(Matcher m, String scale, String letter) {
        if (m.group(letter) != null) {
            return Numerals.shortScale(m.group(letter));
        }
        if (m.group(scale) == null) {
            return null;
        }
        BigDecimal product = BigDecimal.ONE;
        for (String word : m.group(scale).strip().split("[\\s-]+")) {
            BigDecimal factor = word.isEmpty() ? null : Numerals.scale(word);
            product = factor == null ? product : product.multiply(factor);
        }
        return product;
    }

    /** First letters and signs with which a quantity can begin, besides digits. */
    static Set<String> openers() {
        Set<String> all = new TreeSet<>(Numerals.cardinals().keySet());
        all.add("half");
        all.add("a");
        all.add("an");
        return all;
    }
}
