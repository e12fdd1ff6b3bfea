package org.summitry.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.summitry.resolution.Reason;
import org.summitry.resolution.ReasonWords;
import org.summitry.text.OneLine;

/**
 * One thing that speaks for or against two entries being one.
 *
 * @param feature its name, by which each language has words for it
 * @param speaksFor whether it makes sameness likelier
 * @param detail what was compared, as it stands in the reports; may be empty
 */
public record Because(String feature, boolean speaksFor, String detail) {
    /** Refuses what could not be kept in a line. */
    public Because {
        if (feature.isEmpty() || feature.indexOf('\t') >= 0 || feature.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("feature: '" + feature + "'");
        }
        detail = OneLine.of(detail);
    }

    /** In English. */
    public String words() {
        return ReasonWords.of(feature, detail);
    }

    /** As people of programs read a row of them: what speaks for sameness, then what speaks against it. */
    public static String words(Collection<Because> all) {
        String against = join(all, false);
        String words = join(all, true);
        return against.isEmpty() ? words : (words.isEmpty() ? "" : words + "; ") + "against: " + against;
    }

    private static String join(Collection<Because> all, boolean speaksFor) {
        return all.stream()
                .filter(b -> b.speaksFor == speaksFor)
                .map(Because::words)
                .collect(Collectors.joining("; "));
    }

    /** What counted in a comparison, the weightiest first; what weighs nothing is left out. */
    static List<Because> of(Collection<Reason> reasons) {
        return reasons.stream()
                .filter(r -> r.weight() != 0)
                .sorted(Comparator.comparingDouble((Reason r) -> -Math.abs(r.weight())))
                .map(r -> new Because(r.feature(), r.weight() > 0, r.detail()))
                .toList();
    }

    /** As kept: a line each. */
    static String kept(Collection<Because> all) {
        return all.stream()
                .map(b -> (b.speaksFor ? "+" : "-") + b.feature + "\t" + b.detail)
                .collect(Collectors.joining("\n"));
    }

    /** From {@link #kept}. */
    static List<Because> read(String kept) {
        return kept.lines().map(Because::line).toList();
    }

    private static Because line(String line) {
        int tab = line.indexOf('\t');
        return tab < 2
                ? new Because(line, true, "") // kept before reasons had names
                : new Because(line.substring(1, tab), line.charAt(0) == '+', line.substring(tab + 1));
    }
}
