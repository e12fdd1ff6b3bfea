package org.summitry.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the head of a page says: Open Graph, Dublin Core, schema.org in attributes and as JSON-LD, {@code <time>}. */
final class HtmlMeta {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=datePublished]",
            "meta[name~=(?i)^(dc|dcterms)\\.(date|issued|created|date\\.issued|date\\.created)$]",
            "meta[name~=(?i)^(date|pubdate|publishdate|publish-date|publish_date|article\\.published|parsely-pub-date|sailthru\\.date|citation_publication_date)$]",
            "time[itemprop=datePublished]",
            "time[pubdate]",
            "[itemprop=datePublished]",
            "article time[datetime]",
            "main time[datetime]",
            "time[datetime]");

    private final Document page;
    private final @Nullable JsonNode linked;

    private HtmlMeta(Document page) {
        this.page = page;
        this.linked = report(page);
    }

    static Extract.Meta of(Document page) {
        HtmlMeta meta = new HtmlMeta(page);
        return new Extract.Meta(meta.url(), meta.title(), meta.publisher(), meta.published(), meta.language());
    }

    private @Nullable String url() {
        String canonical = content("link[rel=canonical]", "href");
        String url = canonical != null ? canonical : content("meta[property=og:url]", "content");
        return url != null && url.matches("https?://\\S+") ? url : null;
    }

    private @Nullable String title() {
        String graph = content("meta[property=og:title]", "content");
        if (graph != null) {
            return graph;
        }
        String headline = linked == null ? null : string(linked.path("headline"));
        if (headline != null) {
            return headline;
        }
        Element h1 = page.selectFirst("h1");
        return h1 != null && h1.text().length() > 15 ? h1.text() : page.title().isBlank() ? null : page.title();
    }

    private @Nullable String publisher() {
        String site = content("meta[property=og:site_name]", "content");
        if (site != null) {
            return site;
        }
        String name = linked == null ? null : string(linked.path("publisher").path("name"));
        if (name != null) {
            return name;
        }
        String dublin = content("meta[name~=(?i)^(dc|dcterms)\\.publisher$]", "content");
        return dublin != null ? dublin : content("meta[name=application-name]", "content");
    }

    private @Nullable LocalDate published() {
        LocalDate day = linked == null ? null : date(string(linked.path("datePublished")));
        for (String query : DATES) {
            Element e = day == null ? page.selectFirst(query) : null;
            if (e != null) {
                String value = e.hasAttr("content")
                        ? e.attr("content")
                        : e.hasAttr("datetime") ? e.attr("datetime") : e.text();
                day = date(value);
            }
        }
        return day;
    }

    private @Nullable String language() {
        Element html = page.selectFirst("html[lang]");
        return html == null || html.attr("lang").isBlank()
                ? null
                : html.attr("lang").strip();
    }

    private static @Nullable LocalDate date(@Nullable String value) {
        return value == null || value.length() > 200 ? null : Dates.first(value);
    }

    private @Nullable String content(String query, String attribute) {
        Element e = page.selectFirst(query);
        return e == null || e.attr(attribute).isBlank()
                ? null
                : e.attr(attribute).strip();
    }

    /** The object in the page's JSON-LD that has a day of publication. */
    private static @Nullable JsonNode report(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonNode tree = JSON.readTree(script.data());
                JsonNode found = tree == null ? null : tree.findParent("datePublished");
                if (found != null) {
                    return found;
                }
            } catch (JsonProcessingException | StackOverflowError e) {
                // Written by hand on many sites and then not JSON: the page has other places for the same facts.
                continue;
            }
        }
        return null;
    }

    private static @Nullable String string(JsonNode value) {
        return value.isTextual() && !value.textValue().isBlank()
                ? value.textValue().strip()
                : null;
    }
}
