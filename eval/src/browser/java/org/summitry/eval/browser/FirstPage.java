package org.summitry.eval.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long a visitor who was never here waits for a page of a portal that runs: every round has a new browser profile, so that nothing is
 * kept. Told are kilobytes and requests, and the times until the first byte, the first and the largest words on the screen, and all of it;
 * once by the machine's own network and once by a slow one (1.6 Mbit/s, 150 ms there and back) on a processor four times as slow.
 * {@code eval/run --browser FirstPage ADDRESS [PATH...]}.
 */
public final class FirstPage {
    private static final Path CHROMIUM = Path.of(System.getProperty("summitry.chromium", "/usr/bin/chromium"));
    private static final int ROUNDS = 11;
    private static final int WARM_UP = 3;
    private static final double KILOBYTE = 1000;
    private static final int LARGEST_KILOBYTES = 150;
    private static final int LONGEST_MILLISECONDS = 1000;
    private static final double SLOW_BYTES_A_SECOND = 1_600_000 / 8.0;
    private static final int SLOW_ROUND_TRIP = 150;
    private static final int SLOW_PROCESSOR = 4;

    /** Of the page and all it loads, in the order of {@link Seen}. */
    private static final String TIMES =
            """
            async () => {
              const largest = await new Promise((seen) => {
                new PerformanceObserver((list) => seen(list.getEntries().at(-1).startTime))
                  .observe({ type: 'largest-contentful-paint', buffered: true });
                setTimeout(() => seen(NaN), 2000);
              });
              const page = performance.getEntriesByType('navigation')[0];
              const parts = [page, ...performance.getEntriesByType('resource')];
              const first = performance.getEntriesByName('first-contentful-paint')[0];
              return [parts.reduce((n, p) => n + p.transferSize, 0), parts.length, page.responseStart,
                first ? first.startTime : NaN, largest, page.loadEventEnd];
            }
            """;

    private FirstPage() {}

    /** What one visit saw; times in milliseconds from the click. */
    private record Seen(double bytes, double requests, double firstByte, double firstWords, double largestWords, double all) {
        static Seen of(List<?> numbers) {
            double[] n = numbers.stream().mapToDouble(x -> ((Number) x).doubleValue()).toArray();
            return new Seen(n[0], n[1], n[2], n[3], n[4], n[5]);
        }
    }

    /** The front page unless paths are given. */
    public static void main(String[] args) {
        if (args.length == 0) {
            System.err.println("usage: FirstPage ADDRESS [PATH...], with the address of a portal that runs");
            System.exit(2);
        }
        List<String> paths = args.length > 1 ? Arrays.asList(args).subList(1, args.length) : List.of("/");
        Playwright.CreateOptions noDownload =
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (Playwright playwright = Playwright.create(noDownload);
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            for (String path : paths) {
                for (boolean slow : new boolean[] {false, true}) {
                    tell(path, slow, visits(browser, args[0].replaceAll("/$", "") + path, slow));
                }
            }
        }
    }

    private static List<Seen> visits(Browser browser, String address, boolean slow) {
        List<Seen> all = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            try (BrowserContext visitor = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
                Page page = visitor.newPage();
                if (slow) {
                    slowDown(visitor.newCDPSession(page));
                }
                page.navigate(address);
                Seen seen = Seen.of((List<?>) page.evaluate(TIMES));
                if (i >= WARM_UP) {
                    all.add(seen);
                }
            }
        }
        return all;
    }

    private static void slowDown(CDPSession session) {
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", SLOW_ROUND_TRIP);
        network.addProperty("downloadThroughput", SLOW_BYTES_A_SECOND);
        network.addProperty("uploadThroughput", SLOW_BYTES_A_SECOND);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", network);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", SLOW_PROCESSOR);
        session.send("Emulation.setCPUThrottlingRate", processor);
    }

    private static void tell(String path, boolean slow, List<Seen> visits) {
        List<Seen> byAll = visits.stream().sorted(Comparator.comparingDouble(Seen::all)).toList();
        Seen middle = byAll.get(byAll.size() / 2);
        boolean within =
                slow || middle.bytes() <= LARGEST_KILOBYTES * KILOBYTE && middle.all() <= LONGEST_MILLISECONDS;
        System.out.printf(
                Locale.ROOT,
                "%-24s %-12s %5.0f kB in %2.0f requests; first byte %4.0f, first words %4.0f, largest words %4.0f, all %4.0f ms (slowest of %d: %4.0f)%s%n",
                path,
                slow ? "slow" : "this machine",
                middle.bytes() / KILOBYTE,
                middle.requests(),
                middle.firstByte(),
                middle.firstWords(),
                middle.largestWords(),
                middle.all(),
                visits.size(),
                byAll.get(byAll.size() - 1).all(),
                within ? "" : "  OVER 150 kB OR 1 s");
    }
}
