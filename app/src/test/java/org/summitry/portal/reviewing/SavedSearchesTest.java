package org.summitry.portal.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.summitry.portal.PortalTestBase;
import org.summitry.portal.accounts.Accounts;
import org.summitry.portal.accounts.Session;
import org.summitry.portal.web.Role;

/** Searches that people keep, and their feeds; asked without a browser. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class SavedSearchesTest extends PortalTestBase {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PATH = "/search/saved";
    private static final String VENN = "q=Venn%26%3Cb%3E&kind=person";

    private Workshop workshop;
    private Session mira;

    @BeforeEach
    void serve() {
        workshop = new Workshop();
        workshop.hire("mira", Role.READER);
        mira = workshop.accounts().signIn("mira", Workshop.PASSWORD, "192.0.2.1", null);
    }

    @AfterEach
    void end() {
        workshop.close();
    }

    @Override
    protected String address() {
        return workshop.address();
    }

    private HttpResponse<String> post(Session who, String fields) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(address() + PATH))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", "session=" + who.token())
                        .POST(HttpRequest.BodyPublishers.ofString("token=" + who.csrf() + "&" + fields))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String page(Session who) {
        return get(PATH, "Cookie", "session=" + who.token()).body();
    }

    private String feed() throws IOException, InterruptedException {
        Matcher m = Pattern.compile("id=\"feed-address\">(" + PATH + "/[\\w-]{43})<")
                .matcher(post(mira, "act=feed&id=1").body());
        assertThat(m.find()).isTrue();
        return m.group(1);
    }

    @Test
    void aSearchIsKeptRenamedAndDroppedByItsOwnerAlone() throws IOException, InterruptedException {
        assertThat(get("/search?q=Venn", "Cookie", "session=" + mira.token()).body())
                .contains("Save this search");
        assertThat(get("/search?q=Venn").body()).doesNotContain("Save this search");
        String saved = "act=save&name=Who%20is%20Venn%3F&query=q%3DVenn%26kind%3Dperson";
        assertThat(post(mira, saved).statusCode()).isEqualTo(303);
        assertThat(page(mira)).contains("Who is Venn?", "href=\"/search?q=Venn&amp;kind=person\"");
        workshop.hire("ada", Role.ADMINISTRATOR);
        Session ada = workshop.accounts().signIn("ada", Workshop.PASSWORD, "192.0.2.1", null);
        assertThat(page(ada)).doesNotContain("Who is Venn?");
        for (String act : new String[] {"act=rename&name=mine", "act=delete", "act=feed", "act=revoke"}) {
            assertThat(post(ada, act + "&id=1").statusCode()).as(act).isEqualTo(422);
        }
        post(mira, "act=rename&id=1&name=%3Cscript%3E");
        assertThat(page(mira)).contains("&lt;script&gt;").doesNotContain("Who is Venn?", "<script>");
        post(mira, "act=delete&id=1");
        assertThat(page(mira)).contains("You have saved no search yet");
    }

    @Test
    void aFeedIsReadWithoutSigningInUntilItIsRenewedRevokedOrItsOwnerGone() throws IOException, InterruptedException {
        post(mira, "act=save&name=Venn&query=q%3DVenn");
        String first = feed();
        HttpResponse<String> atom = get(first);
        assertThat(atom.headers().firstValue("Content-Type")).hasValue("application/atom+xml; charset=utf-8");
        assertThat(atom.body()).contains("<title>Venn</title>", "Statement: ");
        assertThat(page(mira)).doesNotContain(first); // shown once
        String second = feed();
        assertThat(get(first).statusCode()).isEqualTo(404);
        assertThat(get(second).statusCode()).isEqualTo(200);
        workshop.accounts().setActive("mira", false, Accounts.FIRST);
        assertThat(get(second).statusCode()).isEqualTo(404);
        workshop.accounts().setActive("mira", true, Accounts.FIRST);
        mira = workshop.accounts().signIn("mira", Workshop.PASSWORD, "192.0.2.1", null);
        post(mira, "act=revoke&id=1");
        assertThat(get(second).statusCode()).isEqualTo(404);
        assertThat(get(PATH + "/" + "a".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(get(PATH + "/x").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoSearchIsRefusedAndStrangersKeepNone() throws IOException, InterruptedException {
        assertThat(post(mira, "act=save&name=x&query=kind%3Dghost").statusCode())
                .isEqualTo(400);
        assertThat(post(mira, "act=save&name=x&query=q%3D%25zz").statusCode()).isEqualTo(400);
        assertThat(post(mira, "act=save&name=&query=" + VENN).statusCode()).isEqualTo(422);
        assertThat(post(mira, "act=burn&id=1").statusCode()).isEqualTo(400);
        assertThat(get(PATH).statusCode()).isEqualTo(401);
        workshop.close();
        workshop = new Workshop(true, java.util.List.of());
        assertThat(get(PATH).statusCode()).isEqualTo(404);
        assertThat(get(PATH + "/" + "a".repeat(43)).statusCode()).isEqualTo(404);
    }
}
