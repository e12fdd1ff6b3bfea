package org.summitry.portal.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.summitry.packs.PackLoader;
import org.summitry.packs.Packs;
import org.summitry.portal.accounts.AccountEvent;
import org.summitry.portal.accounts.Accounts;
import org.summitry.portal.reading.DocumentLine;
import org.summitry.portal.web.Ids;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Problem;
import org.summitry.portal.words.Messages;
import org.summitry.register.LedgerEntry;
import org.summitry.register.Register;

/** What keeps a register well: how it is, its backup, and both logs, of decisions and of accounts. */
final class KeepingPages {
    private static final int PAGE = 50;
    private static final int CUT = 160;

    private final Pages pages;
    private final Accounts accounts;
    private final Register register;

    KeepingPages(Pages pages, Accounts accounts, Register register) {
        this.pages = pages;
        this.accounts = accounts;
        this.register = register;
    }

    /** How the register is; checked in full only when asked, since that reads all of it. */
    void health(Context ctx, boolean check) {
        Messages words = pages.words(ctx);
        Runtime runtime = Runtime.getRuntime();
        String version = KeepingPages.class.getPackage().getImplementationVersion();
        AdminView.Health view = new AdminView.Health(
                register.counts(),
                register.position(),
                register.desk().waiting(),
                check ? register.verify() : List.of(),
                check,
                megabytes(words, Path.of(".").toAbsolutePath().toFile().getUsableSpace()),
                megabytes(words, runtime.totalMemory() - runtime.freeMemory()),
                version == null ? "development" : version,
                Known.PACKS);
        pages.render(ctx, "people/health", words.say("admin.health"), view);
    }

    /** What the packs hold; they do not change while the program runs. */
    private static final class Known {
        static final Map<String, Integer> PACKS = counts(PackLoader.bundled());

        private static Map<String, Integer> counts(Packs packs) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            counts.put("state", packs.states().size());
            counts.put("person", packs.persons().size());
            counts.put("organization", packs.organizations().size());
            counts.put("format", packs.formats().size());
            counts.put("project", packs.projects().size());
            return counts;
        }
    }

    private static String megabytes(Messages words, long bytes) {
        return words.say("admin.megabytes", words.formats().number(Math.floor(bytes / 1e6)));
    }

    /** Ledger and documents as one file. It is written first, so that a failure is told and not sent as half a file. */
    void backup(Context ctx) {
        try {
            Path folder = Files.createTempDirectory("summitry-backup");
            Path file = folder.resolve("summitry.backup");
            register.backup(file);
            String by = String.valueOf(pages.visitor(ctx).name());
            accounts.note(by, AccountEvent.Act.BACKUP_TAKEN, Files.size(file) + " bytes");
            InputStream open = Files.newInputStream(file, StandardOpenOption.READ);
            Files.delete(file); // what is open is read to its end all the same
            Files.delete(folder);
            ctx.header("Content-Disposition", "attachment; filename=\"summitry.backup\"");
            ctx.header("Cache-Control", "no-store");
            ctx.contentType("application/gzip").result(open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void ledger(Context ctx) {
        Messages words = pages.words(ctx);
        List<LedgerEntry> lines = register.desk().ledger(before(ctx), PAGE);
        Map<String, ObjectNode> documents = register.browsing()
                .documents(lines.stream()
                        .map(LedgerEntry::subject)
                        .filter(Ids::isDocument)
                        .distinct()
                        .toList());
        List<AdminView.Line> shown = new ArrayList<>();
        for (LedgerEntry l : lines) {
            shown.add(new AdminView.Line(
                    Long.toString(l.seq()),
                    moment(words, l.at()),
                    l.who(),
                    words.word("act", l.act().name().toLowerCase(Locale.ROOT)),
                    documents.containsKey(l.subject()) ? DocumentLine.title(documents.get(l.subject())) : l.subject(),
                    Ids.isDocument(l.subject()) ? "/documents/" + Ids.inAddress(l.subject()) : "",
                    detail(l)));
        }
        String older = lines.size() < PAGE
                ? ""
                : "/admin/log?before=" + lines.get(lines.size() - 1).seq();
        pages.render(ctx, "people/log", words.say("admin.log"), new AdminView.Log(shown, older));
    }

    private static String detail(LedgerEntry l) {
        JsonNode reason = l.body().path("reason");
        String text =
                l.body().path("fields").isObject() && !l.body().path("fields").isEmpty()
                        ? l.body().path("fields") + " " + reason.asText()
                        : reason.asText();
        return text.length() > CUT ? text.substring(0, CUT) + "…" : text;
    }

    void events(Context ctx) {
        Messages words = pages.words(ctx);
        List<AccountEvent> events = accounts.events(before(ctx), PAGE);
        List<AdminView.Line> shown = events.stream()
                .map(e -> new AdminView.Line(
                        Long.toString(e.seq()),
                        moment(words, e.at()),
                        e.who(),
                        words.word("event", e.act().word()),
                        e.subject(),
                        "",
                        e.detail()))
                .toList();
        String older = events.size() < PAGE
                ? ""
                : "/admin/accounts-log?before=" + events.get(events.size() - 1).seq();
        pages.render(ctx, "people/log", words.say("admin.accounts-log"), new AdminView.Log(shown, older));
    }

    static String moment(Messages words, Instant at) {
        return words.formats().day(at) + ", " + at.toString().substring(11, 16);
    }

    private static long before(Context ctx) {
        String before = ctx.queryParam("before");
        if (before == null) {
            return Long.MAX_VALUE;
        }
        if (!before.matches("\\d{1,18}")) {
            throw Problem.badParameter("before", before);
        }
        return Long.parseLong(before);
    }
}
