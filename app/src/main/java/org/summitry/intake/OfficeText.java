package org.summitry.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The text of DOCX, DOC, ODT and RTF files, through Tika. Attachments and pictures are not opened. */
final class OfficeText {
    private OfficeText() {}

    static Parsed parse(Format format, byte[] bytes, int maxCharacters)
            throws IOException, SAXException, TikaException {
        ToXMLContentHandler xml = new ToXMLContentHandler();
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            parser(format, bytes)
                    .parse(
                            in,
                            new WriteOutContentHandler(xml, maxCharacters),
                            new Metadata(),
                            contextWithoutAttachments());
        }
        Document converted = Jsoup.parse(xml.toString(), "", org.jsoup.parser.Parser.xmlParser());
        Html.Parts parts = Html.parts(converted, HtmlFurniture.ofConverted(converted));
        return new Parsed(parts.text(), parts.parts(), Extract.Meta.NONE);
    }

    private static Parser parser(Format format, byte[] bytes) {
        if (format == Format.RTF) {
            return new RTFParser();
        }
        if (bytes[0] != 'P') {
            return new OfficeParser();
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        return head.contains("opendocument") ? new OpenDocumentParser() : new OOXMLParser();
    }

    /** For parsers that would otherwise go on into what is attached. */
    static ParseContext contextWithoutAttachments() {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new EmbeddedDocumentExtractor() {
            @Override
            public boolean shouldParseEmbedded(Metadata metadata) {
                return false;
            }

            @Override
            public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean html) {}
        });
        return context;
    }
}
