package org.summitry.register;

import org.jdbi.v3.core.Handle;

/** What is known of the view itself. */
final class ViewState {
    /** How the view is kept; a new register has it from its last migration. */
    private static final long FORMAT = 2;

    private final Handle handle;

    ViewState(Handle handle) {
        this.handle = handle;
    }

    /** Whether there are documents, and what was made of them is missing or was made by a version that kept it differently. */
    boolean isOutdated() {
        return value("format") != FORMAT
                && handle.select("select 1 from document where withdrawn = 0 limit 1")
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent();
    }

    /** How often the view was made anew. */
    long built() {
        return value("built");
    }

    void madeAnew() {
        set("built", built() + 1);
        set("format", FORMAT);
    }

    private long value(String name) {
        return handle.select("select coalesce(max(value), 0) from view_state where name = ?", name)
                .mapTo(Long.class)
                .one();
    }

    private void set(String name, long value) {
        handle.execute("delete from view_state where name = ?", name);
        handle.execute("insert into view_state (name, value) values (?, ?)", name, value);
    }
}
