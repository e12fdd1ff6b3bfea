package org.summitry.portal.reviewing;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Problem;
import org.summitry.portal.web.Role;
import org.summitry.portal.web.Visitor;
import org.summitry.portal.words.Messages;
import org.summitry.register.Desk;
import org.summitry.register.Dossier;
import org.summitry.register.LedgerEntry;
import org.summitry.register.Register;
import org.summitry.register.RegisterException;

/** What the pages of reviewing share: the register, and how its refusals and what was just decided are told. */
final class Desks {
    private final Pages pages;
    private final Register register;

    Desks(Pages pages, Register register) {
        this.pages = pages;
        this.register = register;
    }

    Pages pages() {
        return pages;
    }

    Register register() {
        return register;
    }

    Desk desk() {
        return register.desk();
    }

    Messages words(Context ctx) {
        return pages.words(ctx);
    }

    /** The name under which the visitor's decisions stand in the ledger. */
    String who(Context ctx) {
        return String.valueOf(pages.visitor(ctx).name());
    }

    /** What the register refuses for a reason that a person can mend is told; a store that fails is no person's doing. */
    static <T> T tell(Supplier<T> work) {
        try {
            return work.get();
        } catch (RegisterException e) {
            if (e.getCause() != null && !(e.getCause() instanceof NumberFormatException)) {
                throw e;
            }
            throw new Problem(422, "problem.refused", String.valueOf(e.getMessage()));
        }
    }

    Dossier dossier(String id) {
        try {
            return register.show(id);
        } catch (RegisterException e) {
            throw Problem.noEntry(id);
        }
    }

    /** Only one's own decisions, but for coordinators. */
    boolean mayUndo(Visitor visitor, LedgerEntry line) {
        return isDecision(line.act()) && (line.who().equals(visitor.name()) || visitor.may(Role.COORDINATOR));
    }

    static boolean isDecision(LedgerEntry.Act act) {
        return switch (act) {
            case MERGE, SPLIT, ACCEPT, REJECT, EDIT, ADD -> true;
            default -> false;
        };
    }

    /** The visitor's decision that the address says was just made; null when it says none. */
    QueueView.@Nullable Done done(Context ctx) {
        String text = ctx.queryParam("done");
        if (text == null || !text.matches("\\d{1,15}")) {
            return null;
        }
        LedgerEntry line =
                desk().ledger(Long.parseLong(text) + 1, 1).stream().findFirst().orElse(null);
        if (line == null
                || line.seq() != Long.parseLong(text)
                || !line.who().equals(pages.visitor(ctx).name())) {
            return null;
        }
        String act = line.act().name().toLowerCase(Locale.ROOT);
        String entry = desk().entryOf(line.subject());
        String name = entry == null ? "" : dossier(entry).name();
        return new QueueView.Done(line.seq(), act, name, entry == null ? "" : Addresses.entry(entry));
    }

    static void goOn(Context ctx, String address, LedgerEntry line) {
        String mark = address.contains("?") ? "&" : "?";
        ctx.redirect(address + mark + "done=" + line.seq(), HttpStatus.SEE_OTHER);
    }
}
