package org.summitry.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code robots.txt} lets this program read, after RFC 9309: the groups that name the program, or else those for all, taken
 * together; of the rules that match, the longest holds, and of two as long the one that allows; {@code *} and {@code $} in rules.
 *
 * <p>{@code Crawl-delay}, which the RFC does not know, is read as a rule of its group. It ends the list of a group's names as the
 * others do, so that a group that asks for a delay only is not taken together with the next.
 */
final class RobotsRules {
    /** Everything may be read. */
    static final RobotsRules ALL = new RobotsRules(List.of(), Duration.ZERO);

    private static final Pattern NAME = Pattern.compile("[A-Za-z_-]+");

    /** One line that allows or forbids; {@code pieces} are what stands between its stars. */
    private record Rule(boolean allows, List<String> pieces, boolean toTheEnd, int length) {

        static Rule of(boolean allows, String pattern) {
            String p = normal(pattern);
            boolean end = p.endsWith("$");
            String body = end ? p.substring(0, p.length() - 1) : p;
            return new Rule(allows, List.of(body.replaceAll("\\*{2,}", "*").split("\\*", -1)), end, p.length());
        }

        boolean matches(String path) {
            if (!path.startsWith(pieces.get(0))) {
                return false;
            }
            int at = pieces.get(0).length();
            int last = pieces.size() - 1;
            for (int i = 1; i < last || i == last && !toTheEnd; i++) {
                int found = path.indexOf(pieces.get(i), at);
                if (found < 0) {
                    return false;
                }
                at = found + pieces.get(i).length();
            }
            if (!toTheEnd) {
                return true;
            }
            return last == 0
                    ? at == path.length()
                    : path.endsWith(pieces.get(last))
                            && path.length() - pieces.get(last).length() >= at;
        }
    }

    private final List<Rule> rules;
    private final Duration crawlDelay;

    private RobotsRules(List<Rule> rules, Duration crawlDelay) {
        this.rules = List.copyOf(rules);
        this.crawlDelay = crawlDelay;
    }

    /** The rules for {@code product}, a name of letters, {@code -} and {@code _}. Lines that make no sense are passed over. */
    static RobotsRules parse(byte[] file, String product) {
        Group named = new Group();
        Group all = new Group();
        boolean isNamed = false;
        boolean forNamed = false;
        boolean forAll = false;
        boolean inNames = false;
        String text = new String(file, StandardCharsets.UTF_8);
        for (String line : text.split("[\\r\\n]+")) {
            int hash = line.indexOf('#');
            String bare = hash < 0 ? line : line.substring(0, hash);
            int colon = bare.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = bare.substring(0, colon).replace("\ufeff", "").strip().toLowerCase(Locale.ROOT);
            String value = bare.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                forNamed = inNames && forNamed || names(value, product);
                forAll = inNames && forAll || value.equals("*");
                isNamed |= forNamed;
                inNames = true;
            } else if (key.equals("allow") || key.equals("disallow") || key.equals("crawl-delay")) {
                inNames = false;
                named.add(forNamed, key, value);
                all.add(forAll, key, value);
            }
        }
        Group mine = isNamed ? named : all;
        return new RobotsRules(mine.rules, mine.delay);
    }

    private static final class Group {
        final List<Rule> rules = new ArrayList<>();
        Duration delay = Duration.ZERO;

        void add(boolean belongs, String key, String value) {
            if (!belongs) {
                return;
            }
            if (key.equals("crawl-delay")) {
                delay = value.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")
                        ? Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000))
                        : delay;
            } else if (value.startsWith("/") || value.startsWith("*")) {
                rules.add(Rule.of(key.equals("allow"), value));
            }
        }
    }

    private static boolean names(String value, String product) {
        Matcher m = NAME.matcher(value);
        return m.lookingAt() && m.group().equalsIgnoreCase(product);
    }

    /** Whether a path, its query included, may be read. */
    boolean allows(String path) {
        String normal = normal(path);
        boolean allows = true;
        int longest = -1;
        for (Rule r : rules) {
            boolean stronger = r.length > longest || r.length == longest && r.allows && !allows;
            if (stronger && r.matches(normal)) {
                longest = r.length;
                allows = r.allows;
            }
        }
        return allows;
    }

    /** How long the server wants its readers to wait between two requests; zero if it does not say. */
    Duration crawlDelay() {
        return crawlDelay;
    }

    /** One spelling for each path: unreserved characters plain, all others that are encoded in capitals, no other beyond ASCII. */
    private static String normal(String path) {
        StringBuilder out = new StringBuilder(path.length());
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i] & 0xff;
            int high = c == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low >= 0) {
                int decoded = high * 16 + low;
                boolean unreserved =
                        decoded < 128 && (Character.isLetterOrDigit(decoded) || "-._~".indexOf(decoded) >= 0);
                out.append(unreserved ? String.valueOf((char) decoded) : String.format(Locale.ROOT, "%%%02X", decoded));
                i += 2;
            } else {
                out.append(c < 128 ? String.valueOf((char) c) : String.format(Locale.ROOT, "%%%02X", c));
            }
        }
        return out.toString();
    }
}
