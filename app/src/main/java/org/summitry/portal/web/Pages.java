package org.summitry.portal.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.words.Languages;
import org.summitry.portal.words.Messages;

/** Renders pages: the frame with a template's matter in it. Safe for several threads. */
public final class Pages {
    private static final String TEMPLATES = "org.summitry.portal.templates";
    private static final String VISITOR = "summitry.visitor";
    private static final String LANGUAGE = "lang";
    private static final int YEAR_IN_SECONDS = 31_536_000;

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);
    private final Site site;
    private final Languages languages;
    private final Visitors visitors;
    private final Assets assets;
    private final List<Part.Link> navigation;
    private final boolean reviewing;

    /**
     * What all pages share.
     *
     * @param navigation of all parts; filled before the first page is asked for
     * @param reviewing whether there is anything to sign in to
     */
    public Pages(
            Site site,
            Languages languages,
            Visitors visitors,
            Assets assets,
            List<Part.Link> navigation,
            boolean reviewing) {
        this.site = site;
        this.languages = languages;
        this.visitors = visitors;
        this.assets = assets;
        this.navigation = navigation;
        this.reviewing = reviewing;
    }

    /** Who is asking; the same throughout a request. */
    public Visitor visitor(Context ctx) {
        Visitor known = ctx.attribute(VISITOR);
        if (known == null) {
            known = visitors.of(ctx);
            ctx.attribute(VISITOR, known);
        }
        return known;
    }

    /** The words in the visitor's language: the one chosen, or the best of those the browser asks for. */
    public Messages words(Context ctx) {
        return languages.choose(ctx.queryParam(LANGUAGE), cookie(ctx), ctx.header("Accept-Language"));
    }

    private static @Nullable String cookie(Context ctx) {
        return ctx.cookie(LANGUAGE);
    }

    /** A page without a feed. */
    public void render(Context ctx, String template, String title, Object view) {
        render(ctx, template, title, "", view);
    }

    /**
     * Answers with a page.
     *
     * @param template its name under {@code src/main/jte}, without ending; it takes {@code page} and {@code view}
     * @param title as it is to be read
     * @param feed the address of the page's feed; empty when it has none
     * @param view what the template shows
     */
    public void render(Context ctx, String template, String title, String feed, Object view) {
        Page page = page(ctx, title, feed, styles(template));
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", Map.of("page", page, "view", view), out);
        remember(ctx);
        ctx.header("Vary", "Accept-Language, Cookie, HX-Request");
        ctx.header("Cache-Control", "private, no-cache");
        ctx.header("Content-Language", page.words().tag());
        ctx.html(out.toString());
    }

    /** The templates of the desk lie in folders of their own; its style sheets would dress the pages for reading otherwise. */
    private List<String> styles(String template) {
        return template.contains("/") ? assets.styles() : List.of();
    }

    private Page page(Context ctx, String title, String feed, List<String> styles) {
        Visitor visitor = visitor(ctx);
        List<Part.Link> seen = navigation.stream()
                .filter(l -> l.access().admits(visitor) && (reviewing || l.access() == Access.EVERYBODY))
                .toList();
        return new Page(
                site,
                words(ctx),
                visitor,
                ctx.path(),
                query(ctx),
                seen,
                title,
                feed,
                "true".equals(ctx.header("HX-Request")) && !"true".equals(ctx.header("HX-Boosted")),
                styles,
                assets,
                reviewing);
    }

    private static String query(Context ctx) {
        return ctx.queryParamMap().entrySet().stream()
                .filter(e -> !e.getKey().equals(LANGUAGE))
                .flatMap(e -> e.getValue().stream().map(v -> encode(e.getKey()) + "=" + encode(v)))
                .collect(Collectors.joining("&"));
    }

    /** A text as a part of an address. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A language that was chosen stays. */
    private void remember(Context ctx) {
        String chosen = ctx.queryParam(LANGUAGE);
        if (chosen != null && languages.has(chosen)) {
            ctx.res()
                    .addHeader(
                            "Set-Cookie",
                            LANGUAGE + "=" + chosen + "; Path=/; Max-Age=" + YEAR_IN_SECONDS
                                    + "; HttpOnly; SameSite=Lax");
        }
    }
}
