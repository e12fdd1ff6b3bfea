package org.summitry.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.Map;
import org.summitry.analysis.followup.FollowUps;
import org.summitry.register.LedgerEntry;
import org.summitry.register.Register;

/**
 * Decisions by programs, each a line of the ledger in the name of the token's holder. One that brings the ETag of the entry it has
 * seen, in If-Match, decides on nothing else.
 */
final class Reviews {
    private static final int CREATED = 201;
    private static final int LONGEST_BODY = 64 * 1024;
    private static final String REASON = "reason";

    private final Register register;
    private final FollowUps followUps;

    Reviews(Register register, FollowUps followUps) {
        this.register = register;
        this.followUps = followUps;
    }

    /** Accepts or rejects an entry. */
    void review(Context ctx) {
        JsonNode body = begin(ctx, "right", REASON);
        boolean right = right(body, "the entry");
        tell(ctx, register.review(seen(ctx), right, who(ctx), Bodies.reason(body)));
    }

    /** Corrects fields of an entry. */
    void edit(Context ctx) {
        JsonNode body = begin(ctx, "fields", REASON);
        Map<String, String> fields = Bodies.texts(body, "fields");
        if (fields.isEmpty()) {
            throw ApiProblem.parameter(
                    "fields: an object of the fields to correct, such as {\"place\": \"Port Lane\"}");
        }
        tell(ctx, register.edit(seen(ctx), fields, who(ctx), Bodies.reason(body)));
    }

    /** Says that two entries are one. */
    void merge(Context ctx) {
        JsonNode body = begin(ctx, "with", REASON);
        String with = Bodies.needed(body, "with", "the id of the entry that is the same");
        tell(ctx, register.merge(seen(ctx), with, who(ctx), Bodies.reason(body)));
    }

    /** Says that two entries are two. */
    void apart(Context ctx) {
        JsonNode body = begin(ctx, "from", REASON);
        String from = Bodies.needed(body, "from", "the id of the entry that is another");
        tell(ctx, register.desk().keepApart(seen(ctx), from, who(ctx), Bodies.reason(body)));
    }

    /** Moves citations to an entry of their own. */
    void split(Context ctx) {
        JsonNode body = begin(ctx, "citations", REASON);
        tell(ctx, register.split(seen(ctx), Bodies.numbers(body, "citations"), who(ctx), Bodies.reason(body)));
    }

    /** Says whether a link of a later report to an earlier matter is right. */
    void judge(Context ctx) {
        JsonNode body = begin(ctx, "right", REASON);
        boolean right = right(body, "the link");
        String id = ctx.pathParam("id");
        boolean known = Following.matters(followUps).stream()
                .flatMap(f -> f.links().stream())
                .anyMatch(l -> l.id().equals(id));
        if (!known) {
            throw ApiProblem.notFound(Asked.brief(id) + ": there is no such link; see follow-ups");
        }
        tell(ctx, register.reviewLink(id, right, who(ctx), Bodies.reason(body)));
    }

    /** Takes a decision back that the same holder took: what others decided is theirs. */
    void undo(Context ctx) {
        JsonNode body = begin(ctx, REASON);
        long seq = line(ctx.pathParam("line"));
        LedgerEntry line = register.desk().ledger(seq + 1, 1).stream()
                .filter(l -> l.seq() == seq)
                .findFirst()
                .orElseThrow(() -> ApiProblem.notFound("the ledger has no line " + seq));
        boolean mine = line.who().equals(who(ctx)) && line.act() != LedgerEntry.Act.CONFIDENTIAL;
        if (!mine) {
            throw new ApiProblem(
                    ApiProblem.FORBIDDEN,
                    "The token does not allow this",
                    "line " + seq + " is no decision of " + who(ctx)
                            + "; who keeps the register undoes any: summitry undo");
        }
        tell(ctx, register.undo(seq, who(ctx), Bodies.reason(body)));
    }

    private static long line(String text) {
        if (!text.matches("[1-9]\\d{0,14}")) {
            throw ApiProblem.parameter("line " + Asked.brief(text) + ": the number of a line of the ledger");
        }
        return Long.parseLong(text);
    }

    private static JsonNode begin(Context ctx, String... fields) {
        new Asked(ctx);
        return Bodies.json(ctx, LONGEST_BODY, fields);
    }

    private static boolean right(JsonNode body, String what) {
        if (!body.path("right").isBoolean()) {
            throw ApiProblem.parameter("right: true to accept " + what + ", false to reject it");
        }
        return body.path("right").asBoolean();
    }

    /** The entry's id, when it still is what the client has seen. */
    private String seen(Context ctx) {
        String id = ctx.pathParam("id");
        String match = ctx.header("If-Match");
        if (match != null && !Answers.matches(match, Answers.etag(Answers.write(EntryJson.of(register.show(id)))))) {
            throw new ApiProblem(
                    ApiProblem.CHANGED,
                    "The entry has changed",
                    "it has changed since the answer whose ETag stands in If-Match; read it again and decide anew");
        }
        return id;
    }

    private static String who(Context ctx) {
        return Guard.asking(ctx).name();
    }

    private static void tell(Context ctx, LedgerEntry line) {
        ctx.status(CREATED);
        ctx.contentType("application/json").result(Answers.write(EntryJson.line(line)));
    }
}
