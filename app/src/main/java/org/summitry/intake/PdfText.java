package org.summitry.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.SAXException;

/** The text of a PDF, page by page, through Tika and PDFBox. */
final class PdfText {
    private PdfText() {}

    static Parsed parse(byte[] bytes, int maxCharacters) throws IOException, SAXException, TikaException {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractAnnotationText(false);
        config.setExtractBookmarksText(false);
        config.setExtractAcroFormContent(false);
        config.setSuppressDuplicateOverlappingText(true);
        ParseContext context = OfficeText.contextWithoutAttachments();
        context.set(PDFParserConfig.class, config);
        ToXMLContentHandler xml = new ToXMLContentHandler();
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            new PDFParser().parse(in, new WriteOutContentHandler(xml, maxCharacters), new Metadata(), context);
        }
        return PdfPages.paragraphs(pages(Jsoup.parse(xml.toString(), "", org.jsoup.parser.Parser.xmlParser())));
    }

    private static List<List<PdfPages.Line>> pages(Document converted) {
        List<List<PdfPages.Line>> pages = new ArrayList<>();
        for (Element page : converted.select("div.page")) {
            List<PdfPages.Line> lines = new ArrayList<>();
            for (Element p : page.select("p")) {
                boolean first = true;
                for (String line : p.wholeText().split("[\\n\\r]+")) {
                    if (!line.isBlank()) {
                        lines.add(new PdfPages.Line(line.strip(), first));
                        first = false;
                    }
                }
            }
            pages.add(lines);
        }
        return pages;
    }
}
