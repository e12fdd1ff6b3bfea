package org.summitry.fetch;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of elements, whatever prefixes a feed gives its vocabularies: those of the root's own vocabulary become bare, those of the
 * few others that matter get their usual prefix. Prefixes that were never declared, which is frequent, are believed.
 */
final class XmlNames {
    private static final Map<String, String> VOCABULARIES = Map.of(
            "http://www.w3.org/2005/Atom", "atom",
            "http://purl.org/atom/ns#", "atom",
            "http://purl.org/dc/elements/1.1/", "dc",
            "http://purl.org/dc/terms/", "dcterms",
            "http://www.google.com/schemas/sitemap-news/0.9", "news",
            "http://purl.org/rss/1.0/", "",
            "http://my.netscape.com/rdf/simple/0.9/", "",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf");

    private final Map<String, String> usual = new HashMap<>();
    private @Nullable String own;

    /** Notes that {@code prefix} (empty for none) stands for a vocabulary; to be called before the element's own name is read. */
    void declare(String prefix, String vocabulary) {
        String known = VOCABULARIES.get(vocabulary.strip());
        if (known != null && usual.size() < 100) {
            usual.put(prefix, known);
        }
    }

    /** The usual form of a name as it stands in the feed. */
    String usual(String name) {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        String local = name.substring(colon + 1);
        String meant = usual.getOrDefault(prefix, prefix);
        if (own == null) {
            // The root's vocabulary is the feed's own; RDF is but the frame of RSS 1.0.
            own = local.equals("RDF") ? "" : meant;
            return local;
        }
        return meant.isEmpty() || meant.equals(own) ? local : meant + ":" + local;
    }
}
