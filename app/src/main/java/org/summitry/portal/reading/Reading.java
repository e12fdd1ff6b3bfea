package org.summitry.portal.reading;

import java.time.Clock;
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

    /** Reads from {@code library}; {@code clock} tells what day it is. */
    public Reading(Pages pages, Library library, Site site, Clock clock) {
        this.front = new FrontPage(pages, library);
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/", Access.EVERYBODY, front::show));
    }

    @Override
    public List<Link> navigation() {
        return List.of(new Link("/", "nav.front", Access.EVERYBODY));
    }
}
