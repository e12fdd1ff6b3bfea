package org.summitry.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.finding.meetings.Meeting;
import org.summitry.finding.names.Format;
import org.summitry.finding.names.Organization;
import org.summitry.finding.names.Person;
import org.summitry.finding.statements.Statement;
import org.summitry.language.LearnedParser;
import org.summitry.reading.Reader;
import org.summitry.reading.Reading;
import org.summitry.text.Block;
import org.summitry.text.Document;
import org.summitry.text.Span;

/** What the guide's example of a pack changes in the reading of a short report about its invented region. */
class ExamplePackTest {
    private static final String REPORT =
            "The fifth Meeting of the Lake Shore Leaders took place in Cape Orla on Wednesday. Okonjo opened the meeting."
                    + " Adeyemi said that the Shore Line was behind schedule. The ALC will publish its atlas in October.";
    private static final LocalDate IN_OFFICE = LocalDate.of(2032, 6, 3);
    private static final LocalDate AFTER = LocalDate.of(2034, 6, 3);

    @Test
    void theFormatIsRecognisedWithItsMembers() throws IOException {
        Reading with = read(example(), IN_OFFICE, REPORT);
        Reading without = read(Packs.none(), IN_OFFICE, REPORT);

        assertThat(with.meetings()).extracting(Meeting::format).contains("format:amber-lakes-summit");
        Format format = with.cast().formats().stream()
                .filter(f -> f.id().equals("format:amber-lakes-summit"))
                .findFirst()
                .orElseThrow();
        assertThat(format.name()).isEqualTo("Amber Lakes Summit");
        assertThat(format.members())
                .containsExactly("state:x-velmora", "state:x-ruvania", "state:x-sundara", "state:x-koltesh");
        assertThat(format.evidence()).isNotEmpty();
        assertThat(without.cast().actor("format:amber-lakes-summit")).isNull();
        assertThat(without.meetings()).extracting(Meeting::format).doesNotContain("format:amber-lakes-summit");
    }

    @Test
    void whoHeldAnOfficeThenIsKnownByTheSurname() throws IOException {
        Reading with = read(example(), IN_OFFICE, REPORT);

        assertThat(with.cast().persons())
                .extracting(Person::id)
                .containsExactlyInAnyOrder("person:amara-okonjo", "person:tomasz-adeyemi");
        assertThat(with.statements()).extracting(Statement::speakers).containsExactly(List.of("person:tomasz-adeyemi"));
        assertThat(read(Packs.none(), IN_OFFICE, REPORT).cast().persons()).isEmpty();
    }

    @Test
    void whoHoldsNoOfficeAnyMoreIsNot() throws IOException {
        Reading later = read(example(), AFTER, REPORT);

        assertThat(later.cast().persons()).extracting(Person::id).containsExactly("person:amara-okonjo");
    }

    @Test
    void withoutAnyPackTheReportIsStillRead() {
        Reading without = read(Packs.none(), IN_OFFICE, REPORT);

        assertThat(without.meetings())
                .extracting(Meeting::name)
                .anyMatch(n -> n.contains("Meeting of the Lake Shore Leaders"));
        assertThat(without.statements()).hasSize(1);
    }

    @Test
    void anOrganisationIsItsAcronym() throws IOException {
        List<Organization> with = read(example(), IN_OFFICE, REPORT).cast().organizations();
        List<Organization> without =
                read(Packs.none(), IN_OFFICE, REPORT).cast().organizations();

        assertThat(with).extracting(Organization::id).containsExactly("org:amber-lakes-commission");
        assertThat(without).extracting(Organization::id).containsExactly("org:alc");
    }

    @Test
    void aPlaceThatHoldsTheNameOfAPeopleIsNotTheirState() throws IOException {
        Reading read = read(example(), IN_OFFICE, "Ships came from the Ruvanian Bight on Monday.");

        assertThat(read.cast().states()).isEmpty();
    }

    private static Packs example() throws IOException {
        String yaml = Files.readString(Path.of("..", "docs", "examples", "amber-lakes-pack.yaml"));
        return PackLoader.read("amber-lakes-pack.yaml", yaml);
    }

    private static Reading read(Packs packs, LocalDate published, String text) {
        Document document = new Document(
                "doc:test",
                null,
                null,
                null,
                null,
                published,
                null,
                "en",
                "",
                text,
                List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)),
                null,
                null);
        return new Reader(LearnedParser.shared(), packs).read(document);
    }
}
