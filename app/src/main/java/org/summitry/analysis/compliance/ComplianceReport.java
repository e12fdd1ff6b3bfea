package org.summitry.analysis.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How far what was undertaken was kept, as it is to be read.
 *
 * @param day the day it was made for
 * @param meeting the id of the only meeting it is about; empty for all
 * @param rows every commitment and holder
 * @param means by what they are means: 'holder', 'commitment', 'meeting', 'topic'
 * @param agreement Krippendorff's alpha, ordinal; empty when there is nothing to compare
 * @param coded how many commitments of holders two coders scored
 */
public record ComplianceReport(
        LocalDate day,
        String meeting,
        List<Row> rows,
        Map<String, List<MeanRow>> means,
        OptionalDouble agreement,
        int coded) {

    /** Copies the lists. */
    public ComplianceReport {
        rows = List.copyOf(rows);
        means = new TreeMap<>(means);
    }

    /**
     * A commitment and a holder.
     *
     * @param commitment what to call it
     * @param holderId the actor's id
     * @param holder what to call the actor
     * @param standing what stands; null while a coder or an adjudicator is awaited
     * @param codings what the coders said; empty until both have
     * @param ruling what was settled; null when nothing had to be
     */
    public record Row(
            Guideline guideline,
            String commitment,
            String holderId,
            String holder,
            @Nullable Score standing,
            List<Coding> codings,
            @Nullable Coding ruling) {
        /** Copies the list. */
        public Row {
            codings = List.copyOf(codings);
        }

        /** The reports on which the score rests: the adjudicator's, else the coders'. */
        public List<Coding.Report> evidence() {
            if (ruling != null) {
                return ruling.evidence();
            }
            return codings.stream()
                    .flatMap(c -> c.evidence().stream())
                    .distinct()
                    .toList();
        }
    }

    /** A mean with what it is of. */
    public record MeanRow(String id, String name, Mean mean) {}

    /** The report on one meeting, or on all for an empty id; {@code names} says what to call an id. */
    public static ComplianceReport of(Assessment all, String meeting, LocalDate day, UnaryOperator<String> names) {
        Assessment of = all.of(meeting);
        List<Row> rows = new ArrayList<>();
        for (Assessment.Cell cell : of.cells(meeting)) {
            Guideline g = of.guidelineOf(cell.commitment());
            if (g != null) {
                rows.add(new Row(
                        g,
                        names.apply(cell.commitment()),
                        cell.holder(),
                        names.apply(cell.holder()),
                        of.standing(cell),
                        of.shown(cell),
                        of.ruling(cell)));
            }
        }
        Map<String, List<MeanRow>> means = new TreeMap<>();
        means.put("holder", means(of.byHolder(), names));
        means.put("commitment", means(of.byCommitment(), names));
        means.put("meeting", means(of.byMeeting(), names));
        means.put("topic", means(of.byTopic(), names));
        int coded = (int) rows.stream().filter(r -> !r.codings().isEmpty()).count();
        return new ComplianceReport(day, meeting, rows, means, of.agreement(), coded);
    }

    private static List<MeanRow> means(Map<String, Mean> means, UnaryOperator<String> names) {
        return means.entrySet().stream()
                .map(e -> new MeanRow(e.getKey(), names.apply(e.getKey()), e.getValue()))
                .toList();
    }
}
