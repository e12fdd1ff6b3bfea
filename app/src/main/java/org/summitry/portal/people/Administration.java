package org.summitry.portal.people;

import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.accounts.AccountException;
import org.summitry.portal.accounts.Accounts;
import org.summitry.portal.adding.Submissions;
import org.summitry.portal.web.Access;
import org.summitry.portal.web.Forms;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Part;
import org.summitry.portal.web.Problem;
import org.summitry.portal.web.Role;
import org.summitry.portal.web.Route;
import org.summitry.register.Register;

/** Administration: accounts and roles. Health, backup and logs are {@link KeepingPages}, feeds {@link FeedPages}. */
public final class Administration implements Part {
    private static final int LONGEST = 100;

    private final Pages pages;
    private final Accounts accounts;
    private final KeepingPages keeping;
    private final FeedPages feeds;

    /** Of these accounts and this register, for which {@code submissions} reads. */
    public Administration(Pages pages, Accounts accounts, Register register, Submissions submissions) {
        this.pages = pages;
        this.accounts = accounts;
        this.keeping = new KeepingPages(pages, accounts, register);
        this.feeds = new FeedPages(pages, accounts, register.feeds(), submissions);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/admin", Access.ADMINISTRATOR, ctx -> show(ctx, 200, "", "", "")),
                Route.post("/admin", Access.ADMINISTRATOR, this::change),
                Route.get("/admin/feeds", Access.ADMINISTRATOR, feeds::show),
                Route.post("/admin/feeds", Access.ADMINISTRATOR, feeds::change),
                Route.get("/admin/health", Access.ADMINISTRATOR, ctx -> keeping.health(ctx, false)),
                Route.post("/admin/health", Access.ADMINISTRATOR, ctx -> keeping.health(ctx, true)),
                Route.post("/admin/backup", Access.ADMINISTRATOR, keeping::backup),
                Route.get("/admin/log", Access.ADMINISTRATOR, keeping::ledger),
                Route.get("/admin/accounts-log", Access.ADMINISTRATOR, keeping::events));
    }

    @Override
    public List<Link> navigation() {
        return List.of(new Link("/admin", "admin.nav", Access.ADMINISTRATOR));
    }

    private void show(Context ctx, int status, String problem, String link, String linkFor) {
        ctx.status(status);
        AdminView view = new AdminView(accounts.all(), problem, link, linkFor);
        pages.render(ctx, "people/admin", pages.words(ctx).say("admin.title"), view);
        ctx.header("Cache-Control", "no-store");
    }

    private void change(Context ctx) {
        String name = Forms.text(ctx, "name", LONGEST);
        String by = String.valueOf(pages.visitor(ctx).name());
        try {
            @Nullable
            String token =
                    switch (Forms.text(ctx, "act", LONGEST)) {
                        case "create" -> accounts.create(name, Forms.text(ctx, "shown", LONGEST), role(ctx), by);
                        case "invite" -> accounts.invite(name, by);
                        case "role" -> done(() -> accounts.setRole(name, role(ctx), by));
                        case "close" -> done(() -> accounts.setActive(name, false, by));
                        case "open" -> done(() -> accounts.setActive(name, true, by));
                        case "sign-out" -> done(() -> accounts.signOutEverywhere(name, by));
                        default -> throw Problem.badParameter("act", Forms.text(ctx, "act", LONGEST));
                    };
            if (token == null) {
                ctx.redirect("/admin", io.javalin.http.HttpStatus.SEE_OTHER);
            } else {
                show(ctx, 200, "", "/welcome/" + token, name);
            }
        } catch (AccountException e) {
            show(ctx, 422, pages.words(ctx).say(e.key()), "", "");
        }
    }

    private static @Nullable String done(Runnable work) {
        work.run();
        return null;
    }

    private static Role role(Context ctx) {
        return Role.of(Forms.text(ctx, "role", LONGEST))
                .orElseThrow(() -> Problem.badParameter("role", Forms.text(ctx, "role", LONGEST)));
    }
}
