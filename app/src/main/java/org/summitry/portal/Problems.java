package org.summitry.portal;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.ServletException;
import java.util.UUID;
import org.eclipse.jetty.http.BadMessageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Problem;
import org.summitry.portal.web.ProblemView;
import org.summitry.portal.words.Messages;

/** Errors as pages that help: what is wrong, what to do, and never a trace. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int BUSY = 503;
    private static final int SERVER_ERROR = 500;

    private final Pages pages;

    Problems(Pages pages) {
        this.pages = pages;
    }

    void answer(RoutesConfig routes) {
        routes.exception(Problem.class, (p, ctx) -> show(p, ctx));
        routes.exception(HttpResponseException.class, (e, ctx) -> show(of(e), ctx));
        routes.exception(ServletException.class, this::form);
        routes.exception(Exception.class, this::unexpected);
    }

    /** A form that could not be read is the visitor's: too large, or broken. The server says which in the message of a cause alone. */
    private void form(ServletException e, Context ctx) {
        boolean broken = false;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).matches("max .* exceeded.*")) {
                show(new Problem(413, "problem.tooLarge"), ctx);
                return;
            }
            broken |= cause instanceof BadMessageException;
        }
        if (broken) {
            show(new Problem(400, "problem.request"), ctx);
        } else {
            unexpected(e, ctx);
        }
    }

    private static Problem of(HttpResponseException e) {
        return switch (e.getStatus()) {
            case 404 -> Problem.notFound();
            case 405 -> new Problem(405, "problem.method");
            case 413 -> new Problem(413, "problem.tooLarge");
            default -> new Problem(e.getStatus(), "problem.request");
        };
    }

    private void show(Problem problem, Context ctx) {
        Messages words = pages.words(ctx);
        Object[] arguments = problem.arguments().toArray();
        if (problem.status() == BUSY) {
            ctx.header("Retry-After", "60");
        }
        render(
                ctx,
                new ProblemView(
                        problem.status(),
                        words.say(problem.key() + ".title", arguments),
                        words.say(problem.key() + ".text", arguments),
                        "",
                        problem.status() == 401));
    }

    /** The visitor gets a number, the log the rest. */
    private void unexpected(Exception e, Context ctx) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{} {} failed; the visitor was told the number {}", ctx.method(), ctx.path(), number, e);
        Messages words = pages.words(ctx);
        render(
                ctx,
                new ProblemView(
                        SERVER_ERROR,
                        words.say("problem.unexpected.title"),
                        words.say("problem.unexpected.text", number),
                        number,
                        false));
    }

    private void render(Context ctx, ProblemView view) {
        ctx.status(view.status());
        pages.render(ctx, "problem", view.title(), view);
    }
}
