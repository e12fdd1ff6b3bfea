package org.summitry.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitry.portal.Portal;
import org.summitry.portal.PortalSettings;
import org.summitry.portal.accounts.Accounts;
import org.summitry.portal.accounts.SavedSearches;
import org.summitry.portal.adding.Adding;
import org.summitry.portal.adding.Submissions;
import org.summitry.portal.library.Library;
import org.summitry.portal.oidc.OidcClient;
import org.summitry.portal.oidc.OidcSettings;
import org.summitry.portal.people.Administration;
import org.summitry.portal.people.OidcPages;
import org.summitry.portal.people.SessionCookie;
import org.summitry.portal.people.SigningIn;
import org.summitry.portal.reading.SavedPages;
import org.summitry.portal.reviewing.Reviewing;
import org.summitry.portal.web.Visitors;

/** The part of a portal that people sign in to; none of it when only reading is served. */
final class Staff {
    private final Library library;
    private final Accounts accounts;
    private final SavedSearches saved;
    private final PortalSettings settings;
    private final SessionCookie cookie;
    private final Submissions submissions;
    private final boolean none;

    Staff(Library library, PortalSettings settings, Submissions submissions) {
        this.library = library;
        this.submissions = submissions;
        this.accounts = new Accounts(library.register().aside(), Clock.systemUTC());
        this.cookie = new SessionCookie(accounts, settings.site());
        this.saved = new SavedSearches(library.register().aside());
        this.settings = settings;
        this.none = settings.readingOnly();
    }

    Visitors visitors() {
        return none ? Visitors.STRANGERS : cookie;
    }

    List<Portal.PartMaker> parts() {
        if (none) {
            return List.of();
        }
        List<Portal.PartMaker> parts = new ArrayList<>(List.of(
                pages -> new SavedPages(pages, library, saved, settings.site(), settings.clock()),
                pages -> new Reviewing(pages, library.whole(), accounts),
                pages -> new Adding(pages, library.register(), submissions),
                pages -> new Administration(pages, accounts, library.register(), submissions)));
        OidcSettings provider = settings.elsewhere();
        if (provider == null) {
            parts.add(pages -> new SigningIn(pages, accounts, cookie, ""));
        } else {
            OidcClient client = new OidcClient(provider, Clock.systemUTC());
            parts.add(pages -> new SigningIn(pages, accounts, cookie, provider.name()));
            parts.add(pages -> new OidcPages(
                    new SigningIn(pages, accounts, cookie, provider.name()),
                    cookie,
                    accounts,
                    client,
                    settings.site()));
        }
        return parts;
    }

    Accounts accounts() {
        return accounts;
    }

    Optional<String> firstLink() {
        return none ? Optional.empty() : accounts.firstLink();
    }
}
