package org.summitry.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.resolution.ReasonWords;

/** Every file of messages says everything in every language. */
class MessagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/summitry/portal/messages");

    /** The names of the files: one for each part of the portal. */
    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return Stream.concat(
                            files.map(f -> f.getFileName().toString().split("\\.")[0]), Stream.of(ReasonWords.FILES))
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

    /** Languages but English. */
    static List<String> translated() {
        return Languages.TAGS.subList(1, Languages.TAGS.size());
    }

    @ParameterizedTest
    @MethodSource("translated")
    void whatIsSaidIsSaidInTheLanguageAndInItsAlphabet(String tag) throws IOException {
        ULocale locale = new ULocale(tag);
        UnicodeSet letters = new UnicodeSet(LocaleData.getInstance(locale).getExemplarSet(0, LocaleData.ES_STANDARD))
                .addAll(LocaleData.getInstance(locale).getExemplarSet(0, LocaleData.ES_AUXILIARY))
                .closeOver(UnicodeSet.CASE)
                .addAll(new UnicodeSet("[a-zA-Zʻʼ]")); // names of formats and programs; parts of Uzbek letters
        Pattern mixed = Pattern.compile("[a-zA-Z][\\p{IsCyrillic}]|[\\p{IsCyrillic}][a-zA-Z]");
        int same = 0;
        int all = 0;
        for (String name : names()) {
            Map<String, String> english = Messages.file(name, "en");
            for (Map.Entry<String, String> message : Messages.file(name, tag).entrySet()) {
                String text = message.getValue();
                text.codePoints().filter(Character::isLetter).forEach(c -> assertThat(letters.contains(c) || c == 'α')
                        .as("%s in %s: %s", Character.toString(c), message.getKey(), text)
                        .isTrue());
                assertThat(text).as(message.getKey()).doesNotContainPattern(mixed);
                same += text.equals(english.get(message.getKey()))
                                && text.chars().anyMatch(Character::isLetter)
                        ? 1
                        : 0;
                all++;
            }
        }
        assertThat(same).as("messages left in English, of %s", all).isLessThan(all / 50);
    }

    @ParameterizedTest
    @MethodSource("translated")
    void pluralsHaveTheFormsOfTheLanguageAndEachOfThemCanBeSaid(String tag) throws IOException {
        Set<String> known = PluralRules.forLocale(new ULocale(tag)).getKeywords();
        Pattern form = Pattern.compile("(zero|one|two|few|many|other) \\{");
        Languages languages = new Languages(names());
        for (String name : names()) {
            for (Map.Entry<String, String> message : Messages.file(name, tag).entrySet()) {
                if (message.getValue().contains(", plural,")) {
                    assertThat(form.matcher(message.getValue()).results().map(r -> r.group(1)))
                            .as("%s in %s", message.getKey(), tag)
                            .contains("other")
                            .isSubsetOf(known);
                    for (int n : new int[] {0, 1, 2, 5, 11, 21}) {
                        assertThat(languages.in(tag).say(message.getKey(), n)).isNotBlank();
                    }
                }
            }
        }
    }

    @Test
    void aLanguageThatNobodyFluentHasCheckedSaysSoInItsOwnWords() {
        Languages languages = new Languages(List.of("portal"));
        assertThat(Languages.TAGS).containsExactly("en", "ru", "kk", "ky", "uz", "tg", "tk");
        for (String tag : translated()) {
            assertThat(languages.in(tag).checked()).as(tag).isFalse();
            assertThat(languages.in(tag).say("language.unchecked"))
                    .isNotEqualTo(languages.in("en").say("language.unchecked"));
        }
    }

    @Test
    void datesNumbersAndOrderAreThoseOfTheLanguage() {
        Languages languages = new Languages(List.of("portal"));
        Map<String, String> days = Map.of(
                "kk", "2024 ж. 9 тамыз",
                "ky", "2024-ж., 9-август",
                "uz", "9-avgust, 2024",
                "tg", "9 августи 2024",
                "tk", "9 awgust 2024");
        days.forEach((tag, day) -> assertThat(
                        languages.in(tag).formats().date("2024-08-09").replaceAll("[\\u00a0\\u202f]", " "))
                .isEqualTo(day));
        assertThat(languages.in("kk").formats().number(1234567.5)).matches("1\\D234\\D567,5");
        assertOrder(languages, "kk", "ауыл", "әке", "бала", "гүл", "ғалым", "құс", "мал", "ұйым", "ышқы", "іс");
        assertOrder(languages, "uz", "nok", "non", "oy", "tosh", "zar", "oʻrik", "gʻoz", "shar", "choy");
        assertOrder(
                languages, "tg", "гул", "ғалат", "ид", "ӣд", "йод", "кор", "қанд", "ум", "ӯм", "фол", "хона", "ҳам",
                "чой", "ҷон");
        assertOrder(languages, "tk", "çaý", "dag", "ene", "äde", "şat", "ýaz");
    }

    private static void assertOrder(Languages languages, String tag, String... words) {
        List<String> reversed = new ArrayList<>(List.of(words));
        Collections.reverse(reversed);
        reversed.sort(languages.in(tag).formats().by(w -> w));
        assertThat(reversed).as(tag).containsExactly(words);
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
        assertThat(english.date("2033-04-04/2033-04-05")).isEqualTo("4–5 April 2033");
        assertThat(english.date("2033-04-04/2033-05")).isEqualTo("4 April 2033 to May 2033");
        assertThat(english.date("2024-13-45/2024-13-46")).isEqualTo("2024-13-45 to 2024-13-46");
        assertThat(english.deadline("../2027")).isEqualTo("by 2027");
        assertThat(english.deadline("2027-05")).isEqualTo("May 2027");
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
