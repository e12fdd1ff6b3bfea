package org.summitry.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Small files of every format, with one report about invented states in each. */
final class SampleFiles {
    static final String TITLE = "Lagoon States Agree on Fisheries";
    static final String FIRST =
            "PORT ALBA, 12 March 2024 – The foreign ministers of the five lagoon states met on Monday.";
    static final String SECOND =
            "They agreed on quotas and said that a joint patrol “will be ready” by the end of the year.";

    private static final List<String> ORDER = List.of("foreign", "finance", "interior", "justice");

    private SampleFiles() {}

    static String text() {
        return TITLE + "\n\n" + FIRST + "\n\n" + SECOND + "\n";
    }

    static String html() {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Lagoon States Agree | Lagoon Post</title>
                <meta property="og:site_name" content="Lagoon Post">
                <meta property="article:published_time" content="2024-03-13T08:00:00+05:00">
                <link rel="canonical" href="https://post.example/fisheries">
                <style>p { color: red }</style><script>var menu = "<p>no</p>";</script></head>
                <body class="has-menu">
                <header><div class="logo">Lagoon Post</div><nav><ul><li><a href="/">Home</a></li>
                <li><a href="/p">Politics</a></li></ul></nav></header>
                <main><h1>Lagoon States Agree on Fisheries</h1>
                <p>The foreign ministers of the five <b>lagoon</b> states met
                on Monday &amp; agreed on quotas that hold for all of them until the end of the coming season.</p>
                <figure><img src="a.jpg"><figcaption>The ministers. Photo: Norpress</figcaption></figure>
                <h2>What was agreed</h2>
                <ul><li>to set up a joint patrol;</li><li>to meet again in Norland.</li></ul>
                <table><tr><th>State</th><th>Quota</th></tr><tr><td>Norland</td><td>500 tonnes</td></tr></table>
                <p>First line<br>second line.</p>
                <div class="social-share"><a href="#">Facebook</a> <a href="#">Twitter</a></div>
                <div class="related"><h3>Related</h3><a href="/x">Norland elects a president</a></div>
                </main>
                <aside><p>Norland weather is fine today, with some wind from the sea.</p></aside>
                <div class="cookie-notice"><p>We use cookies to make the site better.</p></div>
                <footer><p>© 2024 Lagoon Post. All rights reserved.</p></footer>
                </body></html>
                """;
    }

    static byte[] docx() throws IOException {
        try (XWPFDocument d = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String s : List.of(TITLE, FIRST, SECOND)) {
                d.createParagraph().createRun().setText(s);
            }
            XWPFTable table = d.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Norland");
            table.getRow(0).getCell(1).setText("500 tonnes");
            d.write(out);
            return out.toByteArray();
        }
    }

    /** {@code pages} pages with a running head, a page number and a paragraph that runs over the page's end. */
    static byte[] pdf(int pages, boolean password) throws IOException {
        try (PDDocument d = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage();
                d.addPage(page);
                try (PDPageContentStream c = new PDPageContentStream(d, page)) {
                    line(c, 760, "Secretariat of the Lagoon States");
                    line(
                            c,
                            700,
                            i == 1
                                    ? TITLE
                                    : "the " + ORDER.get(i - 1)
                                            + " season and asked the secretariat to write a report for the year.");
                    line(
                            c,
                            670,
                            "The " + ORDER.get(i - 1)
                                    + " ministers of the five lagoon states met in Port Alba on Monday and");
                    line(
                            c,
                            656,
                            "agreed on quotas for the coming season. They said that the " + ORDER.get(i - 1)
                                    + " patrol would be");
                    line(
                            c,
                            642,
                            "ready soon. The next meeting of " + ORDER.get(i - 1)
                                    + " ministers will be in Norland at the end of");
                    line(c, 40, "Page " + i + " of " + pages);
                }
            }
            if (password) {
                d.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            d.save(out);
            return out.toByteArray();
        }
    }

    private static void line(PDPageContentStream c, float y, String s) throws IOException {
        c.beginText();
        c.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        c.newLineAtOffset(72, y);
        c.showText(s);
        c.endText();
    }

    static byte[] odt() throws IOException {
        String content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\"><office:body>"
                + "<office:text><text:h text:outline-level=\"1\">" + TITLE + "</text:h><text:p>" + FIRST
                + "</text:p><text:p>" + SECOND + "</text:p></office:text></office:body></office:document-content>";
        return zip(
                "mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII),
                "content.xml", content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] rtf() {
        String second = SECOND.replace("“", "\\ldblquote ").replace("”", "\\rdblquote ");
        String first = FIRST.replace("–", "\\u8211-");
        return ("{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0 Times;}}\\pard " + TITLE + "\\par " + first
                        + "\\par " + second + "\\par}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] eml(String subject, String body, Charset charset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(("From: Lagoon Secretariat <press@lagoon.example>\r\nTo: all@lagoon.example\r\nSubject: " + subject
                        + "\r\nDate: Tue, 12 Mar 2024 09:30:00 +0000\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=XX\r\n\r\n--XX\r\nContent-Type: text/plain; charset="
                        + charset.name() + "\r\nContent-Transfer-Encoding: 8bit\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(body.replace("\n", "\r\n").getBytes(charset));
        out.write(("\r\n--XX\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--XX--\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** A word-processor file whose text unpacks to a thousand times its size. */
    static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    ("<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/"
                                    + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-"
                                    + "package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
                                    + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
                            .getBytes(StandardCharsets.UTF_8));
            entry(
                    zip,
                    "_rels/.rels",
                    ("<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/"
                                    + "2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                    + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    ("<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                    + "<w:body>")
                            .getBytes(StandardCharsets.UTF_8));
            byte[] many = "<w:p><w:r><w:t>aaaaaaaaaaaaaaaa</w:t></w:r></w:p>"
                    .repeat(20_000)
                    .getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 300; i++) {
                zip.write(many);
            }
            zip.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] bytes, String other, byte[] more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.DEFLATED);
            zip.setLevel(0);
            ZipEntry stored = new ZipEntry(name);
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(bytes.length);
            java.util.zip.CRC32 crc = new java.util.zip.CRC32();
            crc.update(bytes);
            stored.setCrc(crc.getValue());
            zip.putNextEntry(stored);
            zip.write(bytes);
            zip.closeEntry();
            entry(zip, other, more);
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        ((OutputStream) zip).write(bytes);
        zip.closeEntry();
    }
}
