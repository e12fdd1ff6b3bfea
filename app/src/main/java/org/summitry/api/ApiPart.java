package org.summitry.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.adding.Submissions;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Access;
import org.summitry.portal.web.Part;
import org.summitry.portal.web.Route;
import org.summitry.register.Register;

/** The interface for programs as a part of the portal. */
public final class ApiPart implements Part {
    /** Where it is. */
    static final String BASE = "/api/v1";

    /** How long a file that is written aside waits for what became of the matters: in effect until that is known. */
    private static final Duration AGES = Duration.ofHours(1);

    private static final List<HandlerType> METHODS =
            List.of(HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE);

    private final Guard guard;
    private final Map<String, Map<HandlerType, Operation>> operations = new LinkedHashMap<>();

    private record Operation(@Nullable Scope needed, Handler handler) {}

    /**
     * An interface on what the library holds, for strangers and for who holds one of {@code tokens}.
     *
     * @param submissions reads what is sent
     * @param exports the folder in which exports that are fetched in pieces are kept
     * @param clock tells which day it is, for what falls due
     */
    public ApiPart(Library library, Submissions submissions, Tokens tokens, Path exports, Clock clock) {
        this.guard = Guard.of(tokens);
        Register register = library.register();
        reading(new Operations(library, clock), new Following(library, clock));
        ComplianceReports compliance = new ComplianceReports(library, clock);
        get("/compliance", compliance::list);
        get("/compliance/{id}", compliance::report);
        Exports files = new Exports(
                new ExportFiles(exports, register, () -> library.followUps().latest(AGES)));
        get("/exports", files::state);
        get("/exports/{name}", files::file);
        deciding(new Reviews(register, library.followUps()));
        Sending sending = new Sending(register, submissions);
        add("/documents", HandlerType.POST, new Operation(Scope.WRITE, sending::send));
        add("/jobs/{id}", HandlerType.GET, new Operation(Scope.WRITE, sending::job));
        byte[] description = Answers.write(description());
        get("/openapi.json", ctx -> {
            new Asked(ctx);
            Answers.bytes(ctx, "application/json", description);
        });
        file("/docs", "docs.html", "text/html; charset=utf-8");
        file("/docs.js", "docs.js", "text/javascript; charset=utf-8");
        file("/docs.css", "docs.css", "text/css; charset=utf-8");
    }

    private void reading(Operations o, Following following) {
        get("", o::index);
        get("/entries", o::entries);
        get("/entries/{id}", o::entry);
        get("/entries/{id}/commitment", o::commitment);
        get("/documents", o::documents);
        get("/documents/{id}", o::document);
        get("/search", o::search);
        get("/search/{form}", o::searchFile);
        get("/entries/{id}/dossier/{form}", o::dossierFile);
        get("/export", o::export);
        get("/brief", o::brief);
        get("/due", following::due);
        get("/follow-ups", following::followUps);
    }

    private void deciding(Reviews r) {
        decision("/entries/{id}/review", r::review);
        decision("/entries/{id}/edit", r::edit);
        decision("/entries/{id}/merge", r::merge);
        decision("/entries/{id}/apart", r::apart);
        decision("/entries/{id}/split", r::split);
        decision("/follow-ups/{id}/review", r::judge);
        decision("/ledger/{line}/undo", r::undo);
    }

    private void decision(String path, Handler handler) {
        add(path, HandlerType.POST, new Operation(Scope.REVIEW, handler));
    }

    private void get(String path, Handler handler) {
        add(path, HandlerType.GET, new Operation(null, handler));
    }

    private void file(String path, String name, String type) {
        byte[] bytes = resource(name);
        get(path, ctx -> Answers.bytes(ctx, type, bytes));
    }

    private void add(String path, HandlerType method, Operation operation) {
        operations.computeIfAbsent(path, k -> new LinkedHashMap<>()).put(method, operation);
    }

    /** Every operation that answers, as 'get /api/v1/search'. */
    List<String> served() {
        return operations.entrySet().stream()
                .flatMap(e -> e.getValue().keySet().stream()
                        .map(m -> m.name().toLowerCase(Locale.ROOT) + " " + BASE + e.getKey()))
                .toList();
    }

    /** The description in OpenAPI 3.1. */
    static JsonNode description() {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(resource("openapi.yaml"));
        } catch (IOException e) {
            throw new IllegalStateException("the description of the interface is no YAML; build the program anew", e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = ApiPart.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program; build it anew");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        operations.forEach((path, byMethod) -> METHODS.forEach(m -> {
            Operation operation = byMethod.get(m);
            Handler handler = operation == null
                    ? guard.guarded(null, ctx -> otherMethod(ctx, byMethod))
                    : guard.guarded(operation.needed(), operation.handler());
            routes.add(new Route(m, BASE + path, Access.PROGRAMS, handler));
        }));
        METHODS.forEach(m -> routes.add(new Route(m, "/api/<path>", Access.PROGRAMS, guard.guarded(null, ctx -> {
            throw ApiProblem.notFound("no operation has this address; " + BASE + "/docs lists them");
        }))));
        return routes;
    }

    private static void otherMethod(Context ctx, Map<HandlerType, Operation> there) {
        String allowed =
                String.join(", ", there.keySet().stream().map(HandlerType::name).toList());
        ctx.header("Allow", allowed);
        throw new ApiProblem(
                ApiProblem.NOT_ALLOWED, "Not with this method", "this address answers to " + allowed + " only");
    }

    @Override
    public List<Link> navigation() {
        return List.of();
    }
}
