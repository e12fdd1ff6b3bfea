package org.summitry.resolution.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartsTest {
    private static String words(Iterable<String> words) {
        return String.join(" ", words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            Sadyr Zhaparov                 | Sadyr     | Zhaparov      | -           | ''  | true
            Zhaparov Sadyr                 | Sadyr     | Zhaparov      | -           | ''  | true
            ZHAPAROV Sadyr                 | Sadyr     | ZHAPAROV      | -           | ''  | true
            Zhaparov, Sadyr Nurgozhoevich  | Sadyr     | Zhaparov      | Nurgozhoevich | '' | true
            Жапаров Садыр Нургожоевич      | Садыр     | Жапаров       | Нургожоевич | ''  | true
            Имнадзе К. Р.                  | К Р       | Имнадзе       | -           | ''  | true
            К. Имнадзе                     | К         | Имнадзе       | -           | ''  | true
            Ivan Petrovich Sorov           | Ivan      | Sorov         | Petrovich   | ''  | true
            Asel Bakytovna Sorova          | Asel      | Sorova        | Bakytovna   | ''  | true
            Dario Petrovic                 | Dario     | Petrovic      | -           | ''  | true
            Sadyr Nurgozho uulu Zhaparov   | Sadyr     | Zhaparov      | Nurgozho    | uulu | true
            Ahmad bin Hasan al-Rashid      | Ahmad     | Rashid        | Hasan       | bin al | true
            Ludwig von der Aue             | Ludwig    | Aue           | -           | von der | true
            """)
    void aNameHasItsParts(
            String name, String given, String family, String patronymic, String particles, boolean known) {
        NameParts parts = PersonName.parse(name).parts();

        assertThat(words(parts.given())).isEqualTo(given);
        assertThat(words(parts.family())).isEqualTo(family);
        assertThat(parts.patronymic()).isEqualTo(patronymic);
        assertThat(words(parts.particles())).isEqualTo(particles);
        assertThat(parts.orderKnown()).isEqualTo(known);
    }

    @Test
    void titlesAndGenerationsAreNoPartOfTheName() {
        NameParts parts = PersonName.parse("H.E. President Dr. Aldo Ferrin Jr.").parts();

        assertThat(parts.honorifics()).contains("President", "Dr");
        assertThat(parts.generation()).isEqualTo("jr");
        assertThat(words(parts.family())).isEqualTo("Ferrin");
    }

    @Test
    void aNameOfOneWordKeepsIt() {
        assertThat(PersonName.parse("President").empty()).isFalse();
        assertThat(PersonName.parse("«Aldo»").empty()).isFalse();
    }

    @Test
    void theOrderIsUnknownWhereNothingTells() {
        assertThat(PersonName.parse("Qwrtu Zzxop").parts().orderKnown()).isFalse();
    }

    @Test
    void anOrganisationHasItsLegalForm() {
        assertThat(OrganisationName.parse("OJSC Norland Copper").legalForms()).containsExactly("joint-stock");
        assertThat(OrganisationName.parse("Общество с ограниченной ответственностью «Нордмедь»")
                        .legalForms())
                .containsExactly("limited-liability");
        assertThat(OrganisationName.parse("The Company").legalForms()).isEmpty();
    }
}
