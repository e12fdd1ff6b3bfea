package org.summitry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input: one line each with the remedy, and nothing else lost. */
class RefusalsTest {
    private static final String GOOD = "The ministers of the lagoon states met on Monday.";

    @TempDir
    private Path folder = Path.of("");

    private List<IntakeResult> read(IntakeSettings settings) {
        try (Intake intake = Intake.open(settings)) {
            return intake.read(List.of(folder.toString())).toList();
        }
    }

    private String refusal(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        Files.writeString(folder.resolve("zz.txt"), GOOD);
        List<IntakeResult> results = read(IntakeSettings.defaults());
        assertThat(results).hasSize(2);
        assertThat(results.get(1)).isInstanceOf(IntakeResult.Taken.class);
        assertThat(results.get(0)).isInstanceOf(IntakeResult.Refusal.class);
        return ((IntakeResult.Refusal) results.get(0)).message();
    }

    @Test
    void anEmptyFile() throws IOException {
        assertThat(refusal("a.txt", new byte[0])).startsWith("a.txt: it is empty; check");
    }

    @Test
    void blanks() throws IOException {
        assertThat(refusal("a.txt", " \n\n\t".getBytes(StandardCharsets.UTF_8))).contains("it holds no text");
    }

    @Test
    void binaryRubbish() throws IOException {
        byte[] rubbish = new byte[20_000];
        new Random(1).nextBytes(rubbish);
        assertThat(refusal("a.txt", rubbish)).contains("binary data");
    }

    @Test
    void aPictureAndAnArchive() throws IOException {
        assertThat(refusal("a.png", "\u0089PNG\r\n\u001a\n....".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("picture");
        assertThat(refusal("a.png", "PK\u0003\u0004aaaaaaaaaaaaaaaaaaaaaaaaaaaa".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("archive");
    }

    @Test
    void aPasswordProtectedPdf() throws IOException {
        assertThat(refusal("a.pdf", SampleFiles.pdf(1, true))).contains("password");
    }

    @Test
    void aZipBomb() throws IOException {
        assertThat(refusal("a.docx", SampleFiles.bomb())).contains("unpacks to far more");
    }

    @Test
    void aDamagedPdf() throws IOException {
        assertThat(refusal("a.pdf", "%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8)))
                .contains("damaged");
    }

    @Test
    void aPageOfMenus() throws IOException {
        String menus =
                "<html><body><nav><a href='/'>Home</a><a href='/n'>News</a></nav><footer>© Norpress</footer></body></html>";
        assertThat(refusal("a.html", menus.getBytes(StandardCharsets.UTF_8))).contains("no running text");
    }

    @Test
    void aFileOfTwoHundredMegabytesIsNotOpened() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("big.txt").toFile(), "rw")) {
            file.setLength(200_000_000);
        }
        List<IntakeResult> results = read(IntakeSettings.defaults());

        assertThat(results).hasSize(1);
        assertThat(((IntakeResult.Refusal) results.get(0)).message())
                .isEqualTo("big.txt: it is too large (200 MB, the limit is 50 MB); split it or raise the limit");
    }

    @Test
    void aLineOfAMillionCharactersIsRead() throws IOException {
        Files.writeString(folder.resolve("a.txt"), (GOOD + " ").repeat(20_000));
        Files.writeString(folder.resolve("b.txt"), GOOD + "\n" + "\"(".repeat(500_000));
        Files.writeString(folder.resolve("c.txt"), "ASTANA – " + "a".repeat(1_000_000) + " " + GOOD);

        assertThat(read(IntakeSettings.defaults().withTimeLimit(Duration.ofSeconds(20))))
                .hasSize(3)
                .allMatch(IntakeResult.Taken.class::isInstance);
    }

    @Test
    void manyHeadingsAndCreditsTakeNoLongerThanTheirLength() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Water and Energy\n\n".repeat(50_000) + GOOD);
        Files.writeString(folder.resolve("b.txt"), "(Photo: ".repeat(100_000) + "\n" + GOOD);
        Files.writeString(folder.resolve("c.txt"), ("Water\n" + "Share\n".repeat(20)).repeat(5_000) + GOOD);

        assertThat(read(IntakeSettings.defaults().withTimeLimit(Duration.ofSeconds(20))))
                .hasSize(3)
                .allMatch(IntakeResult.Taken.class::isInstance);
    }

    @Test
    void aTextThatIsTooLong() throws IOException {
        assertThat(refusal("a.txt", (GOOD + "\n").repeat(110_000).getBytes(StandardCharsets.UTF_8)))
                .contains("more than 5000000");
    }

    @Test
    void whatTakesTooLongIsGivenUpAndTheNextIsRead() throws IOException {
        Files.write(folder.resolve("a.pdf"), SampleFiles.pdf(3, false));
        Files.writeString(folder.resolve("b.txt"), GOOD);
        List<IntakeResult> results = read(IntakeSettings.defaults().withTimeLimit(Duration.ofMillis(100)));

        assertThat(((IntakeResult.Refusal) results.get(0)).message()).contains("was given up");
        assertThat(results.get(1)).isInstanceOf(IntakeResult.Taken.class);
    }

    @Test
    void linksThatLeadNowhereOrBackAndFilesThatMayNotBeRead() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));
        Path sub = Files.createDirectory(folder.resolve("b"));
        Files.createSymbolicLink(sub.resolve("up"), folder);
        Files.writeString(sub.resolve("z.txt"), GOOD);
        Path closed = Files.writeString(folder.resolve("c.txt"), "Closed.");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        List<IntakeResult> results = read(IntakeSettings.defaults());

        assertThat(results).extracting(IntakeResult::path).containsExactly("a.txt", "b/up", "b/z.txt", "c.txt");
        assertThat(((IntakeResult.Refusal) results.get(0)).reason()).isEqualTo("the link leads nowhere");
        assertThat(((IntakeResult.Refusal) results.get(1)).reason()).contains("leads back");
        assertThat(results.get(2)).isInstanceOf(IntakeResult.Taken.class);
        if (!Files.isReadable(closed)) {
            assertThat(((IntakeResult.Refusal) results.get(3)).reason()).isEqualTo("it may not be read");
        }
    }

    @Test
    void anEmptyFolder() throws IOException {
        Files.writeString(folder.resolve(".hidden"), GOOD);

        assertThat(((IntakeResult.Refusal) read(IntakeSettings.defaults()).get(0)).reason())
                .isEqualTo("the folder holds no files");
    }

    @Test
    void aFileThatIsNotThere() {
        try (Intake intake = Intake.open(IntakeSettings.defaults())) {
            IntakeResult result = intake.read(List.of(folder.resolve("no.txt").toString()))
                    .toList()
                    .get(0);

            assertThat(((IntakeResult.Refusal) result).message())
                    .isEqualTo("no.txt: there is no such file; check its name");
        }
    }

    @Test
    void theSameDocumentTwiceIsReadOnce() throws IOException {
        Files.writeString(folder.resolve("a.txt"), GOOD);
        Files.writeString(folder.resolve("b.txt"), GOOD);
        List<IntakeResult> results = read(IntakeSettings.defaults());

        assertThat(((IntakeResult.Repeat) results.get(1)).message()).isEqualTo("b.txt: the same as a.txt, read once");
    }
}
