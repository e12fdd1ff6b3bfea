package org.summitry.portal.reviewing;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import org.summitry.portal.web.Forms;
import org.summitry.portal.web.Problem;
import org.summitry.portal.web.Role;
import org.summitry.portal.words.Messages;
import org.summitry.register.Dossier;
import org.summitry.review.Agreement;
import org.summitry.review.DoubleReview;
import org.summitry.review.DoubleReviews;
import org.summitry.review.Verdict;

/** Double reviews: those that wait for the visitor, one to judge, and for coordinators all, to settle. */
final class DoublePages {
    private static final int LATEST = 100;
    private static final int LONGEST = 400;

    private final Desks desks;
    private final DoubleReviews doubles;
    private final EntryPage entries;

    DoublePages(Desks desks, DoubleReviews doubles, EntryPage entries) {
        this.desks = desks;
        this.doubles = doubles;
        this.entries = entries;
    }

    void list(Context ctx) {
        Messages words = desks.words(ctx);
        String who = desks.who(ctx);
        boolean coordinator = desks.pages().visitor(ctx).may(Role.COORDINATOR);
        List<DoublesView.Row> mine =
                doubles.waitingFor(who).stream().map(this::row).toList();
        List<DoublesView.Row> all = coordinator
                ? doubles.latest(who, LATEST).stream().map(this::row).toList()
                : List.of();
        DoublesView.Listed view = new DoublesView.Listed(mine, all, coordinator ? agreement(words) : "");
        desks.pages().render(ctx, "reviewing/doubles", words.say("desk.doubles"), view);
    }

    private String agreement(Messages words) {
        Agreement a = doubles.agreement();
        return a.alpha().isEmpty()
                ? words.say("desk.agreement-none", a.units())
                : words.say("desk.agreement", words.formats().number(a.alpha().getAsDouble()), a.agreed(), a.units());
    }

    private DoublesView.Row row(DoubleReview review) {
        String entry = desks.desk().entryOf(review.key());
        if (entry == null) {
            return new DoublesView.Row(review, "", "");
        }
        Dossier d = desks.dossier(entry);
        return new DoublesView.Row(review, d.name(), d.record().path("kind").asText());
    }

    private DoubleReview review(Context ctx) {
        String number = ctx.pathParam("number");
        if (!number.matches("\\d{1,9}")) {
            throw Problem.badParameter("number", number);
        }
        String who = desks.who(ctx);
        DoubleReview review = Desks.tell(() -> doubles.get(Long.parseLong(number)));
        boolean reader = review.readers().contains(who);
        if (!reader && !desks.pages().visitor(ctx).may(Role.COORDINATOR)) {
            throw Problem.notAllowed(true);
        }
        return review.seenBy(who);
    }

    void show(Context ctx) {
        Messages words = desks.words(ctx);
        DoubleReview review = review(ctx);
        String who = desks.who(ctx);
        String entry = desks.desk().entryOf(review.key());
        List<EntryView.Source> sources = new ArrayList<>();
        List<EntryView.Field> fields = new ArrayList<>();
        if (entry != null) {
            Dossier d = desks.dossier(entry);
            sources.addAll(entries.sources(words, d));
            new Fields(desks).of(d).stream().filter(f -> !f.value().isEmpty()).forEach(fields::add);
        }
        boolean reader = review.readers().contains(who);
        DoublesView.One view = new DoublesView.One(
                row(review),
                sources,
                fields,
                reader && !review.verdicts().containsKey(who) && review.state() == DoubleReview.State.OPEN,
                !reader && review.canBeSettled());
        desks.pages().render(ctx, "reviewing/double", words.say("desk.double", review.id()), view);
    }

    void say(Context ctx) {
        DoubleReview review = review(ctx);
        String who = desks.who(ctx);
        String note = Forms.text(ctx, "note", LONGEST);
        Verdict verdict = Desks.tell(() -> Verdict.of(Forms.text(ctx, "verdict", LONGEST)));
        if (review.readers().contains(who)) {
            Desks.tell(() -> doubles.say(review.id(), who, verdict, note));
        } else {
            Desks.tell(() -> doubles.settle(review.id(), verdict, who, note));
        }
        ctx.redirect(Addresses.DOUBLES, HttpStatus.SEE_OTHER);
    }
}
