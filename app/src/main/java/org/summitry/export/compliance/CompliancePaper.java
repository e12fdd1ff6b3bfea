package org.summitry.export.compliance;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.compliance.Coding;
import org.summitry.analysis.compliance.ComplianceReport;
import org.summitry.analysis.compliance.Guideline;
import org.summitry.analysis.compliance.Mean;
import org.summitry.analysis.compliance.Score;
import org.summitry.export.paper.Paper;
import org.summitry.text.Spreadsheet;

/** A report of compliance as a paper, and as CSV. */
public final class CompliancePaper {
    private static final int PLACES = 2;
    private static final Map<String, String> BY =
            Map.of("holder", "By member", "commitment", "By commitment", "meeting", "By meeting", "topic", "By topic");
    private static final List<String> COLUMNS = List.of(
            "commitment_id",
            "commitment",
            "meeting",
            "topic",
            "window_from",
            "window_to",
            "holder_id",
            "holder",
            "score",
            "value",
            "first_coder",
            "first_score",
            "second_coder",
            "second_score",
            "adjudicator",
            "efforts",
            "evidence");

    private CompliancePaper() {}

    /** The report, to be written as HTML, DOCX or PDF. */
    public static Paper of(ComplianceReport report, String title) {
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(
                new Paper.Paragraph(
                        "As of " + report.day()
                                + ". +1: kept; 0: work in progress; -1: failure, by evidence. 'No report found' and 'not applicable' are no figures: they count in the"
                                + " coverage and not in the mean. Percent is (mean + 1) x 50. Two people scored without seeing each other's scores."));
        blocks.add(new Paper.Paragraph(agreement(report)));
        for (String by : List.of("holder", "commitment", "meeting", "topic")) {
            blocks.add(means(BY.getOrDefault(by, by), report.means().getOrDefault(by, List.of())));
        }
        blocks.add(new Paper.Heading("Scores"));
        blocks.add(scores(report));
        blocks.add(new Paper.Heading("Guidelines"));
        blocks.add(guidelines(report));
        return new Paper(title, "en", report.day(), blocks);
    }

    private static String agreement(ComplianceReport report) {
        return report.agreement().isPresent()
                ? String.format(
                        Locale.ROOT,
                        "Krippendorff's alpha (ordinal) of the two coders: %.3f, over %d scores.",
                        report.agreement().getAsDouble(),
                        report.coded())
                : "Krippendorff's alpha cannot be told yet: of " + report.coded()
                        + " doubly scored commitments too few have figures that could differ.";
    }

    private static Paper.Table means(String caption, List<ComplianceReport.MeanRow> rows) {
        return new Paper.Table(
                caption,
                List.of("Of", "Mean", "Percent", "n", "Of applicable", "Coverage"),
                List.of(.40, .12, .12, .10, .13, .13),
                rows.stream().map(CompliancePaper::mean).toList());
    }

    private static List<String> mean(ComplianceReport.MeanRow row) {
        Mean m = row.mean();
        return List.of(
                row.name(),
                m.isKnown() ? (m.sum() > 0 ? "+" : "") + m.rounded(PLACES) : "no figure",
                m.isKnown() ? m.percent(0) + " %" : "",
                String.valueOf(m.n()),
                String.valueOf(m.applicable()),
                m.coverage(0) + " %");
    }

    private static Paper.Table scores(ComplianceReport report) {
        return new Paper.Table(
                "Every commitment and holder",
                List.of("Commitment", "Holder", "Score", "Settled", "Evidence"),
                List.of(.34, .15, .13, .13, .25),
                report.rows().stream()
                        .map(r -> List.of(
                                r.commitment(),
                                r.holder(),
                                word(r.standing()),
                                r.ruling() == null ? "" : "by a third person",
                                r.evidence().stream()
                                        .map(e -> e.citation() + ", " + e.published() + ", " + effort(e))
                                        .collect(Collectors.joining("; "))))
                        .toList());
    }

    private static Paper.Table guidelines(ComplianceReport report) {
        return new Paper.Table(
                "What counted as what, laid down before anything was scored",
                List.of("Commitment", "+1", "0", "-1", "Evidence from, to"),
                List.of(.24, .2, .2, .2, .16),
                report.rows().stream()
                        .collect(Collectors.toMap(
                                ComplianceReport.Row::commitment,
                                ComplianceReport.Row::guideline,
                                (a, b) -> a,
                                TreeMap::new))
                        .entrySet()
                        .stream()
                        .map(e -> row(e.getKey(), e.getValue()))
                        .toList());
    }

    private static List<String> row(String name, Guideline g) {
        return List.of(name, g.full(), g.partial(), g.failure(), g.from() + " to " + g.to());
    }

    private static String effort(Coding.Report report) {
        return report.effort().name().toLowerCase(Locale.ROOT);
    }

    private static String word(@Nullable Score score) {
        if (score == null) {
            return "open";
        }
        String words = score.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return score.value().isPresent()
                ? String.format(Locale.ROOT, "%+d", score.value().getAsInt()).replace("+0", "0")
                : words;
    }

    /** Every score as a row (RFC 4180, UTF-8); {@code out} stays open. */
    public static void csv(ComplianceReport report, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180); // not closed: out is the caller's
        csv.printRecord(COLUMNS);
        for (ComplianceReport.Row r : report.rows()) {
            csv.printRecord(cells(r));
        }
        csv.flush();
    }

    private static List<String> cells(ComplianceReport.Row r) {
        List<String> cells = new ArrayList<>(List.of(
                Spreadsheet.safe(r.guideline().commitment()),
                Spreadsheet.safe(r.commitment()),
                Spreadsheet.safe(r.guideline().meeting()),
                Spreadsheet.safe(r.guideline().topic()),
                r.guideline().from().toString(),
                r.guideline().to().toString(),
                Spreadsheet.safe(r.holderId()),
                Spreadsheet.safe(r.holder()),
                r.standing() == null ? "OPEN" : r.standing().name(),
                r.standing() == null || r.standing().value().isEmpty()
                        ? ""
                        : String.valueOf(r.standing().value().getAsInt())));
        for (int i = 0; i < 2; i++) {
            boolean given = r.codings().size() > i;
            cells.add(given ? Spreadsheet.safe(r.codings().get(i).coder()) : "");
            cells.add(given ? r.codings().get(i).score().name() : "");
        }
        cells.add(r.ruling() == null ? "" : Spreadsheet.safe(r.ruling().coder()));
        cells.add(r.evidence().stream().map(CompliancePaper::effort).collect(Collectors.joining("; ")));
        cells.add(Spreadsheet.safe(
                r.evidence().stream().map(Coding.Report::citation).collect(Collectors.joining("; "))));
        return cells;
    }
}
