package org.summitry.analysis.followup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.wording.Word;
import org.summitry.finding.Numerals;

/** So much of something: 40 million dollars, 120 prisoners. Years are none. */
record Amount(BigDecimal value, String unit) {
    private static final int REACH = 3;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    /** The amounts of a sentence in order; {@code notions} are those of its words. */
    static List<Amount> in(List<Word> words, List<String> notions) {
        List<Amount> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            BigDecimal value = words.get(i).value();
            if (value == null || i > 0 && words.get(i - 1).value() != null) {
                continue;
            }
            int next = i + 1;
            for (BigDecimal scale = scaleAt(words, next); scale != null; scale = scaleAt(words, next)) {
                value = value.multiply(scale);
                next++;
            }
            String unit = unit(words, notions, i, next);
            if (unit != null && !(unit.isEmpty() && isYear(words.get(i).form(), value))) {
                all.add(new Amount(value.stripTrailingZeros(), unit));
            }
        }
        return all;
    }

    private static @Nullable BigDecimal scaleAt(List<Word> words, int i) {
        return i < words.size() ? Numerals.scale(words.get(i).folded()) : null;
    }

    private static boolean isYear(String form, BigDecimal value) {
        return form.length() == 4 && value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
    }

    /** The next word that means something; '%' and currency signs count; empty when there is none, null for 'one' as in 'one of the'. */
    private static @Nullable String unit(List<Word> words, List<String> notions, int at, int next) {
        if (at > 0 && "$€£¥₽".contains(words.get(at - 1).form())) {
            return "dollar";
        }
        for (int i = next; i < Math.min(words.size(), next + REACH); i++) {
            if (words.get(i).form().equals("%")) {
                return "percent";
            }
            if (!words.get(i).isWord()) {
                break;
            }
            if (!Vocabulary.isEmpty(notions.get(i)) && words.get(i).value() == null) {
                return notions.get(i);
            }
        }
        return words.get(at).form().equalsIgnoreCase("one") ? null : "";
    }

    boolean isSameAs(Amount other) {
        return value.compareTo(other.value) == 0 && unit.equals(other.unit);
    }
}
