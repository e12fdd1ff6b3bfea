package org.summitry.export.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A report as a DOCX with headings by style and tables whose first row repeats on every page. */
public final class DocxPaper {
    private static final String SHADE = "EEEEEE";

    private DocxPaper() {}

    /** Writes the document; {@code out} stays open. */
    public static void write(Paper paper, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            DocxStyles.add(document, paper.language());
            POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
            Date day = Date.from(paper.day().atStartOfDay().toInstant(ZoneOffset.UTC));
            core.setTitle(paper.title());
            core.setCreator("Summitry");
            core.setCreated(Optional.of(day));
            core.setModified(Optional.of(day));
            paragraph(document, "Title", paper.title());
            for (Paper.Block block : paper.blocks()) {
                if (block instanceof Paper.Heading h) {
                    paragraph(document, "Heading1", h.text());
                } else if (block instanceof Paper.Paragraph p) {
                    paragraph(document, "Normal", p.text());
                } else if (block instanceof Paper.Table t) {
                    paragraph(document, "Heading2", t.caption());
                    table(document, t);
                }
            }
            document.write(out);
        }
    }

    private static void paragraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(legal(text));
    }

    private static void table(XWPFDocument document, Paper.Table t) {
        XWPFTable table = document.createTable(1, t.headings().size());
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0), t.headings(), true);
        for (List<String> cells : t.rows()) {
            XWPFTableRow row = table.createRow();
            row.setCantSplitRow(true);
            fill(row, cells, false);
        }
    }

    private static void fill(XWPFTableRow row, List<String> cells, boolean heading) {
        for (int i = 0; i < cells.size(); i++) {
            XWPFRun run = row.getCell(i).getParagraphs().get(0).createRun();
            run.setText(legal(cells.get(i)));
            run.setBold(heading);
            if (heading) {
                row.getCell(i).setColor(SHADE);
            }
        }
    }

    /** Without what XML cannot hold. */
    private static String legal(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
    }
}
