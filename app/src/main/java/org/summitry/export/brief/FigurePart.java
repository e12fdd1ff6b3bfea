package org.summitry.export.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.summitry.export.stream.Facts;
import org.summitry.register.Cited;
import org.summitry.text.OneLine;

/** Figures, and a chart of those that stand beside a target in the same unit. */
final class FigurePart {
    private static final int MOST = 10;
    private static final int DIGITS = 4;

    private FigurePart() {}

    static Section write(Writer w, Matter matter) {
        List<Cited> figures = matter.of("figure").stream()
                .sorted(Comparator.comparing(Matter::when).reversed().thenComparing(Cited::id))
                .toList();
        List<Sentence> sentences =
                figures.stream().limit(MOST).map(f -> one(w, f)).toList();
        return new Section(
                w.phrases().say("section.figures"),
                List.of(new Section.Group("", sentences)),
                Section.Table.NONE,
                bars(w, figures));
    }

    private static Sentence one(Writer w, Cited f) {
        String words = Writer.quoted(Writer.first(f).text());
        return w.of(f, w.phrases().say("figure", label(w, f), words));
    }

    /** Every group of figures of one thing in one unit that holds both a target and what was reached. */
    private static List<Section.Bar> bars(Writer w, List<Cited> figures) {
        Map<String, List<Cited>> groups = new TreeMap<>();
        for (Cited f : figures) {
            String of = Facts.text(f, "indicator").toLowerCase(Locale.ROOT) + "|" + Facts.text(f, "unit");
            groups.computeIfAbsent(of, k -> new ArrayList<>()).add(f);
        }
        List<Section.Bar> bars = new ArrayList<>();
        for (List<Cited> group : groups.values()) {
            boolean target = group.stream().anyMatch(f -> Facts.text(f, "role").equals("target"));
            boolean reached = group.stream().anyMatch(f -> Facts.text(f, "role").equals("observed"));
            BigDecimal most = group.stream()
                    .map(FigurePart::value)
                    .max(Comparator.naturalOrder())
                    .orElse(BigDecimal.ZERO);
            if (target && reached && most.signum() > 0) {
                group.stream()
                        .filter(f ->
                                value(f).signum() >= 0 && !Facts.text(f, "role").equals("change"))
                        .sorted(Comparator.comparing((Cited f) -> Facts.text(f, "role"))
                                .reversed())
                        .forEach(f -> bars.add(bar(w, f, most)));
            }
        }
        return bars;
    }

    private static Section.Bar bar(Writer w, Cited f, BigDecimal most) {
        boolean target = Facts.text(f, "role").equals("target");
        double share = value(f).divide(most, DIGITS, RoundingMode.HALF_UP).doubleValue();
        return new Section.Bar(
                label(w, f), "“" + Writer.quoted(Writer.first(f).text()) + "”", share, target, one(w, f));
    }

    /** What is counted, whether it was reached or aimed at, and of which time. */
    private static String label(Writer w, Cited f) {
        String role = w.phrases().word("role", Facts.text(f, "role"));
        String period = w.phrases().days(Facts.text(f, "period"));
        return OneLine.beginning(Facts.text(f, "indicator")) + ", " + role + (period.isEmpty() ? "" : ", " + period);
    }

    private static BigDecimal value(Cited f) {
        return f.record().path("value").decimalValue();
    }
}
