package org.summitry.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.summitry.portal.web.Access;
import org.summitry.portal.web.Part;
import org.summitry.portal.web.Role;
import org.summitry.portal.web.Route;
import org.summitry.portal.web.Site;
import org.summitry.portal.web.Visitor;
import org.summitry.portal.web.Visitors;

/** Who reaches which route: a portal with one route for each access, and visitors whose role a header names. */
class AccessTest extends PortalTestBase {
    private @Nullable Portal portal;

    /** Answers with its access; one route fails. */
    private static final class Rooms implements Part {
        @Override
        public List<Route> routes() {
            List<Route> all = new java.util.ArrayList<>(Arrays.stream(Access.values())
                    .map(a -> Route.get("/" + a.name().toLowerCase(Locale.ROOT), a, ctx -> ctx.result("in")))
                    .toList());
            all.add(Route.get("/fails", Access.EVERYBODY, ctx -> {
                throw new IllegalStateException("secret-of-the-house");
            }));
            return all;
        }

        @Override
        public List<Link> navigation() {
            return List.of(
                    new Link("/everybody", "nav.front", Access.EVERYBODY),
                    new Link("/reviewer", "nav.topics", Access.REVIEWER));
        }
    }

    private static Visitor visitor(Context ctx) {
        String role = ctx.header("X-Role");
        return role == null ? Visitor.STRANGER : new Visitor("mira", Role.valueOf(role), "t");
    }

    private void open(boolean readingOnly) {
        PortalSettings settings =
                new PortalSettings(PortalSettings.LOOPBACK, 0, readingOnly, Site.usual(), Clock.systemUTC());
        Visitors visitors = AccessTest::visitor;
        portal = Portal.open(settings, visitors, List.of("reading"), List.of(pages -> new Rooms()));
    }

    @AfterEach
    void close() {
        if (portal != null) {
            portal.close();
        }
    }

    @Override
    protected String address() {
        return portal == null ? "" : portal.address().replaceAll("/$", "");
    }

    @Test
    void strangersReachWhatIsForEverybodyAndAreAskedToSignInElsewhere() {
        open(false);
        assertThat(get("/everybody").statusCode()).isEqualTo(200);
        assertThat(get("/reviewer").statusCode()).isEqualTo(401);
        assertThat(get("/reviewer").body())
                .contains("Please sign in", "href=\"/sign-in\"")
                .doesNotContain(">Topics<");
    }

    @Test
    void eachRoleReachesWhatItMayAndNothingAbove() {
        open(false);
        for (Role role : Role.values()) {
            for (Role room : Role.values()) {
                int status = get("/" + room.name().toLowerCase(Locale.ROOT), "X-Role", role.name())
                        .statusCode();
                assertThat(status).as("%s in the room of %s", role, room).isEqualTo(role.includes(room) ? 200 : 403);
            }
        }
        assertThat(get("/administrator", "X-Role", "READER").body()).contains("for other roles", "mira");
        assertThat(get("/nothing", "X-Role", "REVIEWER").body()).contains(">Topics<");
    }

    @Test
    void aPublicPortalHasNoOtherRoutes() {
        open(true);
        assertThat(get("/everybody").statusCode()).isEqualTo(200);
        for (Role room : Role.values()) {
            assertThat(get("/" + room.name().toLowerCase(Locale.ROOT), "X-Role", "ADMINISTRATOR")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(get("/nothing").body()).doesNotContain("sign-in");
    }

    @Test
    void aFailureTellsANumberAndNoSecret() {
        open(false);
        assertThat(get("/fails").statusCode()).isEqualTo(500);
        assertThat(get("/fails").body())
                .containsPattern("the number [0-9a-f]{8}")
                .doesNotContain("secret-of-the-house", "IllegalState", "at org.");
    }

    @Test
    void aPortThatIsTakenIsToldInOneLine() {
        open(false);
        int taken = portal == null ? 0 : portal.port();
        PortalSettings settings = PortalSettings.local(taken);
        assertThatThrownBy(() -> Portal.open(settings, Visitors.STRANGERS, List.of(), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("port " + taken + " is taken; choose another with --port, or end what uses it");
    }
}
