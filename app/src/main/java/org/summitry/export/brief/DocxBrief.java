package org.summitry.export.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.summitry.export.paper.DocxStyles;

/**
 * A briefing as a DOCX that an office goes on working with: headings and lists by style, tables whose first row repeats on every page,
 * a footnote for each source where it is first cited, and from then on its number in brackets.
 */
public final class DocxBrief {
    private static final int BAR = 24;
    private static final String GREEN = "0B5D1E";
    private static final String BROWN = "7A4B00";

    private final XWPFDocument document = new XWPFDocument();
    private final Brief brief;
    private final boolean[] footnoted;
    private int footnotes;

    private DocxBrief(Brief brief) {
        this.brief = brief;
        this.footnoted = new boolean[brief.notes().size() + 1];
    }

    /** Writes the document; {@code out} stays open. */
    public static void write(Brief brief, OutputStream out) throws IOException {
        DocxBrief docx = new DocxBrief(brief);
        try (XWPFDocument document = docx.document) {
            docx.fill();
            document.write(out);
        }
    }

    private void fill() {
        Phrases p = brief.phrases();
        DocxStyles.add(document, p.language());
        properties();
        text(paragraph("Title"), brief.title());
        text(
                paragraph("Subtitle"),
                p.say("day", p.days(brief.day().toString()), p.say("mark.machine.sign"), p.say("mark.person.sign")));
        for (Section s : brief.sections()) {
            text(paragraph("Heading1"), s.heading());
            for (Section.Group g : s.groups()) {
                if (!g.heading().isEmpty() && !g.sentences().isEmpty()) {
                    text(paragraph("Heading2"), g.heading());
                }
                g.sentences().forEach(x -> sentence(paragraph("ListBullet"), x));
            }
            if (!s.table().rows().isEmpty()) {
                table(s.table());
            }
            s.bars().forEach(this::bar);
        }
        text(paragraph("Heading1"), p.say("section.sources"));
        brief.notes().forEach(n -> text(paragraph("Sources"), "[" + n.number() + "] " + NoteText.of(n, p)));
    }

    private void properties() {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(brief.title());
        core.setCreator("Summitry");
        Date day = Date.from(brief.day().atStartOfDay().toInstant(ZoneOffset.UTC));
        core.setCreated(Optional.of(day));
        core.setModified(Optional.of(day));
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private static void text(XWPFParagraph paragraph, String text) {
        paragraph.createRun().setText(text);
    }

    private void sentence(XWPFParagraph paragraph, Sentence s) {
        text(paragraph, s.text() + " ");
        support(paragraph, s);
    }

    /** The mark, the numbers, and a footnote for each source that has none yet. */
    private void support(XWPFParagraph paragraph, Sentence s) {
        XWPFRun mark = paragraph.createRun();
        mark.setText(brief.phrases().say(s.reviewed() ? "mark.person.sign" : "mark.machine.sign"));
        mark.setColor(s.reviewed() ? GREEN : BROWN);
        mark.setBold(s.reviewed());
        for (int n : s.notes()) {
            if (footnoted[n]) {
                text(paragraph, " [" + n + "]");
            } else {
                if (n != s.notes().get(0)) {
                    text(paragraph, " "); // two numbers side by side would be read as one
                }
                footnoted[n] = true;
                XWPFAbstractFootnoteEndnote footnote = document.createFootnote();
                if (footnotes++ != n - 1) { // its own number would be another
                    text(paragraph, " [" + n + "]");
                }
                paragraph.addFootnoteReference(footnote);
                XWPFParagraph note = footnote.createParagraph();
                note.setStyle("FootnoteText");
                text(note, " " + NoteText.of(brief.notes().get(n - 1), brief.phrases()));
            }
        }
    }

    private void table(Section.Table t) {
        XWPFTable table = document.createTable(1, t.headings().size());
        table.setWidth("100%");
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < t.headings().size(); i++) {
            XWPFParagraph cell = head.getCell(i).getParagraphs().get(0);
            XWPFRun run = cell.createRun();
            run.setBold(true);
            run.setText(t.headings().get(i));
            head.getCell(i).setColor("EEEEEE");
        }
        for (Section.Row r : t.rows()) {
            XWPFTableRow row = table.createRow();
            row.setCantSplitRow(true);
            List<String> cells = r.cells();
            for (int i = 0; i < cells.size(); i++) {
                text(row.getCell(i).getParagraphs().get(0), cells.get(i));
            }
            support(row.getCell(cells.size()).getParagraphs().get(0), r.support());
        }
    }

    /** A bar of filled squares for what was reached, of hatched ones for a target: read aloud and printed alike. */
    private void bar(Section.Bar b) {
        XWPFParagraph paragraph = paragraph("Normal");
        text(paragraph, b.label() + ": ");
        XWPFRun run = paragraph.createRun();
        run.setText((b.target() ? "░" : "█").repeat((int) Math.max(1, Math.round(b.share() * BAR))));
        run.setColor("1A5FB4");
        text(paragraph, " " + b.value() + " ");
        support(paragraph, b.support());
    }
}
