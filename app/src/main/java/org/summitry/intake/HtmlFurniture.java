package org.summitry.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells a page's report from what is printed around it, by its markup: elements, their names, where the text is, links. */
final class HtmlFurniture {
    private static final Set<String> WORDS = Set.copyOf(WordList.words("furniture-classes.txt"));
    private static final Set<String> TAGS = Set.of(
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "select",
            "option",
            "textarea",
            "label",
            "dialog",
            "figcaption",
            "menu");
    private static final Pattern NAME = Pattern.compile("[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int ENOUGH = 200;

    private final Map<Element, Boolean> known = new HashMap<>();
    private final boolean page;
    private final int all;
    private final @Nullable Element main;

    private HtmlFurniture(Document document, boolean page) {
        this.page = page;
        this.all = page ? paragraphs(document) : 0;
        this.main = page ? main(document) : null;
    }

    /** For a page of the net. */
    static HtmlFurniture ofPage(Document page) {
        return new HtmlFurniture(page, true);
    }

    /** For the markup that a parser of another format has made: only running heads are furniture. */
    static HtmlFurniture ofConverted(Document converted) {
        return new HtmlFurniture(converted, false);
    }

    /** What the part {@code text} that begins in {@code in} is; {@code linked} is the share of it that is links. */
    Part.Role role(Element in, String text, double linked) {
        Element heading = null;
        boolean item = false;
        boolean inMain = main == null;
        for (Element e = in; e != null; e = e.parent()) {
            heading = heading == null && HEADINGS.contains(e.normalName()) ? e : heading;
            item |= e.normalName().equals("li") && heading == null;
            inMain |= e == main;
            if (isFurniture(e)) {
                return Part.Role.FURNITURE;
            }
        }
        if (heading != null && heading.normalName().equals("h1") && page) {
            return Part.Role.TITLE;
        }
        boolean sentence = text.matches("(?s).*[.!?:;][\"”’)]?");
        if (!inMain || page && linked > 0.8 && (!sentence || text.length() < ENOUGH && linked > 0.95)) {
            return Part.Role.FURNITURE;
        }
        if (heading != null) {
            return Part.Role.HEADING;
        }
        return item ? Part.Role.LIST_ITEM : Part.Role.TEXT;
    }

    private boolean isFurniture(Element e) {
        return known.computeIfAbsent(e, this::decide);
    }

    private boolean decide(Element e) {
        if (!page) {
            return e.className().equals("header")
                    || e.className().equals("footer")
                    || e.className().equals("annotation");
        }
        String tag = e.normalName();
        if (tag.equals("html") || tag.equals("body") || tag.equals("main") || e == main) {
            return false;
        }
        boolean named = TAGS.contains(tag)
                || e.hasAttr("hidden")
                || e.attr("aria-hidden").equals("true")
                || e.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none")
                || named(e.className())
                || named(e.id())
                || named(e.attr("role"));
        return named && !holdsTheReport(e);
    }

    private static boolean named(String name) {
        if (name.isEmpty() || name.length() > 400) {
            return false;
        }
        for (String word : NAME.split(name)) {
            if (WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** A wrapper named for the menu beside the report is no menu: half of the page's paragraphs are in it. */
    private boolean holdsTheReport(Element e) {
        if (main != null) {
            return main.parents().contains(e);
        }
        return e.childrenSize() > 0 && all > 0 && paragraphs(e) * 2 > all;
    }

    private static int paragraphs(Element in) {
        int length = 0;
        for (Element p : in.getElementsByTag("p")) {
            length += p.ownText().length();
        }
        return length;
    }

    /** The element that the page itself says holds the report, if it holds most of the text of all such. */
    private static @Nullable Element main(Document page) {
        for (String query : List.of("[itemprop=articleBody]", "article", "main", "[role=main]")) {
            Element best = null;
            int most = 0;
            int sum = 0;
            for (Element e : page.select(query)) {
                int length = paragraphs(e);
                sum += length;
                if (length > most) {
                    best = e;
                    most = length;
                }
            }
            if (best != null && most >= ENOUGH && most * 2 > sum) {
                return best;
            }
        }
        return null;
    }
}
