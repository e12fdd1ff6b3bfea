package org.summitry.export.research;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.summitry.export.formats.ExportFormat;
import org.summitry.export.paper.HtmlPaper;
import org.summitry.export.paper.MarkdownPaper;
import org.summitry.export.paper.Paper;
import org.summitry.export.stream.Exporter;
import org.summitry.export.stream.LaterReports;
import org.summitry.export.stream.RegisterStream;
import org.summitry.export.stream.Selection;
import org.summitry.export.table.CitationsExport;
import org.summitry.export.table.CsvExport;
import org.summitry.export.table.DocumentsExport;
import org.summitry.export.table.TableFile;
import org.summitry.packs.TopicLoader;
import org.summitry.register.LedgerEntry;
import org.summitry.register.Register;

/**
 * A versioned release of the data set in a folder: the exchange format, a table for each kind, documents, citations, dyad-months and
 * country codes, the codebook, how to cite it, what rights there are, and a checksum of every file. Nothing is held but one page of the
 * register, the counts of dyad-months and what later reports say.
 */
public final class Release {
    /** The table of country codes. */
    static final TableFile COUNTRIES =
            new TableFile("countries", List.of("iso3", "cow", "cow_abbreviation"), Set.of("cow"));

    private static final int BUFFER = 1 << 16;

    private final Register register;
    private final ReleaseTerms terms;
    private final LaterReports outcomes;
    private final Clock clock;
    private final Runnable step;
    private final Map<String, String> sums = new TreeMap<>();

    /**
     * A release that is yet to be written.
     *
     * @param outcomes what later reports say of undertakings, for the exchange format
     * @param step is told of every record that has passed; each passes several times
     */
    public Release(Register register, ReleaseTerms terms, LaterReports outcomes, Clock clock, Runnable step) {
        this.register = register;
        this.terms = terms;
        this.outcomes = outcomes;
        this.clock = clock;
        this.step = step;
    }

    /** How often each record passes while a release is written. */
    public static int passes() {
        return 3;
    }

    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Writes it into an empty folder. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("tables"));
        LedgerEntry head = register.log(null, 1).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the register is empty: there is nothing to release"));
        LocalDate day = LocalDate.now(clock);
        file(folder, "register.jsonl", out -> ExportFormat.JSONL
                .exporter()
                .write(ExportFormat.JSONL.reported(stream(Selection.ALL, step), () -> outcomes), out));
        for (String kind : Register.KINDS) {
            Selection only = new Selection(List.of(kind), null, null, false);
            file(folder, "tables/" + kind + ".csv", all(new CsvExport(), only));
        }
        file(folder, "tables/documents.csv", out -> new DocumentsExport().write(stream(Selection.ALL, () -> {}), out));
        file(folder, "tables/citations.csv", all(new CitationsExport(), Selection.ALL));
        DyadMonths dyads = new DyadMonths(register);
        file(folder, "tables/dyad-month-entries.csv", out -> DyadMonths.ENTRIES.csv(dyads::count, out));
        file(folder, "tables/dyad-months.csv", out -> DyadMonths.TABLE.csv(dyads::rows, out));
        file(folder, "tables/countries.csv", out -> COUNTRIES.csv(Release::countries, out));
        Paper codebook = Codebook.of("Codebook: " + terms.title(), terms.version(), day, TopicLoader.bundled());
        text(folder, "codebook.html", HtmlPaper.of(codebook));
        text(folder, "codebook.md", MarkdownPaper.of(codebook));
        text(folder, "CITATION.cff", Citation.cff(terms, day));
        text(folder, "LICENSE.txt", rights());
        text(folder, "release.json", description(head, day, dyads.undated()));
        text(folder, "README.md", readme(head, day, dyads.undated()));
        StringBuilder list = new StringBuilder();
        sums.forEach((name, sum) -> list.append(sum).append("  ").append(name).append('\n'));
        Files.writeString(folder.resolve("SHA256SUMS"), list);
        if (register.log(null, 1).get(0).seq() != head.seq()) {
            throw new IllegalStateException(
                    "the register has changed while it was released; let nothing be read into it meanwhile, and do it again");
        }
    }

    private RegisterStream stream(Selection selection, Runnable told) {
        return new RegisterStream(register, selection, told);
    }

    private Content all(Exporter exporter, Selection selection) {
        return out -> exporter.write(stream(selection, step), out);
    }

    private void text(Path folder, String name, String text) throws IOException {
        file(folder, name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void file(Path folder, String name, Content content) throws IOException {
        MessageDigest sha256 = sha256();
        try (OutputStream out = new DigestOutputStream(
                new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), BUFFER), sha256)) {
            content.write(out);
        }
        sums.put(name, HexFormat.of().formatHex(sha256.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static void countries(TableFile.Row row) throws IOException {
        for (CountryCodes.Code c : CountryCodes.all()) {
            row.take(List.of(c.iso(), Integer.toString(c.number()), c.abbreviation()));
        }
    }

    private String description(LedgerEntry head, LocalDate day, long undated) {
        ObjectNode d = new ObjectMapper().createObjectNode();
        d.put("title", terms.title()).put("version", terms.version()).put("released", day.toString());
        d.put("format", "summitry-jsonl").put("format_version", 1);
        d.putObject("register").put("lines", head.seq()).put("head", head.hash());
        d.set("counts", new ObjectMapper().valueToTree(register.counts()));
        d.put("between_states_without_a_month", undated);
        return d.toPrettyString() + "\n";
    }

    private String rights() {
        String given = terms.license() == null
                ? "Whoever made this release has stated no licence for it; ask before you hand it on."
                : "The compilation, its codes, tables and codebook are licensed under " + terms.license()
                        + " (SPDX identifier; its text: https://spdx.org/licenses/" + terms.license() + ".html).";
        return given + "\n\n"
                + "The words of documents that are quoted as evidence belong to those who wrote or printed them; they are short passages, given\n"
                + "with their source so that every entry can be checked, and no licence to them is given here. Facts are nobody's.\n\n"
                + "Codes of states: ISO 3166-1; Correlates of War Project, State System Membership List, version 2016\n"
                + "(https://correlatesofwar.org), which asks to be cited by who uses its data.\n";
    }

    private String readme(LedgerEntry head, LocalDate day, long undated) {
        StringBuilder counts = new StringBuilder();
        register.counts()
                .forEach((kind, n) ->
                        counts.append("| ").append(kind).append(" | ").append(n).append(" |\n"));
        return "# " + terms.title() + ", version " + terms.version() + "\n\n"
                + "Released " + day + " by " + String.join(", ", terms.authors())
                + ", from a register kept with Summitry.\n"
                + "The register's ledger has " + head.seq()
                + " lines; the hash of the last, on which all before it stand, is\n"
                + "`" + head.hash() + "`.\n\n"
                + "| kind | entries |\n| --- | --- |\n" + counts + "\n"
                + "| file | what |\n| --- | --- |\n"
                + "| register.jsonl | everything, in the exchange format |\n"
                + "| tables/KIND.csv | a table for each kind, a row an entry, with review state and citations |\n"
                + "| tables/citations.csv, documents.csv | a row for each passage, and for each document |\n"
                + "| tables/dyad-months.csv | who met, said and promised whom in each month; dyad-month-entries.csv says by which entries |\n"
                + "| tables/countries.csv | ISO and Correlates of War codes |\n"
                + "| codebook.html, codebook.md | what each column and code means |\n"
                + "| CITATION.cff, LICENSE.txt | how to cite it, and what may be done with it |\n"
                + "| release.json | version, counts and the head of the register for programs |\n"
                + "| SHA256SUMS | check with: sha256sum -c SHA256SUMS |\n\n"
                + "What a machine found and what a person confirmed are told apart by `found_by` and `review`; say in your analysis which you\n"
                + "used. No report found never means not done. " + undated
                + " entries between states have no month and are not in the dyad-months.\n";
    }
}
