package org.summitry.register;

import org.jdbi.v3.core.Handle;

/** What is known of the view itself. */
final class ViewState {
    private final Handle handle;

    ViewState(Handle handle) {
        this.handle = handle;
    }

    /** Whether there is a ledger and nothing was made of it. */
    boolean isMissing() {
        return new Ledger(handle).last().isPresent()
                && handle.createQuery("select count(*) from node")
                                .mapTo(Long.class)
                                .one()
                        == 0
                && built() == 0
                && handle.createQuery("select count(*) from document where withdrawn = 0")
                                .mapTo(Long.class)
                                .one()
                        > 0;
    }

    /** How often the view was made anew. */
    long built() {
        return handle.createQuery("select coalesce(max(value), 0) from view_state where name = 'built'")
                .mapTo(Long.class)
                .one();
    }

    void madeAnew() {
        long times = built() + 1;
        handle.execute("delete from view_state where name = 'built'");
        handle.execute("insert into view_state (name, value) values ('built', ?)", times);
    }
}
