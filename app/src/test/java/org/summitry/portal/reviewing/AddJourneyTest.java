package org.summitry.portal.reviewing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.summitry.portal.PortalTestBase;
import org.summitry.portal.web.Role;

/** Adding documents in a browser; the documents are really read. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class AddJourneyTest extends PortalTestBase {
    private static final double ENGINE_STARTS = 120_000;

    private Workshop workshop;

    @BeforeEach
    void serve() {
        workshop = new Workshop();
        workshop.hire("ada", Role.COORDINATOR);
    }

    @AfterEach
    void end() {
        workshop.close();
    }

    @Override
    protected String address() {
        return workshop.address();
    }

    private Page signedIn() {
        return signedIn("ada");
    }

    private Page signedIn(String name) {
        Page page = open("/sign-in");
        page.getByLabel("Account name").fill(name);
        page.getByLabel("Password").fill(Workshop.PASSWORD);
        page.locator("main button").click();
        page.navigate(address() + "/add");
        return page;
    }

    private static void awaitRead(Page page) {
        assertThat(page.locator("#state"))
                .hasText("Read.", new LocatorAssertions.HasTextOptions().setTimeout(ENGINE_STARTS));
    }

    private static byte[] pdf(String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.setLeading(16);
                content.newLineAtOffset(60, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aPdfIsUploadedAndItsEntriesAreSeenAtOnce() throws IOException {
        Page page = signedIn();
        page.locator("#files")
                .setInputFiles(new FilePayload(
                        "../../lake <b>forum.pdf",
                        "application/pdf",
                        pdf(
                                "LAKE FORUM CLOSES",
                                "The President of Norland, Tova Lindqvist, met the President of Sudmark, Aro Belin, on"
                                        + " 3 May 2031.",
                                "Lindqvist said that Norland would build a ferry harbour by 2033.")));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Read").setExact(true))
                .click();
        awaitRead(page);
        assertThat(page.locator("h1")).hasText("lake-b-forum.pdf");
        assertThat(page.locator(".found")).containsText("Tova Lindqvist");
        page.locator(".found a")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Tova Lindqvist"))
                .first()
                .click();
        assertThat(page.locator(".state")).containsText("Found by machine");
        assertThat(page.locator(".passage mark").first()).containsText("Lindqvist");
        assertThat(workshop.register().log(null, 1).get(0).who()).startsWith("summitry");
        String document = workshop.register().log(null, 1).get(0).subject();
        byte[] kept = workshop.register().browsing().original(document).orElseThrow();
        assertThat(new String(kept, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void whatIsNoDocumentIsRefusedInOneLineAndPastedTextIsRead() {
        Page page = signedIn();
        page.locator("#files")
                .setInputFiles(new FilePayload(
                        "report.pdf",
                        "application/pdf",
                        "\u0089PNG\r\n not a report".getBytes(StandardCharsets.ISO_8859_1)));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Read").setExact(true))
                .click();
        awaitRead(page);
        assertThat(page.locator(".problem")).containsText("report.pdf");
        page.navigate(address() + "/add");
        page.locator("#text")
                .fill("Tova Lindqvist of Norland met Aro Belin of Sudmark in Ossa on 3 May 2031. Lindqvist said that"
                        + " the ferry would run.");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Read (Pasted text)")
                                .setExact(true))
                .click();
        awaitRead(page);
        assertThat(page.locator(".found")).containsText("Tova Lindqvist");
        page.navigate(address() + "/add");
        page.locator("#address").fill("http://127.0.0.1:1/secret");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fetch and read"))
                .click();
        awaitRead(page);
        assertThat(page.locator(".problem")).containsText("leads to 127.0.0.1");
        assertThat(workshop.register().counts()).containsEntry("document", 3L);
    }

    @Test
    void aFeedIsFollowedVisitedAndLeft() {
        Page page = signedIn("administrator");
        page.navigate(address() + "/admin/feeds");
        assertThat(page.locator(".empty")).containsText("No feed is followed");
        page.locator("#address").fill("HTTP://127.0.0.1:1/feed.xml");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Follow").setExact(true))
                .click();
        assertThat(page.locator(".card h3")).hasText("http://127.0.0.1:1/feed.xml");
        assertThat(page.locator(".card")).containsText("not visited yet");
        page.locator("button[value=visit]").click();
        assertThat(page.locator(".problem"))
                .containsText("127.0.0.1", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        page.navigate(address() + "/admin/feeds");
        assertThat(page.locator(".card")).containsText("could not be read");
        page.locator("button[value=leave]").click();
        assertThat(page.locator(".card")).hasCount(0);
        page.navigate(address() + "/admin/accounts-log");
        assertThat(page.locator("main")).containsText("left a feed");
    }

    @Test
    void whatIsNoAddressOfAFeedIsRefusedWithTheRemedy() {
        Page page = signedIn("administrator");
        page.navigate(address() + "/admin/feeds");
        page.locator("#address").fill("ftp://example.org/feed.xml");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Follow").setExact(true))
                .click();
        assertThat(page.locator("main")).containsText("write one that begins with https://");
        assertThat(workshop.register().feeds().all()).isEmpty();
    }
}
