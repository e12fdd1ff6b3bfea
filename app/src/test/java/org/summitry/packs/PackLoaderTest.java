package org.summitry.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.packs.Packs.KnownFormat;
import org.summitry.packs.Packs.KnownOffice;
import org.summitry.packs.Packs.KnownOrganization;
import org.summitry.packs.Packs.KnownPerson;
import org.summitry.packs.Packs.KnownState;

/** How packs are joined. */
class PackLoaderTest {
    private final Path folder;

    PackLoaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aUsersPackAddsToTheBundledOnes() throws IOException {
        Packs packs = PackLoader.load(
                List.of(
                        pack(
                                """
                states:
                  x-velmora: {name: Velmora, demonyms: [Velmoran], capitals: [Port Selma]}
                formats:
                  lakes-summit: {name: Lakes Summit, members: [x-velmora, KAZ]}
                """)));

        assertThat(state(packs, "state:x-velmora").names()).containsExactly("Velmora");
        assertThat(format(packs, "format:lakes-summit").members()).containsExactly("state:x-velmora", "state:KAZ");
        assertThat(packs.states()).hasSize(PackLoader.bundled().states().size() + 1);
    }

    @Test
    void whatAUsersPackSaysOfAKnownStateIsAdded() throws IOException {
        Packs packs = PackLoader.load(
                List.of(
                        pack(
                                """
                states:
                  KZ: {name: Land of the Steppe, demonyms: [Steppian], except: [Kazajistán]}
                """)));

        KnownState state = state(packs, "state:KAZ");
        assertThat(state.name()).isEqualTo("Land of the Steppe");
        assertThat(state.names())
                .startsWith("Land of the Steppe")
                .contains("Kazakhstan", "Казахстан")
                .doesNotContain("Kazajistán");
        assertThat(state.demonyms()).contains("Kazakh", "Steppian");
        assertThat(state.capitals()).contains("Astana");
    }

    @Test
    void whatALaterPackLeavesOutStaysAsItWas() throws IOException {
        Packs packs = PackLoader.load(
                List.of(
                        pack(
                                """
                organizations:
                  iaea: {name: Atomic Agency}
                formats:
                  g7: {name: Group of Seven, names: [The Seven]}
                """)));

        KnownOrganization agency = packs.organizations().stream()
                .filter(o -> o.id().equals("org:iaea"))
                .findFirst()
                .orElseThrow();
        assertThat(agency.name()).isEqualTo("Atomic Agency");
        assertThat(agency.type()).isEqualTo("international");
        assertThat(agency.names()).contains("Atomic Agency", "International Atomic Energy Agency", "IAEA");
        assertThat(format(packs, "format:g7").members()).hasSize(7).contains("state:ITA");
        assertThat(format(packs, "format:g7").names()).contains("The Seven", "G7 Summit");
    }

    @Test
    void aTermToldAgainReplacesTheOneBefore() throws IOException {
        String first = pack(
                """
                persons:
                  orla-venn: {name: Orla Venn, offices: [{title: Minister, of: "org:un", from: "2030"}]}
                """);
        String second = pack(
                """
                persons:
                  orla-venn:
                    name: Orla Venn
                    offices:
                      - {title: Minister, of: "org:un", from: "2030", to: "2032-05"}
                      - {title: Minister, of: "org:un", from: "2034"}
                """);

        KnownPerson person = PackLoader.load(List.of(first, second)).persons().stream()
                .filter(p -> p.id().equals("person:orla-venn"))
                .findFirst()
                .orElseThrow();

        assertThat(person.offices())
                .containsExactly(
                        new KnownOffice("Minister", "org:un", "2030", "2032-05"),
                        new KnownOffice("Minister", "org:un", "2034", null));
    }

    @Test
    void aNameOfABundledPackLeavesTheOthersOut() throws IOException {
        Packs one = PackLoader.load(List.of("central-asia"));

        assertThat(one.states()).isEmpty();
        assertThat(one.formats()).extracting(KnownFormat::id).contains("format:ca-consultative-meeting");
        assertThat(one.formats()).extracting(KnownFormat::id).doesNotContain("format:g7");
    }

    @Test
    void aPackMayReferToOneGivenAfterIt() throws IOException {
        String format = pack("formats: {lakes-summit: {name: Lakes Summit, members: [x-velmora]}}");
        String state = pack("states: {x-velmora: {name: Velmora}}");

        assertThat(PackLoader.load(List.of(format, state)).formats())
                .extracting(KnownFormat::id)
                .contains("format:lakes-summit");
    }

    @Test
    void noPacksAtAllIsEmpty() {
        Packs none = Packs.none();

        assertThat(none.states()).isEmpty();
        assertThat(none.organizations()).isEmpty();
        assertThat(none.formats()).isEmpty();
        assertThat(none.persons()).isEmpty();
        assertThat(none.projects()).isEmpty();
        assertThat(none.places()).isEmpty();
    }

    private String pack(String yaml) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "pack", ".yaml"), yaml)
                .toString();
    }

    private static KnownState state(Packs packs, String id) {
        return packs.states().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static KnownFormat format(Packs packs, String id) {
        return packs.formats().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
