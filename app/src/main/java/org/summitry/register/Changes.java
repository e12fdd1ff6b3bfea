package org.summitry.register;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Which entries lines of the ledger touched: those of the documents read or hidden, and those that decisions hold on to. */
final class Changes {
    private final Handle handle;

    Changes(Handle handle) {
        this.handle = handle;
    }

    Set<String> anchorsSince(long seq) {
        Reports reports = new Reports(handle);
        Set<String> anchors = new TreeSet<>();
        for (LedgerEntry line : new Ledger(handle).after(seq)) {
            if (line.subject().indexOf('#') < 0) {
                anchors.addAll(reports.anchorsOf(reports.keysOfDocument(line.subject())));
                // of a withdrawn document: its reports are gone from the view, whatever is indexed under their keys
                // must go too
                line.body().path("reports").forEach(k -> anchors.add(k.asText()));
            } else {
                decided(line, reports, anchors);
            }
        }
        return anchors;
    }

    private void decided(LedgerEntry line, Reports reports, Set<String> anchors) {
        Set<String> keys = new TreeSet<>(Set.of(line.subject()));
        LedgerEntry about = line.supersedes() == null
                ? line
                : new Ledger(handle).at(line.supersedes()).orElse(line);
        about.body().path("left").forEach(k -> keys.add(k.asText()));
        about.body().path("right").forEach(k -> keys.add(k.asText()));
        about.body().path("parts").fieldNames().forEachRemaining(whole -> {
            String part = whole + '~' + about.seq();
            anchors.add(part); // gone when the division was undone, and with it what it was grouped with
            reports.edgesAt(List.of(part)).forEach(e -> keys.addAll(List.of(e.a(), e.b())));
        });
        line.body()
                .path("reports")
                .forEach(
                        k -> { // of an addition taken back: its report is gone, those it was joined with are not
                            keys.add(k.asText());
                            anchors.add(k.asText());
                        });
        anchors.addAll(reports.anchorsOf(keys));
    }
}
