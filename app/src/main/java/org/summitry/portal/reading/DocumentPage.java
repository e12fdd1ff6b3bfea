package org.summitry.portal.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Access;
import org.summitry.portal.web.Ids;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Problem;
import org.summitry.portal.words.Messages;
import org.summitry.register.Browsing;
import org.summitry.text.Span;

/** A document's text with its entries marked; where every citation leads, to the character. */
final class DocumentPage {
    private static final Pattern AT = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private static final int LONGEST_NAME = 80;

    private final Pages pages;
    private final Library library;
    private final Access originals;

    DocumentPage(Pages pages, Library library, Access originals) {
        this.originals = originals;
        this.pages = pages;
        this.library = library;
    }

    void show(Context ctx) {
        String id = Ids.document(ctx.pathParam("id"));
        Asked asked = new Asked(ctx);
        @Nullable Span at = at(asked.text("at"));
        String kind = asked.oneOf("kind", Set.copyOf(MarkedText.KINDS));
        Browsing browsing = library.register().browsing();
        Browsing.Paper paper = browsing.document(id).orElseThrow(() -> Problem.noEntry(id));
        Messages words = pages.words(ctx);
        List<Browsing.Passage> passages = browsing.passages(id);
        Map<String, String> names = library.names(
                passages.stream().map(Browsing.Passage::entry).distinct().toList());
        MarkedText text = new MarkedText(paper.text(), passages, names, at, words);
        JsonNode record = paper.record();
        int part = at == null ? asked.page() : text.partOf(at);
        if (part > text.parts()) {
            throw Problem.badParameter("page", Integer.toString(part));
        }
        String url = record.path("url").asText();
        DocumentView view = new DocumentView(
                DocumentLine.of(record, words),
                record.path("path").asText(),
                url.matches("https?://.*") ? url : "",
                record.path("sha256").asText(),
                record.path("language").asText(),
                words.formats().day(paper.readAt()),
                paper.sourceClass(),
                duplicate(record, browsing, words),
                record.path("unread").asText(),
                paper.withdrawn(),
                !paper.original() ? "" : originals.admits(pages.visitor(ctx)) ? "open" : "closed",
                text.paragraphs(part, kind),
                text.counts(),
                kind == null ? "" : kind,
                new Turn((long) text.parts(), part, 1, Turn.address(ctx, "page", "at")));
        pages.render(ctx, "document", view.line().title(), view);
    }

    /**
     * The bytes that a document was made of. Strangers wrote them: a browser is told to save and never to show them, to guess no type,
     * and to run nothing should it show them all the same.
     */
    void original(Context ctx) {
        String id = Ids.document(ctx.pathParam("id"));
        Browsing browsing = library.register().browsing();
        byte[] bytes = browsing.original(id).orElseThrow(() -> Problem.noEntry(id));
        String name = browsing.document(id).map(p -> fileName(p.record())).orElse("document");
        ctx.header("Content-Disposition", "attachment; filename=\"document\"; filename*=UTF-8''" + Pages.encode(name));
        ctx.header("Content-Security-Policy", "sandbox; default-src 'none'");
        ctx.header("Cache-Control", "no-store");
        ctx.contentType("application/octet-stream").result(bytes);
    }

    /** The last part of its path or address, of letters, digits, dots and dashes; no name that a shell or a desktop takes for more. */
    static String fileName(JsonNode record) {
        String from = record.path("path").asText(record.path("url").asText());
        String name = from.replaceAll("(?s)[?#].*", "")
                .replaceAll("(?s).*[/\\\\]", "")
                .replaceAll("[^\\p{L}\\p{N}._-]+", "-")
                .replaceAll("^[.-]+", "");
        String cut = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
        return cut.isEmpty() ? "document" : cut;
    }

    /** The characters that are to be marked; none when the address names none. */
    private static @Nullable Span at(String text) {
        Matcher m = AT.matcher(text);
        if (text.isEmpty()) {
            return null;
        }
        if (!m.matches() || Integer.parseInt(m.group(2)) <= Integer.parseInt(m.group(1))) {
            throw Problem.badParameter("at", text);
        }
        return new Span(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    }

    private static List<DocumentLine> duplicate(JsonNode record, Browsing browsing, Messages words) {
        return browsing.documents(List.of(record.path("duplicate_of").asText())).values().stream()
                .map(d -> DocumentLine.of(d, words))
                .toList();
    }
}
