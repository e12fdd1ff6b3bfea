package org.summitry.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {

    @ParameterizedTest
    @CsvSource({
        "HTTP://Feeds.Example, http://feeds.example/",
        "https://feeds.example:443/a#part, https://feeds.example/a",
        "http://feeds.example:8080/a/./b/../c, http://feeds.example:8080/a/c",
        "http://feeds.example/../../a, http://feeds.example/a",
        "http://feeds.example./a b|c?q=ж, http://feeds.example/a%20b%7Cc?q=%D0%B6",
        "http://feeds.example/%d0%b6%zz, http://feeds.example/%d0%b6%25zz",
        "http://саммит.example/, http://xn--80aqlawk.example/",
        "http://feeds.example?x=1, http://feeds.example/?x=1",
        "http://[2A00::1]:81/, http://[2a00::1]:81/",
    })
    void oneAddressHasOneSpelling(String given, String kept) throws Exception {
        assertThat(Urls.parse(given)).hasToString(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "feeds.example",
                "/a",
                "ftp://feeds.example/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "http:///a",
                "http://",
                "http://a_b.example\\@c/",
                "http://user:word@feeds.example/",
                "http://feeds.example@10.0.0.1/",
                "http://feeds.example:99999/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://127.1/",
                "http://[::1",
                "http:feeds",
                "http://feeds.example:0/",
                "jar:http://feeds.example!/"
            })
    void whatIsNoWebAddressIsRefusedWithARemedy(String given) {
        Rejected refused = catchThrowableOfType(Rejected.class, () -> Urls.parse(given));

        assertThat(refused.at(given, FetchState.NONE).message())
                .startsWith(given + ": it ")
                .containsAnyOf("; check", "; give");
    }

    @ParameterizedTest
    @CsvSource({
        "b, http://feeds.example/x/b",
        "/b, http://feeds.example/b",
        "?n=2, http://feeds.example/x/y?n=2",
        "../b, http://feeds.example/b",
        "//other.example/b, http://other.example/b",
        "https://other.example, https://other.example/",
        "#part, http://feeds.example/x/y?q=1",
        "a:b, ",
        "mailto:a@b.example, ",
    })
    void linksAreResolved(String link, String whole) throws Exception {
        var resolved = Urls.resolve(Urls.parse("http://feeds.example/x/y?q=1"), link);

        assertThat(resolved == null ? null : resolved.toString()).isEqualTo(whole);
    }

    @Test
    void aMessageStaysOneLine() {
        assertThat(Urls.printable("http://a/\nroot: all is well\u202e")).isEqualTo("http://a/?root: all is well?");
    }
}
