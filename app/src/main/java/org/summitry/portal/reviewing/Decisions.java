package org.summitry.portal.reviewing;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import org.summitry.portal.accounts.Accounts;
import org.summitry.portal.web.Forms;
import org.summitry.portal.web.Ids;
import org.summitry.portal.web.Problem;
import org.summitry.portal.web.Role;
import org.summitry.register.Desk;
import org.summitry.register.Dossier;
import org.summitry.register.LedgerEntry;
import org.summitry.register.Passage;
import org.summitry.register.Pending;
import org.summitry.review.DoubleReviews;

/** Takes the decisions that the forms of an entry's page send. */
final class Decisions {
    private static final int LONGEST = 400;
    private static final int LONGEST_WORDS = 4_000;

    private final Desks desks;
    private final DoubleReviews doubles;
    private final Accounts accounts;
    private final Fields fields;

    Decisions(Desks desks, DoubleReviews doubles, Accounts accounts) {
        this.desks = desks;
        this.doubles = doubles;
        this.accounts = accounts;
        this.fields = new Fields(desks);
    }

    void decide(Context ctx) {
        Dossier d = desks.dossier(Ids.entry(ctx.pathParam("id")));
        String act = Forms.text(ctx, "act", LONGEST);
        String key = desks.desk().keyOf(d.id());
        String who = desks.who(ctx);
        String reason = Forms.text(ctx, "reason", LONGEST);
        switch (act) {
            case "accept", "reject" -> {
                LedgerEntry line = Desks.tell(() -> desks.register().review(d.id(), act.equals("accept"), who, reason));
                Desks.goOn(ctx, next(Place.of(ctx)), line);
            }
            case "correct" ->
                stay(ctx, key, Desks.tell(() -> desks.register().edit(d.id(), fields.changed(ctx, d), who, reason)));
            case "words" ->
                stay(ctx, key, Desks.tell(() -> desks.desk()
                        .correct(
                                d.id(),
                                Map.of(),
                                Map.of(Forms.text(ctx, "field", LONGEST), passage(ctx)),
                                who,
                                reason)));
            case "merge" -> stay(ctx, key, Desks.tell(() -> desks.register().merge(d.id(), other(ctx), who, reason)));
            case "apart" -> stay(ctx, key, Desks.tell(() -> desks.desk().keepApart(d.id(), other(ctx), who, reason)));
            case "split" ->
                stay(ctx, key, Desks.tell(() -> desks.register().split(d.id(), citations(ctx), who, reason)));
            case "double" -> giveOut(ctx, d, who);
            default -> throw Problem.badParameter("act", act);
        }
    }

    /** The entry after this one, or the queue when it was the last. */
    private String next(Place place) {
        Place after = place.anchor().isEmpty() ? place.start() : place;
        List<Pending> next = desks.desk().queue(after.kind(), after.number(), after.anchor(), 1);
        return next.isEmpty()
                ? Addresses.QUEUE
                : Addresses.entry(next.get(0).id()) + after.at(next.get(0)).query();
    }

    /** To where the form came from: pairs, or the entry under whatever id it has now. */
    private void stay(Context ctx, String key, LedgerEntry line) {
        String id = desks.desk().entryOf(key);
        boolean pairs = Forms.text(ctx, "from", LONGEST).equals("pairs");
        String address = pairs || id == null
                ? Addresses.PAIRS
                : Addresses.entry(id) + Place.of(ctx).query();
        Desks.goOn(ctx, address, line);
    }

    private static String other(Context ctx) {
        return Ids.entry(Forms.text(ctx, "other", LONGEST));
    }

    private static List<Integer> citations(Context ctx) {
        List<String> sent = ctx.formParams("citation");
        if (sent.isEmpty() || sent.size() > 1_000 || sent.stream().anyMatch(c -> !c.matches("\\d{1,6}"))) {
            throw new Problem(422, "desk.split-none");
        }
        return sent.stream().map(Integer::valueOf).toList();
    }

    /** Words that were selected, by their place; or typed, looked for in the paragraph. */
    Passage passage(Context ctx) {
        String document = Ids.document(Forms.text(ctx, "doc", LONGEST));
        int from = Forms.number(ctx, "from");
        int to = Forms.number(ctx, "to");
        String words = Forms.text(ctx, "words", LONGEST_WORDS);
        if (!Forms.text(ctx, "start", LONGEST).isEmpty()) {
            int start = Forms.number(ctx, "start");
            int end = Forms.number(ctx, "end");
            return Desks.tell(() -> new Passage(document, start, end));
        }
        String text = desks.desk().text(document).orElseThrow(Problem::notFound);
        int start = Paragraphs.find(text, from, to, words);
        if (start < 0) {
            throw new Problem(422, "desk.words-not-there");
        }
        return new Passage(document, start, start + words.codePointCount(0, words.length()));
    }

    private void giveOut(Context ctx, Dossier d, String who) {
        if (!desks.pages().visitor(ctx).may(Role.COORDINATOR)) {
            throw Problem.notAllowed(true);
        }
        String first = reader(ctx, "first");
        String second = reader(ctx, "second");
        Desks.tell(() -> doubles.open(d.id(), first, second, who));
        ctx.redirect(Addresses.DOUBLES, HttpStatus.SEE_OTHER);
    }

    private String reader(Context ctx, String field) {
        String name = Forms.text(ctx, field, LONGEST);
        boolean known = accounts.all().stream().anyMatch(a -> a.name().equals(name) && a.may(Role.REVIEWER));
        if (!known) {
            throw Problem.badParameter(field, name);
        }
        return name;
    }

    void undo(Context ctx) {
        long seq = Forms.number(ctx, "line");
        LedgerEntry line = desks.desk().ledger(seq + 1, 1).stream()
                .filter(l -> l.seq() == seq)
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (!desks.mayUndo(desks.pages().visitor(ctx), line)) {
            throw Problem.notAllowed(true);
        }
        Desk desk = desks.desk();
        String reason = Forms.text(ctx, "reason", LONGEST);
        LedgerEntry undone = Desks.tell(() -> desks.register().undo(seq, desks.who(ctx), reason));
        String id = desk.entryOf(line.subject());
        Desks.goOn(ctx, id == null ? Addresses.QUEUE : Addresses.entry(id), undone);
    }
}
