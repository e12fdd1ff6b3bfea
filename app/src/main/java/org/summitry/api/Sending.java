package org.summitry.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.adding.DocumentReader;
import org.summitry.portal.adding.Job;
import org.summitry.portal.adding.Submissions;
import org.summitry.register.Desk;
import org.summitry.register.Register;

/**
 * Documents sent by programs: a text, an address, a file. They are read one after the other, with those that people add; a client
 * waits for the answer or asks for it later. Sent again, a document is known by its content and changes nothing.
 */
final class Sending {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;
    private static final int LONGEST_JSON = 2 * 1024 * 1024;
    private static final int LONGEST_TEXT = 400_000;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LARGEST_FILE = 20 * 1024 * 1024;
    private static final int LONGEST_WAIT = 60;
    private static final int MOST_ENTRIES = 500;
    private static final String CONFIDENTIAL = "confidential";
    private static final String PUBLISHED = "published";

    private final Register register;
    private final Submissions submissions;

    Sending(Register register, Submissions submissions) {
        this.register = register;
        this.submissions = submissions;
    }

    /** Takes a document in: JSON with a text or an address; a body of any other type is a file. */
    void send(Context ctx) throws InterruptedException {
        Asked asked = new Asked(ctx, "name", CONFIDENTIAL, PUBLISHED, "wait");
        Duration wait = Duration.ofSeconds(asked.number("wait", 0, 0, LONGEST_WAIT));
        String type = String.valueOf(ctx.contentType()).toLowerCase(Locale.ROOT);
        Optional<Job> given = type.startsWith("application/json") ? json(ctx, asked) : file(ctx, asked);
        Job job = given.orElseThrow(() -> {
            ctx.header("Retry-After", "30");
            return new ApiProblem(ApiProblem.BUSY, "Too much to read", "others wait already; send it again later");
        });
        answer(ctx, submissions.await(job.id(), wait).orElse(job));
    }

    private Optional<Job> json(Context ctx, Asked asked) {
        if (asked.text("name") != null || asked.text(CONFIDENTIAL) != null || asked.text(PUBLISHED) != null) {
            throw ApiProblem.parameter("name, confidential and published: of JSON they stand in the body");
        }
        JsonNode body = Bodies.json(ctx, LONGEST_JSON, "text", "address", CONFIDENTIAL, PUBLISHED);
        String text = Bodies.text(body, "text");
        String address = Bodies.text(body, "address");
        if ((text == null || text.isBlank()) == (address == null || address.isBlank())) {
            throw ApiProblem.parameter("give either text or address");
        }
        DocumentReader.Terms terms = terms(ctx, Bodies.yes(body, CONFIDENTIAL), day(Bodies.text(body, PUBLISHED)));
        if (address == null || address.isBlank()) {
            String words = String.valueOf(text);
            if (words.length() > LONGEST_TEXT) {
                throw ApiProblem.parameter("text: at most " + LONGEST_TEXT + " characters; send it as a file");
            }
            return submissions.text(words, terms);
        }
        if (address.length() > LONGEST_ADDRESS || !address.matches("(?i)https?://.+")) {
            throw ApiProblem.parameter(
                    "address: one of the web, http:// or https://, of at most " + LONGEST_ADDRESS + " characters");
        }
        return submissions.address(address, terms);
    }

    private Optional<Job> file(Context ctx, Asked asked) {
        String name = asked.text("name");
        if (name == null) {
            throw ApiProblem.parameter(
                    "name: what to call the file; or send JSON, {\"text\": ...} or {\"address\": ...}, as application/json");
        }
        String plain = Submissions.plain(name);
        return submissions.files(
                plain,
                folder -> Bodies.file(ctx, folder.resolve(plain), LARGEST_FILE),
                terms(ctx, asked.yes(CONFIDENTIAL), day(asked.text(PUBLISHED))));
    }

    private static DocumentReader.Terms terms(Context ctx, boolean confidential, @Nullable LocalDate published) {
        return new DocumentReader.Terms(Guard.asking(ctx).name(), confidential, published);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : Asked.day(PUBLISHED, text);
    }

    /** How far it is, or what came of it; of what others sent nothing is told. */
    void job(Context ctx) throws InterruptedException {
        Asked asked = new Asked(ctx, "wait");
        String id = ctx.pathParam("id");
        Duration wait = Duration.ofSeconds(asked.number("wait", 0, 0, LONGEST_WAIT));
        Job job = submissions
                .withId(id)
                .filter(j -> j.by().equals(Guard.asking(ctx).name()))
                .orElseThrow(
                        () -> ApiProblem.notFound(
                                Asked.brief(id)
                                        + ": you have sent nothing of this number, or it was long ago; send the document again to see"));
        Answers.json(ctx, json(submissions.await(job.id(), wait).orElse(job)));
    }

    private void answer(Context ctx, Job job) {
        DocumentReader.Outcome outcome = job.outcome();
        if (outcome != null && outcome.added().isEmpty() && outcome.known().isEmpty()) {
            String why = String.join("; ", outcome.problems());
            throw new ApiProblem(
                    ApiProblem.UNREADABLE,
                    "The document cannot be read",
                    why.isEmpty() ? "there is no document in what was sent" : why);
        }
        ctx.status(outcome == null ? ACCEPTED : outcome.added().isEmpty() ? OK : CREATED);
        ctx.header("Location", ApiPart.BASE + "/jobs/" + job.id());
        ctx.contentType("application/json").result(Answers.write(json(job)));
    }

    private ObjectNode json(Job job) {
        ObjectNode node = Answers.JSON
                .createObjectNode()
                .put("id", job.id())
                .put("label", job.label())
                .put("at", job.at().toString())
                .put("state", job.state().name().toLowerCase(Locale.ROOT));
        DocumentReader.Outcome outcome = job.outcome();
        if (outcome != null) {
            ArrayNode added = node.putArray("added");
            outcome.added().forEach(id -> added.add(found(id)));
            node.set("known", Answers.JSON.valueToTree(outcome.known()));
            node.set("problems", Answers.JSON.valueToTree(outcome.problems()));
        }
        return node;
    }

    /** What was found in a document; of a confidential one nothing that this interface would not show otherwise. */
    private ObjectNode found(String document) {
        List<Desk.Told> told = register.desk().told(document, Set.copyOf(Register.KINDS));
        ObjectNode node = Answers.JSON.createObjectNode().put("id", document);
        ArrayNode entries = node.putArray("entries");
        told.stream().limit(MOST_ENTRIES).forEach(t -> entries.addObject()
                .put("id", t.id())
                .put("kind", t.kind())
                .put("name", t.name()));
        node.put("more", Math.max(0, told.size() - MOST_ENTRIES));
        return node;
    }
}
