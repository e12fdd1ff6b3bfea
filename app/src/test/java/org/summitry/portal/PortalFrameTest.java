package org.summitry.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What every answer has, whatever the page. */
class PortalFrameTest extends PortalTestBase {

    @Test
    void noAnswerLetsABrowserRunWhatADocumentSays() {
        for (String path : new String[] {"/", "/no/such/page", "/assets/portal.css", "/a%2fb", "/%2e%2e/%2e%2e/etc"}) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .get()
                    .asString()
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
        }
    }

    @Test
    void aPageThatIsNotThereHelpsOn() {
        HttpResponse<String> answer = get("/no/such/page");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("There is no such page", "href=\"/search\"")
                .doesNotContain("Exception");
    }

    @Test
    void theLanguageThatWasChosenStays() {
        HttpResponse<String> answer = get("/?lang=ru");
        assertThat(answer.body()).contains("<html lang=\"ru\" dir=\"ltr\">");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(c -> c.startsWith("lang=ru;"))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(get("/", "Cookie", "lang=ru").body()).contains("lang=\"ru\"");
        assertThat(get("/", "Accept-Language", "ru").body()).contains("lang=\"ru\"");
    }

    @Test
    void filesThatGoWithThePagesMayBeKeptForGood() {
        String page = get("/").body();
        String css = page.substring(
                page.indexOf("/assets/portal.css"), page.indexOf('"', page.indexOf("/assets/portal.css")));
        assertThat(get(css).headers().firstValue("Cache-Control"))
                .get()
                .asString()
                .contains("immutable");
        assertThat(get("/assets/portal.css?v=other").headers().firstValue("Cache-Control"))
                .contains("no-cache");
        assertThat(get("/assets/..%2fmessages%2fportal.en.properties").statusCode())
                .isIn(400, 404);
    }

    @Test
    void aRequestThatAnAddressDoesNotTakeIsToldSo() throws Exception {
        var client = java.net.http.HttpClient.newHttpClient();
        var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(address() + "/"))
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("x=1"))
                .build();
        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void theHeadOfWhateverMayBeReadMayBeAskedForToo() throws Exception {
        var client = java.net.http.HttpClient.newHttpClient();
        for (String path : new String[] {"/", "/meetings", "/feed.atom", "/assets/portal.css", "/no/such/page"}) {
            var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(address() + path))
                    .method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody())
                    .build();
            HttpResponse<String> head = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(head.statusCode()).as(path).isEqualTo(get(path).statusCode());
            assertThat(head.body()).as(path).isEmpty();
        }
    }

    @Test
    void aBrowserReadsThePageWithoutAnyComplaint() {
        var errors = new java.util.ArrayList<String>();
        var page = open("/");
        page.onConsoleMessage(m -> {
            if (m.type().equals("error") || m.text().contains("Content Security Policy")) {
                errors.add(m.text());
            }
        });
        page.reload();
        assertThat(page.title()).isEqualTo("Front page · Summitry");
        assertThat(errors).isEmpty();
    }
}
