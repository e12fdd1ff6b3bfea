package org.summitry.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against the figures of the worked examples in Krippendorff, 'Computing Krippendorff's Alpha-Reliability' (2011). */
class AgreementTest {

    /** One row of values an observer, a dot where one said nothing, turned into the values each unit was given. */
    private static List<List<Character>> units(String... observers) {
        List<List<Character>> units = new ArrayList<>();
        for (int i = 0; i < observers[0].length(); i++) {
            List<Character> unit = new ArrayList<>();
            for (String o : observers) {
                if (o.charAt(i) != '.') {
                    unit.add(o.charAt(i));
                }
            }
            units.add(unit);
        }
        return units;
    }

    @Test
    void twoObserversAndTwoValues() {
        Agreement a = Agreement.of(units("0100000010", "1110010000"));
        assertThat(a.alpha().orElseThrow()).isCloseTo(0.095, within(0.0005));
        assertThat(a.agreed()).isEqualTo(6);
    }

    @Test
    void twoObserversAndFiveValues() {
        Agreement a = Agreement.of(units("aabbdcccedda", "babbbccceddd"));
        assertThat(a.alpha().orElseThrow()).isCloseTo(0.692, within(0.0005));
    }

    @Test
    void fourObserversOfWhomSomeSaidNothing() {
        Agreement a = Agreement.of(units("123321412...", "1233224125.3", ".3332342251.", "12332441251."));
        assertThat(a.alpha().orElseThrow()).isCloseTo(0.743, within(0.0005));
        assertThat(a.units()).isEqualTo(11);
    }

    @Test
    void nothingToCompareIsNoAgreement() {
        assertThat(Agreement.of(List.<List<String>>of()).alpha()).isEmpty();
        assertThat(Agreement.of(units("abc", "...")).alpha()).isEmpty();
        assertThat(Agreement.of(units("aaa", "aaa")).alpha()).isEmpty();
        assertThat(Agreement.of(units("aaa", "aaa")).agreed()).isEqualTo(3);
        assertThat(Agreement.of(units("ab", "ba")).alpha().orElseThrow()).isNegative();
    }
}
