package org.summitry.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.packs.Packs.KnownFormat;
import org.summitry.packs.Packs.KnownOffice;
import org.summitry.packs.Packs.KnownOrganization;
import org.summitry.packs.Packs.KnownPerson;
import org.summitry.packs.Packs.KnownState;

/** The packs that come with the program: right in form, and known facts hold. */
class BundledPacksTest {
    private static final Packs PACKS = PackLoader.bundled();

    static Stream<String> files() {
        return PackLoader.bundledFiles().values().stream().flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isValid(String file) {
        PackFile pack = PackFile.read(file, PackLoader.resource(file));

        assertThatCode(() -> {
                    pack.check();
                    PackReferences.checkCodes(pack);
                    PackReferences.check(pack, PACKS);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void theUnitedNationsHave193MembersEachWithNamesDemonymAndCapital() {
        List<String> members = organization("org:un").members();

        assertThat(members).hasSize(193).doesNotHaveDuplicates();
        for (String id : members) {
            KnownState s = state(id);
            assertThat(s.names()).as(id).hasSizeGreaterThan(3).doesNotContain("");
            assertThat(s.demonyms()).as("demonyms of " + id).isNotEmpty();
            if (!id.equals("state:BEL")) { // whose capital stands for the European Union in most reports
                assertThat(s.capitals()).as("capitals of " + id).isNotEmpty();
            }
        }
    }

    @Test
    void theTwoObserversAreKnown() {
        assertThat(state("state:VAT").names()).contains("Holy See", "Vatican");
        assertThat(state("state:PSE").names()).contains("Palestine", "State of Palestine");
        assertThat(organization("org:un").members()).doesNotContain("state:VAT", "state:PSE");
    }

    @ParameterizedTest
    @CsvSource({
        "CHE, Switzerland, Suisse, Suiza, Швейцария, سويسرا, 瑞士",
        "KAZ, Kazakhstan, Kazakhstan, Kazajistán, Казахстан, كازاخستان, 哈萨克斯坦",
        "EGY, Egypt, Égypte, Egipto, Египет, مصر, 埃及",
        "JPN, Japan, Japon, Japón, Япония, اليابان, 日本",
        "XKX, Kosovo, Kosovo, Kosovo, Косово, كوسوفو, 科索沃",
    })
    void cldrGivesTheNamesInTheSixLanguages(
            String code, String english, String french, String spanish, String russian, String arabic, String chinese) {
        KnownState s = state("state:" + code);

        assertThat(s.name()).isEqualTo(english);
        assertThat(s.names()).contains(english, french, spanish, russian, arabic, chinese);
    }

    @ParameterizedTest
    @CsvSource({
        "NLD, Dutch",
        "PHL, Filipino",
        "MDG, Malagasy",
        "BFA, Burkinabe",
        "VUT, Ni-Vanuatu",
        "KIR, I-Kiribati",
        "ARE, Emirati",
        "SLV, Salvadoran",
        "NER, Nigerien",
        "NGA, Nigerian",
        "LSO, Basotho",
        "BWA, Motswana",
        "MCO, Monegasque",
        "KNA, Kittitian",
        "SYC, Seychellois",
        "CIV, Ivorian",
        "DNK, Danish",
        "CHE, Swiss",
        "CYP, Cypriot",
        "BRB, Barbadian",
        "GRC, Greek",
        "KGZ, Kyrgyz",
        "TJK, Tajik",
        "MMR, Burmese",
        "PER, Peruvian",
        "GTM, Guatemalan",
        "GNB, Bissau-Guinean",
        "GNQ, Equatoguinean",
        "TTO, Trinidadian",
        "PNG, Papua New Guinean",
    })
    void knowsTheDemonym(String code, String demonym) {
        assertThat(state("state:" + code).demonyms()).contains(demonym);
        assertThat(states(demonym)).containsExactly("state:" + code);
    }

    @ParameterizedTest
    @CsvSource({
        "MMR, Burma",
        "TUR, Turkey",
        "TUR, Türkiye",
        "CZE, Czech Republic",
        "CZE, Czechia",
        "CPV, Cape Verde",
        "CPV, Cabo Verde",
        "SWZ, Swaziland",
        "TLS, East Timor",
        "CIV, Ivory Coast",
        "CIV, Côte d'Ivoire",
        "CIV, Côte d’Ivoire",
        "PRK, DPRK",
        "KOR, ROK",
        "CHN, PRC",
        "ARE, UAE",
        "GBR, UK",
        "GBR, Britain",
        "USA, US",
        "USA, U.S.",
        "USA, USA",
        "LAO, Lao PDR",
        "COD, DRC",
        "COG, Congo-Brazzaville",
        "VNM, Viet Nam",
        "RUS, Russian Federation",
        "IRN, Islamic Republic of Iran",
        "MAR, Kingdom of Morocco",
        "KAZ, Republic of Kazakhstan",
        "KGZ, Kyrgyz Republic",
        "LUX, Grand Duchy of Luxembourg",
        "VEN, Bolivarian Republic of Venezuela",
        "MKD, Macedonia",
        "GMB, The Gambia",
        "LCA, St. Lucia",
        "BIH, Bosnia and Herzegovina",
        "STP, Sao Tome and Principe",
    })
    void knowsTheName(String code, String name) {
        assertThat(states(name)).containsExactly("state:" + code);
    }

    @ParameterizedTest
    @CsvSource({
        "AUS, Canberra",
        "BOL, La Paz",
        "KAZ, Astana",
        "NGA, Abuja",
        "TZA, Dodoma",
        "CHL, Santiago",
        "CRI, San José"
    })
    void knowsTheCapital(String code, String capital) {
        assertThat(state("state:" + code).capitals()).contains(capital);
    }

    /** Names of several states are few, and the commoner meaning stands first. */
    @Test
    void onlyWhatIsAmbiguousIsShared() {
        Map<String, List<String>> owners = new HashMap<>();
        for (KnownState s : PACKS.states()) {
            Set<String> words = new HashSet<>(s.names());
            words.addAll(s.demonyms());
            words.forEach(w -> owners.computeIfAbsent(w, k -> new ArrayList<>()).add(s.id()));
        }
        owners.values().removeIf(o -> o.size() < 2);

        assertThat(owners)
                .isEqualTo(Map.of(
                        "Congo", List.of("state:COD", "state:COG"),
                        "Congolese", List.of("state:COD", "state:COG"),
                        "Dominican", List.of("state:DOM", "state:DMA")));
    }

    @ParameterizedTest
    @CsvSource({"Maurice", "Dominique", "Salvador", "Granada"})
    void firstNamesAndOtherPlacesAreNoStates(String name) {
        assertThat(states(name)).isEmpty();
    }

    @Test
    void theBestKnownOrganisationsAreThereByTheirAcronyms() {
        List<String> acronyms = List.of(
                ("UN UNGA UNSC UNDP UNICEF UNESCO UNHCR UNEP WFP FAO WHO WTO ILO IMF IAEA OPCW ICC ICJ ICRC IFRC ADB AfDB AIIB IsDB"
                                + " EBRD EU NATO OSCE OECD OPEC AU ECOWAS IGAD SADC EAC COMESA CEMAC ECCAS ASEAN SAARC BIMSTEC GCC OIC PIF"
                                + " CARICOM OAS CELAC MERCOSUR UNASUR SICA CIS CSTO EAEU SCO OTS ECO CICA BSEC GUAM OIF EFTA INTERPOL IORA")
                        .split(" "));
        Set<String> known = new HashSet<>();
        PACKS.organizations().forEach(o -> known.addAll(o.names()));

        assertThat(known).containsAll(acronyms);
        assertThat(PACKS.organizations()).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @CsvSource({"eu, 27", "nato, 32", "asean, 11", "gcc, 6", "sadc, 16", "sco, 10", "ots, 5", "mercosur, 5", "eac, 8"})
    void countsTheMembers(String organisation, int members) {
        assertThat(organization("org:" + organisation).members())
                .hasSize(members)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "ca-consultative-meeting, 5", "central-asia-japan, 6", "central-asia-china, 6", "five-plus-one-central-asia, 5",
                "g7, 7",
        "visegrad, 4", "caspian-summit, 5", "apec-leaders, 21", "nordic-baltic-eight, 8", "quad, 4",
    })
    void formatsHaveTheirMembers(String format, int members) {
        KnownFormat known = PACKS.formats().stream()
                .filter(f -> f.id().equals("format:" + format))
                .findFirst()
                .orElseThrow();

        assertThat(known.members()).hasSize(members).doesNotHaveDuplicates();
    }

    /** Otherwise it would depend on the order which one a text means. */
    @Test
    void noTwoOrganisationsOrFormatsShareAName() {
        Map<String, String> owners = new HashMap<>();
        for (KnownOrganization o : PACKS.organizations()) {
            o.names().forEach(n -> assertThat(owners.put(n, o.id())).as(n).isNull());
        }
        for (KnownFormat f : PACKS.formats()) {
            f.names().forEach(n -> assertThat(owners.put(n, f.id())).as(n).isNull());
        }
    }

    @Test
    void officesEndAfterTheyBegin() {
        for (KnownPerson p : PACKS.persons()) {
            for (KnownOffice o : p.offices()) {
                String from = o.from();
                String to = o.to();
                assertThat(from == null || to == null || from.compareTo(to) < 0)
                        .as(p.id() + " " + o)
                        .isTrue();
            }
        }
    }

    private static List<String> states(String word) {
        return PACKS.states().stream()
                .filter(s -> s.names().contains(word) || s.demonyms().contains(word))
                .map(KnownState::id)
                .toList();
    }

    private static KnownState state(String id) {
        return PACKS.states().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static KnownOrganization organization(String id) {
        return PACKS.organizations().stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
