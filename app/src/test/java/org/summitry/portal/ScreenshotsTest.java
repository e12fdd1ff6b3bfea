package org.summitry.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The pictures of the README, taken of the portal as it is: into {@code target/screenshots}, or where {@code -Dsummitry.screenshots=DIR}
 * says.
 */
class ScreenshotsTest extends PortalTestBase {
    private static final Path FOLDER = Path.of(System.getProperty("summitry.screenshots", "target/screenshots"));

    private static final Map<String, String> PICTURES = new TreeMap<>(Map.of(
            "portal-front", "/",
            "portal-document", "/documents/doc:0e868e408addba41?at=27-158",
            "portal-topic", "/topics/water",
            "portal-network", "/explore/network",
            "portal-map", "/explore/map",
            "portal-charts", "/explore/charts"));

    @Test
    void thePicturesOfTheReadmeAreTaken() throws IOException {
        Files.createDirectories(FOLDER);
        Page page = open("/");
        for (Map.Entry<String, String> picture : PICTURES.entrySet()) {
            page.navigate(address() + picture.getValue());
            if (picture.getValue().startsWith("/explore")) {
                page.locator(".drawing[data-state=drawn]").waitFor();
            }
            Path file = FOLDER.resolve(picture.getKey() + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
            assertThat(Files.size(file)).isGreaterThan(10_000);
        }
        Page phone = open("/meetings/meeting:amber-lake-4", phone());
        phone.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve("portal-phone.png")));
    }
}
