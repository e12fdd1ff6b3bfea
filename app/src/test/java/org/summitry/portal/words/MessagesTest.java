package org.summitry.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of messages says everything in every language. */
class MessagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/summitry/portal/messages");

    /** The names of the files: one for each part of the portal. */
    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString().split("\\.")[0])
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyLanguageHasEveryMessageWithTheSameArguments(String name) {
        Map<String, String> english = Messages.file(name, "en");
        assertThat(english).isNotEmpty();
        for (String tag : Languages.TAGS) {
            Map<String, String> other = Messages.file(name, tag);
            assertThat(other.keySet()).as("%s.%s", name, tag).isEqualTo(english.keySet());
            other.forEach((key, pattern) -> assertThat(arguments(pattern, tag))
                    .as("arguments of %s in %s.%s", key, name, tag)
                    .isEqualTo(arguments(english.getOrDefault(key, ""), "en")));
            assertThat(other.values()).as("%s.%s", name, tag).noneMatch(String::isBlank);
        }
    }

    private static List<String> arguments(String pattern, String tag) {
        return new MessageFormat(pattern, new ULocale(tag))
                .getArgumentNames().stream().sorted().toList();
    }

    @Test
    void noKeyStandsInTwoFiles() throws IOException {
        List<String> keys = names().stream()
                .flatMap(n -> Messages.file(n, "en").keySet().stream())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void theLanguageIsTheOneChosenThenTheOneKeptThenTheBestAccepted() {
        Languages languages = new Languages(List.of("portal"));
        assertThat(languages.choose("ru", "en", "en").tag()).isEqualTo("ru");
        assertThat(languages.choose("xx", "ru", "en").tag()).isEqualTo("ru");
        assertThat(languages.choose(null, null, "ru-RU,ru;q=0.9,en;q=0.5").tag())
                .isEqualTo("ru");
        assertThat(languages.choose(null, null, "ja").tag()).isEqualTo("en");
        assertThat(languages.choose(null, "../../etc", ";;;q=x,\u0000").tag()).isEqualTo("en");
    }

    @Test
    void datesAreWrittenAsTheLanguageWritesThemAndAsExactAsTheyAreKnown() {
        Languages languages = new Languages(List.of("portal"));
        Formats english = languages.in("en").formats();
        Formats russian = languages.in("ru").formats();
        assertThat(english.date("2024-08-09")).isEqualTo("9 August 2024");
        assertThat(russian.date("2024-08-09").replaceAll("[\\u00a0\\u202f]", " "))
                .isEqualTo("9 августа 2024 г.");
        assertThat(english.date("2024-08")).isEqualTo("August 2024");
        assertThat(english.date("2025/2027")).isEqualTo("2025 to 2027");
        assertThat(russian.date("../2027")).isEqualTo("до 2027");
        assertThat(english.date("2024-13-45")).isEqualTo("2024-13-45");
        assertThat(russian.number(1234567.5)).matches("1\\D234\\D567,5");
    }

    @Test
    void aMessageThatALanguageLacksIsSaidInEnglishAndOneThatNobodyHasByItsKey() {
        Messages english = Messages.read("en", List.of("portal"), null);
        Messages bare = Messages.read("ru", List.of(), english);
        assertThat(bare.say("layout.find")).isEqualTo("Search");
        assertThat(bare.say("no.such.message")).isEqualTo("no.such.message");
        assertThat(bare.word("kind", "unheard-of")).isEqualTo("unheard-of");
    }
}
