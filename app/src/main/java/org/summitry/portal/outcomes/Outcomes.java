package org.summitry.portal.outcomes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.summitry.portal.library.Library;
import org.summitry.portal.taking.TakeAway;
import org.summitry.portal.web.Access;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Part;
import org.summitry.portal.web.Route;
import org.summitry.portal.web.Site;

/** The pages on deadlines, silence and compliance, and where they are. */
public final class Outcomes implements Part {
    private final DeadlinePages deadlines;
    private final NoticeFiles files;
    private final CompliancePages reports;
    private final ScoringPages scoring;

    /** Follows what {@code library} holds; {@code downloads} are the forms in which reports of compliance can be taken along. */
    public Outcomes(Pages pages, Library library, Site site, Clock clock, List<Download> downloads) {
        this.deadlines = new DeadlinePages(pages, library, site, clock);
        this.files = new NoticeFiles(library);
        Compliance compliance = new Compliance(pages, library, clock);
        this.reports = new CompliancePages(compliance, downloads);
        this.scoring = new ScoringPages(compliance);
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(pages());
        TakeAway.FORMS.forEach(form -> routes.add(Route.get(
                "/deadlines." + form, Access.EVERYBODY, ctx -> files.send(ctx, form, deadlines.notices(ctx)))));
        return routes;
    }

    private List<Route> pages() {
        return List.of(
                Route.get("/deadlines", Access.EVERYBODY, deadlines::show),
                Route.get("/deadlines.atom", Access.EVERYBODY, deadlines::feed),
                Route.get("/deadlines.ics", Access.EVERYBODY, deadlines::calendar),
                Route.get("/compliance", Access.EVERYBODY, reports::list),
                Route.get("/compliance/meetings/{id}", Access.EVERYBODY, reports::show),
                Route.get("/compliance/meetings/{id}/report.{format}", Access.EVERYBODY, reports::download),
                Route.post("/compliance/meetings/{id}/publish", Access.COORDINATOR, reports::publish),
                Route.get("/compliance/meetings/{id}/work", Access.REVIEWER, scoring::work),
                Route.get("/compliance/undertakings/{id}", Access.REVIEWER, scoring::show),
                Route.post("/compliance/undertakings/{id}", Access.REVIEWER, scoring::write));
    }

    @Override
    public List<Link> navigation() {
        return List.of(
                new Link("/deadlines", "outcomes.deadlines", Access.EVERYBODY),
                new Link("/compliance", "outcomes.compliance", Access.EVERYBODY));
    }
}
