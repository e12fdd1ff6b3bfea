package org.summitry.portal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;

/**
 * Tests of pages: {@link #open} drives the machine's Chromium, started once for all tests, {@link #get} asks without a browser. Where
 * there is no Chromium the tests that need one are skipped and say so.
 */
public abstract class PortalTestBase {
    /** Another browser for another machine: {@code -Dsummitry.chromium=/path}. */
    private static final Path CHROMIUM = Path.of(System.getProperty("summitry.chromium", "/usr/bin/chromium"));

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private static @Nullable Browser browser;
    private @Nullable BrowserContext context;

    /** A browser that is started with the first test that needs it. */
    private static synchronized Browser browser() {
        if (!Files.isExecutable(CHROMIUM)) {
            System.err.println("SKIPPED: no browser at " + CHROMIUM
                    + "; install Debian's chromium, or name one with -Dsummitry.chromium=PATH");
        }
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "no browser at " + CHROMIUM);
        if (browser == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(List.of("--no-sandbox", "--disable-gpu")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    /** A page of a new visitor with a desk's screen. */
    protected Page open(String path) {
        return open(path, visitor());
    }

    /** A page of a new visitor as {@code options} say. */
    protected Page open(String path, Browser.NewContextOptions options) {
        if (context != null) {
            context.close();
        }
        context = browser().newContext(options);
        context.setDefaultTimeout(10_000);
        Page page = context.newPage();
        page.navigate(address() + path);
        return page;
    }

    /** A visitor with a desk's screen who reads English. */
    protected static Browser.NewContextOptions visitor() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("en-GB");
    }

    /** The same with a phone's screen. */
    protected static Browser.NewContextOptions phone() {
        return visitor().setViewportSize(390, 844);
    }

    /** What is served; without a slash at the end. */
    protected String address() {
        return PortalServer.shared().address();
    }

    /** An answer without a browser. */
    protected HttpResponse<String> get(String path, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void closeContext() {
        if (context != null) {
            context.close();
            context = null;
        }
    }
}
