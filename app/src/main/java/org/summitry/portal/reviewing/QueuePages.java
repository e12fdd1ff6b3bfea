package org.summitry.portal.reviewing;

import io.javalin.http.Context;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Problem;
import org.summitry.portal.words.Messages;
import org.summitry.register.Dossier;
import org.summitry.register.Pair;
import org.summitry.register.Pending;
import org.summitry.register.Register;

/** The queue of entries, and that of pairs that may be one. */
final class QueuePages {
    private static final int PAGE = 25;
    private static final int PAIRS = 10;
    private static final Pattern MARK =
            Pattern.compile("(\\d(?:\\.\\d{1,20})?(?:E-?\\d)?)~([^~]{1,400})~([^~]{1,400})");

    private final Desks desks;

    QueuePages(Desks desks) {
        this.desks = desks;
    }

    void queue(Context ctx) {
        Messages words = desks.words(ctx);
        Place place = Place.of(ctx);
        List<Pending> page = desks.desk().queue(place.kind(), place.number(), place.anchor(), PAGE);
        List<QueueView.Row> rows = page.stream()
                .map(p -> new QueueView.Row(
                        Addresses.entry(p.id()) + place.at(p).query(),
                        p.kind(),
                        p.name(),
                        percent(words, p.confidence()),
                        p.documents()))
                .toList();
        String more = page.size() < PAGE
                ? ""
                : Addresses.QUEUE + place.at(page.get(page.size() - 1)).query();
        String kind = place.kind() == null ? "" : place.kind();
        QueueView view = new QueueView(rows, Register.KINDS, kind, desks.desk().waiting(), more, desks.done(ctx));
        desks.pages().render(ctx, "reviewing/queue", words.say("desk.title"), view);
    }

    static String percent(Messages words, double share) {
        return words.say("desk.percent", Math.round(share * 100));
    }

    void pairs(Context ctx) {
        Messages words = desks.words(ctx);
        List<Pair> page = desks.desk().pairs(mark(ctx), PAIRS);
        List<QueueView.PairRow> rows = page.stream().map(p -> row(words, p)).toList();
        String more = page.size() < PAIRS ? "" : next(page.get(page.size() - 1).mark());
        desks.pages()
                .render(
                        ctx,
                        "reviewing/pairs",
                        words.say("desk.pairs"),
                        new QueueView.Pairs(rows, more, desks.done(ctx)));
    }

    private static String next(Pair.Mark mark) {
        return Addresses.PAIRS + "?after=" + Pages.encode(mark.score() + "~" + mark.a() + "~" + mark.b());
    }

    private static Pair.Mark mark(Context ctx) {
        String after = ctx.queryParam("after");
        if (after == null) {
            return Pair.Mark.START;
        }
        Matcher m = MARK.matcher(after);
        if (!m.matches()) {
            throw Problem.badParameter("after", after);
        }
        return new Pair.Mark(Double.parseDouble(m.group(1)), m.group(2), m.group(3));
    }

    private QueueView.PairRow row(Messages words, Pair p) {
        return new QueueView.PairRow(
                p,
                percent(words, p.score()),
                sentence(p.firstId()),
                sentence(p.secondId()),
                Addresses.entry(p.firstId()),
                Addresses.entry(p.secondId()));
    }

    private String sentence(String id) {
        Dossier.Citation c = desks.dossier(id).citations().get(0);
        String text = desks.desk().text(c.document()).orElse("");
        StringBuilder all = new StringBuilder();
        Paragraphs.around(text, List.of(c)).pieces().forEach(p -> all.append(p.text()));
        return all.toString();
    }
}
