package org.summitry.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitry.register.RegisterException;
import org.summitry.search.SearchException;

/** Stands before every operation: who asks, whether they may, how often they may; and turns what goes wrong into a problem in words. */
public final class Guard {
    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
    private static final String CLIENT = "summitry.api.client";
    private static final String BEARER = "Bearer ";
    private static final int SERVER_ERROR = 500;
    private static final double STRANGERS_A_SECOND = 20;
    private static final double STRANGERS_AT_ONCE = 100;
    private static final double CLIENTS_A_SECOND = 500;
    private static final double CLIENTS_AT_ONCE = 1000;

    private final Tokens tokens;
    private final Rates strangers;
    private final Rates clients;

    /** A guard that knows who holds {@code tokens}, with the usual bounds on how often each may ask. */
    public static Guard of(Tokens tokens) {
        Clock clock = Clock.systemUTC();
        return new Guard(
                tokens,
                new Rates(clock, STRANGERS_A_SECOND, STRANGERS_AT_ONCE),
                new Rates(clock, CLIENTS_A_SECOND, CLIENTS_AT_ONCE));
    }

    Guard(Tokens tokens, Rates strangers, Rates clients) {
        this.tokens = tokens;
        this.strangers = strangers;
        this.clients = clients;
    }

    /** The operation, guarded. */
    public Handler guarded(@Nullable Scope needed, Handler operation) {
        return ctx -> {
            try {
                admit(ctx, needed);
                operation.handle(ctx);
            } catch (ApiProblem p) {
                Answers.problem(ctx, p);
            } catch (RegisterException | SearchException e) {
                String why = String.valueOf(e.getMessage());
                boolean missing = why.contains("no such") || why.contains("is hidden");
                Answers.problem(ctx, missing ? ApiProblem.notFound(why) : ApiProblem.parameter(why));
            } catch (IllegalArgumentException e) {
                Answers.problem(ctx, ApiProblem.parameter(String.valueOf(e.getMessage())));
            } catch (Exception e) {
                unexpected(ctx, e);
            }
        };
    }

    private void admit(Context ctx, @Nullable Scope needed) {
        Optional<Client> client = client(ctx);
        Duration wait = client.isPresent()
                ? clients.take(client.get().name())
                : strangers.take(org.summitry.portal.web.Client.address(ctx));
        if (!wait.isZero()) {
            ctx.header("Retry-After", Long.toString(Math.max(1, (wait.toMillis() + 999) / 1000)));
            throw new ApiProblem(
                    ApiProblem.TOO_MANY, "Too many requests", "ask again later, as Retry-After says, and less often");
        }
        if (needed != null && client.isEmpty()) {
            throw unauthorized(ctx, "this needs a token: Authorization: Bearer TOKEN");
        }
        if (needed != null && !client.get().scopes().contains(needed)) {
            throw new ApiProblem(
                    ApiProblem.FORBIDDEN,
                    "The token does not allow this",
                    "it needs the scope " + needed.word() + "; ask who runs this portal");
        }
        client.ifPresent(c -> ctx.attribute(CLIENT, c));
    }

    /** Who asks, by the token that was brought; a token that nobody holds is an error and not a stranger. */
    private Optional<Client> client(Context ctx) {
        String header = ctx.header("Authorization");
        if (header == null) {
            return Optional.empty();
        }
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw unauthorized(ctx, "write Authorization: Bearer TOKEN, or leave it out");
        }
        return Optional.of(tokens.holder(header.substring(BEARER.length()).trim())
                .orElseThrow(() -> unauthorized(ctx, "nobody holds this token, or no longer; ask for a new one")));
    }

    private static ApiProblem unauthorized(Context ctx, String detail) {
        ctx.header("WWW-Authenticate", "Bearer realm=\"summitry\"");
        return new ApiProblem(ApiProblem.UNAUTHORIZED, "Who is asking?", detail);
    }

    /** Who asks, in an operation that needs a token. */
    static Client asking(Context ctx) {
        return asking(ctx.req());
    }

    /** The same of a request that was let through. */
    public static Client asking(HttpServletRequest request) {
        if (request.getAttribute(CLIENT) instanceof Client client) {
            return client;
        }
        throw new IllegalStateException("an operation that needs a token was reached without one");
    }

    private static void unexpected(Context ctx, Exception e) {
        if (ctx.res().isCommitted()) {
            LOG.debug(
                    "{} broke off: {}",
                    ctx.path(),
                    e.getMessage()); // the client went away, or an export failed half-way
            throw new IllegalStateException("an answer was broken off", e);
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{} {} failed; the client was told the number {}", ctx.method(), ctx.path(), number, e);
        Answers.problem(
                ctx,
                new ApiProblem(
                        SERVER_ERROR,
                        "This should not happen",
                        "tell who runs this portal the number " + number + "; it stands in the log"));
    }
}
