package org.summitry.portal.reviewing;

import io.javalin.http.Context;
import java.util.List;
import org.summitry.portal.web.Forms;
import org.summitry.portal.web.Ids;
import org.summitry.portal.web.Problem;
import org.summitry.portal.words.Messages;
import org.summitry.register.Desk;
import org.summitry.register.LedgerEntry;
import org.summitry.register.Passage;

/** A document's text, from which an entry that the reader missed is added by pointing at its words. */
final class AddPage {
    private static final int LONGEST = 400;

    private final Desks desks;
    private final Fields fields;
    private final Decisions decisions;

    AddPage(Desks desks, Decisions decisions) {
        this.desks = desks;
        this.fields = new Fields(desks);
        this.decisions = decisions;
    }

    void show(Context ctx) {
        String document = Ids.document(ctx.pathParam("id"));
        String kind = kind(ctx.queryParam("kind"));
        String text = desks.desk().text(document).orElseThrow(Problem::notFound);
        List<EntryView.Source> paragraphs = Paragraphs.all(text).stream()
                .map(c -> new EntryView.Source(document, "", "", c.start(), c.pieces()))
                .toList();
        Messages words = desks.words(ctx);
        AddView view = new AddView(
                document,
                kind,
                Desk.kinds(),
                fields.of(kind, document),
                paragraphs,
                text.codePointCount(0, text.length()));
        desks.pages().render(ctx, "reviewing/add", words.say("desk.add"), view);
    }

    private static String kind(@org.jspecify.annotations.Nullable String asked) {
        String kind = asked == null ? "statement" : asked;
        if (!Desk.kinds().contains(kind)) {
            throw Problem.badParameter("kind", kind);
        }
        return kind;
    }

    void add(Context ctx) {
        String kind = kind(Forms.text(ctx, "kind", LONGEST));
        Passage passage = decisions.passage(ctx);
        String reason = Forms.text(ctx, "reason", LONGEST);
        LedgerEntry line =
                Desks.tell(() -> desks.desk().add(kind, passage, Fields.sent(ctx, kind), desks.who(ctx), reason));
        String id = desks.desk().entryOf(line.subject());
        Desks.goOn(ctx, id == null ? Addresses.QUEUE : Addresses.entry(id), line);
    }
}
