package org.summitry.portal.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.library.Library;
import org.summitry.portal.words.Messages;
import org.summitry.register.LedgerEntry;

/** What was read and decided last, from the ledger; of documents and entries that may be shown alone. */
final class Changes {
    private static final int LOOKED_AT = 60;

    /** Most lines are on other things than the one format that a portal is narrowed to. */
    private static final int LOOKED_AT_OF_ONE_FORMAT = 1_000;

    private final Library library;
    private final Messages words;

    Changes(Library library, Messages words) {
        this.library = library;
        this.words = words;
    }

    /** The latest changes, at most so many; those after line {@code seen} of the ledger are new. */
    List<Change> latest(int most, long seen) {
        List<Change> few = of(library.register().log(null, 2 * most), most, seen);
        if (few.size() == most) {
            return few;
        }
        int lines = library.format() == null ? LOOKED_AT : LOOKED_AT_OF_ONE_FORMAT;
        return of(library.register().log(null, lines), most, seen);
    }

    /** Those of these lines that may be shown, at most so many. */
    List<Change> of(List<LedgerEntry> lines, int most) {
        return of(lines, most, Long.MAX_VALUE);
    }

    private List<Change> of(List<LedgerEntry> lines, int most, long seen) {
        Map<String, ObjectNode> documents = library.register()
                .browsing()
                .documents(lines.stream()
                        .map(LedgerEntry::subject)
                        .filter(s -> s.startsWith("doc:") && s.indexOf('#') < 0)
                        .filter(library::showsDocument)
                        .distinct()
                        .toList());
        Map<String, String> names = library.names(library.shown(lines.stream()
                .map(l -> l.body().path("entry").asText())
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList()));
        List<Change> changes = new ArrayList<>();
        for (LedgerEntry line : lines) {
            Named about = about(line, documents, names);
            if (about != null && changes.size() < most) {
                changes.add(new Change(
                        line.act().name().toLowerCase(Locale.ROOT),
                        about,
                        words.formats().day(line.at()),
                        line.seq() > seen));
            }
        }
        return changes;
    }

    private static @Nullable Named about(
            LedgerEntry line, Map<String, ObjectNode> documents, Map<String, String> names) {
        ObjectNode document = documents.get(line.subject());
        if (document != null) {
            return new Named(line.subject(), DocumentLine.title(document), Address.of(line.subject()));
        }
        String entry = line.body().path("entry").asText();
        String name = names.get(entry);
        return name == null ? null : new Named(entry, name, Address.of(entry));
    }
}
