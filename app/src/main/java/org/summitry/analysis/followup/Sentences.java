package org.summitry.analysis.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.IsoDays;
import org.summitry.analysis.wording.Wording;
import org.summitry.register.KeptText;
import org.summitry.register.Register;
import org.summitry.text.CodePoints;

/** The sentences of a register's documents. */
final class Sentences {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 1000;

    /** About what the words of a sentence take with all that is kept of it and of its pairs (eval/run FollowUpSpeed). */
    private static final int BYTES_A_SENTENCE = 7_000;

    /** The part of the memory that may go to them. */
    private static final double PART = 0.6;

    private final Map<String, Known> byDocument = new TreeMap<>();
    private int numbers;
    private long all;

    /** A document's sentences, and those that may report something with their words. */
    private record Known(String version, List<Passage> passages, List<Later> reports) {}

    /** There are more sentences than there is memory for. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final long most;

        private TooMany(long most) {
            super("more than " + most + " sentences");
            this.most = most;
        }

        /** One line for whoever runs the program. */
        String remedy() {
            return "what became of its matters cannot be told: the register has more than " + most
                    + " sentences, and this program has memory for so many; give it more, for 200,000 sentences 3 GB:"
                    + " SUMMITRY_JAVA_OPTS=-Xmx3g";
        }
    }

    /** How many there is memory for. */
    static long most() {
        return (long) (PART * Runtime.getRuntime().maxMemory() / BYTES_A_SENTENCE);
    }

    /**
     * Those of a register's documents; what {@code before} has of a document that is as it was is taken from there.
     *
     * @param most fails where there are more than so many
     */
    static Sentences of(Register register, @Nullable Sentences before, long most) {
        Sentences sentences = new Sentences();
        sentences.numbers = before == null ? 0 : before.numbers;
        register.outlet().texts(document -> sentences.add(document, before, most));
        return sentences;
    }

    private void add(KeptText document, @Nullable Sentences before, long most) {
        String version = document.published() + " " + document.text().length() + " "
                + document.text().hashCode();
        Known known = before == null ? null : before.byDocument.get(document.id());
        Known read = known != null && known.version().equals(version) ? known : read(document, version);
        byDocument.put(document.id(), read);
        all += read.reports().size();
        if (all > most) {
            throw new TooMany(most);
        }
    }

    private Known read(KeptText document, String version) {
        List<Passage> passages = new ArrayList<>();
        List<Later> reports = new ArrayList<>();
        CodePoints points = new CodePoints(document.text());
        LocalDate published = IsoDays.end(document.published() == null ? "" : document.published());
        for (Wording.Stretch paragraph : Wording.paragraphs(document.text())) {
            List<Passage> inParagraph = new ArrayList<>();
            for (Wording.Stretch s : Wording.sentences(paragraph.text())) {
                inParagraph.add(new Passage(
                        document.id(),
                        published,
                        points.of(paragraph.start() + s.start()),
                        points.of(paragraph.start() + s.end()),
                        s.text(),
                        paragraph.text()));
            }
            passages.addAll(inParagraph);
            List<Passage> some =
                    inParagraph.stream().filter(Sentences::mayReport).toList();
            reports.addAll(Later.of(some, paragraph.text(), numbers));
            numbers += some.size();
        }
        return new Known(version, List.copyOf(passages), List.copyOf(reports));
    }

    private static boolean mayReport(Passage p) {
        int length = p.sentence().length();
        return p.published() != null && length >= SHORTEST && length <= LONGEST;
    }

    /** The sentence of a document at a place in code points; null when there is none. */
    @Nullable
    Passage at(String document, int place) {
        Known known = byDocument.get(document);
        for (Passage p : known == null ? List.<Passage>of() : known.passages()) {
            if (p.start() <= place && place < p.end()) {
                return p;
            }
        }
        return null;
    }

    /** Those long enough to report anything and short enough to be sentences, by document and place. */
    List<Later> reports() {
        return byDocument.values().stream()
                .flatMap(known -> known.reports().stream())
                .toList();
    }
}
