package org.summitry.packs;

import java.net.URI;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitry.packs.Packs.KnownSource;

/** Says what class of source a document is from, by where it was fetched or by whom it says it was published. */
public final class Sources {
    /** Of whatever no pack knows. */
    public static final String UNKNOWN = "unknown";

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byHost = new HashMap<>();

    /** What {@code packs} know of sources. */
    public Sources(Packs packs) {
        for (KnownSource s : packs.sources()) {
            s.names().forEach(n -> byName.put(folded(n), s.sourceClass()));
            s.hosts().forEach(h -> byHost.put(h, s.sourceClass()));
        }
    }

    /**
     * The class of a document's source: primary, government, state-agency, independent or {@link #UNKNOWN}.
     *
     * @param publisher who published it, as the document says; or null
     * @param url its address; or null
     */
    public String classOf(@Nullable String publisher, @Nullable String url) {
        String host = url == null ? null : host(url);
        String found = host == null ? null : ofHost(host);
        if (found == null && publisher != null) {
            String name = folded(publisher);
            found = byName.get(name);
            if (found == null && name.matches("[a-z0-9-]+([.][a-z0-9-]+)+")) {
                found = ofHost(name); // pages without more give their host for their publisher
            }
        }
        return found == null ? UNKNOWN : found;
    }

    /** The longest pattern that covers the host. */
    private @Nullable String ofHost(String host) {
        for (String part = host; !part.isEmpty(); part = parent(part)) {
            String found = byHost.get(part);
            int last = part.lastIndexOf('.');
            if (found == null && last > 0 && part.length() - last == 3) {
                found = byHost.get(part.substring(0, last + 1) + '*');
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String parent(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? "" : host.substring(dot + 1);
    }

    private static @Nullable String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null; // an address that a document gives itself may be anything
        }
    }

    private static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }
}
