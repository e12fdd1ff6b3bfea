package org.summitry.portal.reading;

import io.javalin.http.Handler;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Access;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Part;
import org.summitry.portal.web.Route;
import org.summitry.portal.web.Site;

/** The pages that everybody may read, and where they are. */
public final class Reading implements Part {
    private final FrontPage front;
    private final ListPages lists;
    private final EntryPages entries;
    private final ActorPage actors;
    private final FormatPage formats;
    private final TopicPages topics;
    private final DocumentPage documents;
    private final SearchPage search;
    private final FigurePage figures;
    private final FeedPage feeds;
    private final AboutPage about;
    private final DigestPage digest;
    private final FilePages files;
    private final Access originals;

    /**
     * Reads from {@code library}; {@code clock} tells what day it is; original files are for {@code originals}. Where the library is
     * narrowed to a format, lists, search and feeds are; an entry's own page is about the entry and tells all of it.
     */
    public Reading(Pages pages, Library library, Site site, Clock clock, Access originals) {
        this.front = new FrontPage(pages, library, clock);
        this.lists = new ListPages(pages, library, clock);
        this.entries = new EntryPages(pages, library.whole());
        this.actors = new ActorPage(pages, library.whole());
        this.formats = new FormatPage(pages, library.whole());
        this.topics = new TopicPages(pages, library);
        this.documents = new DocumentPage(pages, library.whole(), originals);
        this.originals = originals;
        this.search = new SearchPage(pages, library);
        this.figures = new FigurePage(pages, library);
        this.feeds = new FeedPage(pages, library, site, clock);
        this.about = new AboutPage(pages);
        this.digest = new DigestPage(pages, library, site, clock);
        this.files = new FilePages(library, lists, digest);
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(pages());
        files.routes().forEach((path, handler) -> routes.add(read(path, handler)));
        return routes;
    }

    private List<Route> pages() {
        return List.of(
                read("/", front::show),
                read("/meetings", lists::meetings),
                read("/meetings/{id}", entries::show),
                read("/formats/{id}", formats::show),
                read("/actors", lists::actors),
                read("/actors/{id}", actors::show),
                read("/statements/{id}", entries::show),
                read("/undertakings", lists::undertakings),
                read("/undertakings/{id}", entries::show),
                read("/instruments", lists::instruments),
                read("/instruments/{id}", entries::show),
                read("/projects", lists::projects),
                read("/projects/{id}", entries::show),
                read("/figures", figures::show),
                read("/figures/{id}", entries::show),
                read("/topics", topics::all),
                read("/topics/{code}", topics::show),
                read("/documents/{id}", documents::show),
                Route.get("/documents/{id}/original", originals, documents::original),
                read("/search", search::show),
                read("/search/suggest", search::suggest),
                read("/feed.atom", feeds::show),
                read("/digest", digest::latest),
                read("/digest.atom", digest::feed),
                read("/digest/{week}", digest::show),
                read("/about", about::show),
                read("/about/design", about::design));
    }

    private static Route read(String path, Handler handler) {
        return Route.get(path, Access.EVERYBODY, handler);
    }

    @Override
    public List<Link> navigation() {
        return List.of(
                link("/", "nav.front"),
                link("/meetings", "nav.meetings"),
                link("/actors", "nav.actors"),
                link("/undertakings", "nav.undertakings"),
                link("/instruments", "nav.instruments"),
                link("/projects", "nav.projects"),
                link("/figures", "nav.figures"),
                link("/topics", "nav.topics"));
    }

    private static Link link(String path, String key) {
        return new Link(path, key, Access.EVERYBODY);
    }
}
