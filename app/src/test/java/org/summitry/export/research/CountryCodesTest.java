package org.summitry.export.research;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Region;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every member of the United Nations has its Correlates of War code. */
class CountryCodesTest {
    private static final String MEMBERS =
            "AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA BDI CPV KHM CMR"
                    + " CAN CAF TCD CHL CHN COL COM COG COD CRI CIV HRV CUB CYP CZE DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN"
                    + " FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR"
                    + " KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS MEX FSM MDA MCO MNG MNE MAR MOZ MMR"
                    + " NAM NRU NPL NLD NZL NIC NER NGA PRK MKD NOR OMN PAK PLW PAN PNG PRY PER PHL POL PRT QAT KOR ROU RUS RWA KNA LCA VCT"
                    + " WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK TZA THA TLS TGO TON TTO"
                    + " TUN TUR TKM TUV UGA UKR ARE GBR USA URY UZB VUT VEN VNM YEM ZMB ZWE";

    @Test
    void allMembersOfTheUnitedNationsAreThereAndTwoMoreStatesOfTheSystem() {
        List<String> members = Arrays.asList(MEMBERS.split(" "));
        assertThat(members).hasSize(193).doesNotHaveDuplicates();
        assertThat(CountryCodes.all().stream().map(CountryCodes.Code::iso))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(members.stream(), Stream.of("TWN", "XKX")).toList());
    }

    @Test
    void everyIsoCodeIsOneAndNoCodeIsGivenTwice() {
        assertThat(CountryCodes.all()).allSatisfy(c -> {
            String known = c.iso().equals("XKX") ? "XK" : c.iso(); // no code of ISO itself
            assertThat(Region.getInstance(known).getType()).isEqualTo(Region.RegionType.TERRITORY);
            assertThat(c.number()).isBetween(2, 990);
            assertThat(c.abbreviation()).matches("[A-Z]{3}");
        });
        assertThat(CountryCodes.all().stream().map(CountryCodes.Code::number)).doesNotHaveDuplicates();
        assertThat(CountryCodes.all().stream().map(CountryCodes.Code::abbreviation))
                .doesNotHaveDuplicates();
    }

    /** The hundreds of the project are regions of the world: a slip of a digit mostly leaves them. */
    @Test
    void numbersLieInTheProjectsRegions() {
        assertThat(CountryCodes.number("state:KAZ")).isEqualTo("705");
        assertThat(CountryCodes.number("state:UZB")).isEqualTo("704");
        assertThat(CountryCodes.number("state:DEU")).isEqualTo("255");
        assertThat(CountryCodes.number("state:x-norland")).isEmpty();
        assertThat(CountryCodes.number("org:un")).isEmpty();
    }
}
