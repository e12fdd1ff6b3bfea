package org.summitry.portal.outcomes;

import java.util.List;
import org.summitry.analysis.compliance.Coding;

/** What the pages of compliance show. */
public final class ComplianceView {
    private ComplianceView() {}

    /** The meetings that can be read about or worked on. */
    public record Listed(List<Meeting> meetings) {
        /** Copies the list. */
        public Listed {
            meetings = List.copyOf(meetings);
        }
    }

    /**
     * A meeting.
     *
     * @param scored how many undertakings have a guideline
     * @param undertakings how many there are
     * @param open whether everybody may read the report
     * @param report the report's address; empty when nothing was scored
     * @param work where it is scored; empty for who may not
     */
    public record Meeting(String name, int scored, int undertakings, boolean open, String report, String work) {}

    /**
     * A report.
     *
     * @param agreement how far the coders agree, as it is read
     * @param means tables of means, each under its heading
     * @param downloads forms to take it along
     * @param mayOpen whether the visitor may open it to everybody
     */
    public record Report(
            String path,
            String agreement,
            List<Means> means,
            List<Row> rows,
            List<String> downloads,
            boolean open,
            boolean mayOpen) {
        /** Copies the lists. */
        public Report {
            means = List.copyOf(means);
            rows = List.copyOf(rows);
            downloads = List.copyOf(downloads);
        }
    }

    /** Means by something. */
    public record Means(String by, List<Mean> rows) {
        /** Copies the list. */
        public Means {
            rows = List.copyOf(rows);
        }
    }

    /** A mean as it is read; mean and percent are empty when no score is a figure. */
    public record Mean(String name, String mean, String percent, int n, int applicable, String coverage) {}

    /**
     * A score in the report.
     *
     * @param score the key of its message
     * @param rule what counts as +1, 0 and -1
     */
    public record Row(
            String commitment,
            String href,
            String holder,
            String score,
            boolean settled,
            List<String> rule,
            String window,
            List<Evidence> evidence) {
        /** Copies the lists. */
        public Row {
            rule = List.copyOf(rule);
            evidence = List.copyOf(evidence);
        }
    }

    /** A report that a score rests on; the address is empty when it is a link whose passages are no longer there. */
    public record Evidence(String words, String href, String effort) {}

    /** The undertakings of a meeting, to be scored. */
    public record Work(String report, List<Task> tasks) {
        /** Copies the list. */
        public Work {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * An undertaking to be scored.
     *
     * @param commitment whether it is a commitment by the tests
     * @param guideline whether there is one
     * @param mine how many scores the visitor gave
     * @param disputed how many wait for a third person
     */
    public record Task(String name, String href, boolean commitment, boolean guideline, int mine, int disputed) {}

    /**
     * An undertaking's form.
     *
     * @param quote its sentence
     * @param rule what counts as +1, 0 and -1; empty before there is a guideline
     * @param holders who is to keep it
     * @param candidates reports that may be evidence
     * @param seen the scores that the visitor may see
     * @param disputed the ids of holders on whom two others differ
     */
    public record Sheet(
            String quote,
            String source,
            List<String> rule,
            String from,
            String to,
            List<Choice> holders,
            List<Candidate> candidates,
            List<Seen> seen,
            List<Choice> disputed,
            String back) {
        /** Copies the lists. */
        public Sheet {
            rule = List.copyOf(rule);
            holders = List.copyOf(holders);
            candidates = List.copyOf(candidates);
            seen = List.copyOf(seen);
            disputed = List.copyOf(disputed);
        }
    }

    /** An actor to choose. */
    public record Choice(String id, String name) {}

    /** A report within the window. */
    public record Candidate(String id, String day, String quote, String href) {}

    /** A score that the visitor may see. */
    public record Seen(String holder, String coder, String score, List<Coding.Report> evidence) {
        /** Copies the list. */
        public Seen {
            evidence = List.copyOf(evidence);
        }
    }
}
