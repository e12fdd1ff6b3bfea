package org.summitry.export.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document: one that a program made has none of its own, and what is styled by hand has no headings to go by. */
public final class DocxStyles {
    private static final String FONT = "Calibri";
    private static final int INDENT = 284;

    /** Twips. */
    private static final BigInteger MARGIN = BigInteger.valueOf(1134);

    private final XWPFStyles styles;

    private DocxStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    /** Gives them to a document in a language. */
    public static void add(XWPFDocument document, String language) {
        XWPFStyles styles = document.createStyles();
        DocxStyles s = new DocxStyles(styles);
        styles.setSpellingLanguage(language);
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        s.paragraph("Normal", "Normal", 21, false, -1, 60);
        s.paragraph("Title", "Title", 34, true, -1, 80);
        s.paragraph("Subtitle", "Subtitle", 19, false, -1, 160);
        s.paragraph("Heading1", "heading 1", 27, true, 0, 80);
        s.paragraph("Heading2", "heading 2", 23, true, 1, 40);
        s.paragraph("FootnoteText", "footnote text", 17, false, -1, 0);
        s.paragraph("Sources", "Sources", 17, false, -1, 30);
        CTStyle bullets = style("ListBullet", "List Bullet", 21, false, -1, 50);
        bullets.getPPr().addNewNumPr().addNewNumId().setVal(bullet(document));
        styles.addStyle(new XWPFStyle(bullets, styles)); // takes a copy: what is set later is lost
        CTSectPr page = document.getDocument().getBody().addNewSectPr();
        CTPageMar margins = page.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
    }

    /** A style of paragraphs; sizes in half points, space after it in twentieths of a point, level of heading from 0 or -1. */
    private void paragraph(String id, String name, int size, boolean bold, int level, int after) {
        styles.addStyle(new XWPFStyle(style(id, name, size, bold, level, after), styles));
    }

    private static CTStyle style(String id, String name, int size, boolean bold, int level, int after) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
        }
        CTRPr run = style.addNewRPr();
        run.addNewSz().setVal(BigInteger.valueOf(size));
        if (bold) {
            run.addNewB();
        }
        var paragraph = style.addNewPPr();
        paragraph.addNewSpacing().setAfter(BigInteger.valueOf(after));
        if (level >= 0) {
            paragraph.getSpacing().setBefore(BigInteger.valueOf(after * 3L));
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        }
        return style;
    }

    private static BigInteger bullet(XWPFDocument document) {
        XWPFNumbering numbering = document.createNumbering();
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT));
        indent.setHanging(BigInteger.valueOf(INDENT));
        BigInteger id = numbering.addAbstractNum(new XWPFAbstractNum(list));
        return numbering.addNum(id);
    }
}
