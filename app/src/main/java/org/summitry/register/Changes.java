package org.summitry.register;

import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Which entries lines of the ledger touched, for copies of entries kept elsewhere. */
final class Changes {
    private static final int PAGE = 500;

    private final Handle handle;

    Changes(Handle handle) {
        this.handle = handle;
    }

    /** First what is gone since the line, then what is as it was not, in the order of the lines that last changed it. */
    void since(long seq, Consumer<Changed> out) {
        Entries entries = new Entries(handle);
        Dossiers dossiers = new Dossiers(handle);
        entries.goneSince(seq).forEach(anchor -> out.accept(new Changed(anchor, List.of(), null)));
        // '~' comes after the anchors of the line itself, which all begin with 'doc:'
        List<Entries.Changed> page = entries.changedAfter(seq, "~", PAGE);
        while (!page.isEmpty()) {
            dossiers.expect(page.stream().map(Entries.Changed::row).toList());
            page.forEach(c -> out.accept(dossiers.changed(c.row())));
            Entries.Changed last = page.get(page.size() - 1);
            page = entries.changedAfter(last.seq(), last.row().anchor(), PAGE);
        }
    }
}
