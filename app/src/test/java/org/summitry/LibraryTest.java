package org.summitry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import javax.tools.JavaCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.text.Document;

/** The library as a program uses it, the example in {@code examples/} among them. */
class LibraryTest {
    private static final String TEXT =
            "🕊 Orla Venn, the president of Norland, met Aro Belin in Ossa on 3 May 2031. Venn said that Norland would build a ferry harbour by 2033.";
    private static final Path EXAMPLE = Path.of("../examples/library/src/main/java/example/WhoPromisedWhat.java");

    private static ToolProvider tool(String name) {
        return ToolProvider.findFirst(name).orElseThrow();
    }

    @Test
    void whatIsFoundHasItsWords() {
        Reading reading = Summitry.reader().read(TEXT);
        assertThat(reading.entries("person")).extracting(e -> e.text("name")).contains("Orla Venn", "Aro Belin");
        assertThat(reading.entries()).isNotEmpty().allSatisfy(e -> {
            assertThat(e.passages()).isNotEmpty();
            assertThat(e.confidence()).isBetween(0.0, 1.0);
            e.passages().forEach(p -> assertThat(p.text())
                    .isEqualTo(reading.document().text().substring(p.start(), p.end())));
        });
        Found venn = reading.entry("person:orla-venn");
        assertThat(venn.texts("aliases")).contains("Venn");
        assertThat(venn.fields()).containsEntry("kind", "person");
        assertThat(reading.jsonLines().lines()).hasSize(reading.entries().size() + 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading.entry("person:nobody"))
                .withMessageContaining("person:nobody");
    }

    @Test
    void filesAreReadAsWhatTheyAre(@TempDir Path folder) throws IOException {
        SummitryReader reader = Summitry.reader();
        Path html = Files.writeString(
                folder.resolve("a.html"),
                "<html><head><title>Talks</title></head><body><article><p>" + TEXT + "</p></article></body></html>");
        Document document = reader.documents(html).get(0);
        assertThat(document.title()).isEqualTo("Talks");
        assertThat(reader.read(html).entries("person")).isNotEmpty();
        Path broken = Files.writeString(folder.resolve("a.pdf"), "\u0089PNG\r\n", StandardCharsets.ISO_8859_1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.read(broken))
                .withMessageContaining("a.pdf");
        assertThatThrownBy(() -> reader.read(folder.resolve("none.txt"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void theExampleCompilesAndSaysWhoPromisedWhat(@TempDir Path folder) throws Exception {
        JavaCompiler compiler = javax.tools.ToolProvider.getSystemJavaCompiler();
        int status = compiler.run(
                null,
                null,
                null,
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                EXAMPLE.toString());
        assertThat(status).isZero();
        Path report = Files.writeString(folder.resolve("report.txt"), TEXT);
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("example.WhoPromisedWhat")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[] {report.toString()});
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("build a ferry harbour by 2033", "  by ");
    }

    @Test
    void theDocumentationOfThePublicTypesIsWholeAndWithoutFaults(@TempDir Path folder) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int status = tool("javadoc")
                .run(
                        out,
                        out,
                        "-quiet",
                        "-Xdoclint:all,-missing",
                        "-Werror",
                        "-d",
                        folder.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-sourcepath",
                        "src/main/java",
                        "org.summitry",
                        "org.summitry.text");
        assertThat(status).as(said.toString()).isZero();
        assertThat(folder.resolve("org/summitry/Summitry.html")).exists();
    }
}
