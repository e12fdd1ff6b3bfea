package org.summitry.portal.outcomes;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.compliance.ComplianceBook;
import org.summitry.analysis.compliance.Score;
import org.summitry.analysis.followup.FollowUps;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Ids;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Problem;
import org.summitry.portal.words.Messages;
import org.summitry.register.Cited;
import org.summitry.register.Register;
import org.summitry.register.RegisterException;
import org.summitry.text.OneLine;

/** What the pages of compliance share. */
final class Compliance {
    private final Pages pages;
    private final Library library;
    private final ComplianceBook book;

    Compliance(Pages pages, Library library, Clock clock) {
        this.pages = pages;
        this.library = library;
        this.book = new ComplianceBook(library.register(), clock);
    }

    Pages pages() {
        return pages;
    }

    Register register() {
        return library.register();
    }

    FollowUps followUps() {
        return library.followUps();
    }

    ComplianceBook book() {
        return book;
    }

    Messages words(Context ctx) {
        return pages.words(ctx);
    }

    String who(Context ctx) {
        return String.valueOf(pages.visitor(ctx).name());
    }

    /** Those of these meetings that lists show. */
    Set<String> shown(Set<String> meetings) {
        return library.shown(meetings);
    }

    /** What to call an entry; a topic by the reader's word. */
    String name(String id, Messages words) {
        if (id.indexOf(':') < 0) {
            return words.word("topic", id);
        }
        return OneLine.of(library.names(List.of(id)).getOrDefault(id, id));
    }

    /** The entry in the address; it must be of this kind. */
    Cited entry(Context ctx, String kind) {
        String id = Ids.entry(ctx.pathParam("id"));
        return known(id).filter(e -> e.kind().equals(kind)).orElseThrow(() -> Problem.noEntry(id));
    }

    /** The entry with this id, if there is one that may be shown. */
    Optional<Cited> known(String id) {
        try {
            return Optional.ofNullable(register().outlet().cited(id));
        } catch (RegisterException e) {
            return Optional.empty();
        }
    }

    /** What is refused for a reason that a person can mend is told. */
    static <T> T tell(Supplier<T> work) {
        try {
            return work.get();
        } catch (RegisterException | IllegalArgumentException e) {
            if (e instanceof RegisterException && e.getCause() != null) {
                throw e;
            }
            throw new Problem(422, "problem.refused", String.valueOf(e.getMessage()));
        }
    }

    /** The message's key for a score. */
    static String key(@Nullable Score score) {
        return "score." + (score == null ? "open" : score.name().toLowerCase(Locale.ROOT));
    }

    static String meeting(String id) {
        return "/compliance/meetings/" + Ids.inAddress(id);
    }

    static String undertaking(String id) {
        return "/compliance/undertakings/" + Ids.inAddress(id);
    }
}
