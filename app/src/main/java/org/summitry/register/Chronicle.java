package org.summitry.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a stretch of days brought: what was first told of in them, and what was read and decided. Only what may be shown. */
public final class Chronicle {
    private final Store store;

    Chronicle(Store store) {
        this.store = store;
    }

    /**
     * The ids of entries of a kind of which the earliest document was printed in these days.
     *
     * @param first the first day
     * @param last the last day
     */
    public List<String> firstTold(String kind, LocalDate first, LocalDate last, int limit) {
        return store.read(handle -> handle.createQuery("select distinct e.id from document d"
                        + " join report r on r.document = d.id join node n on n.id = r.node"
                        + " join entry e on e.anchor = n.anchor"
                        + " where d.published between :first and :last and d.confidential = 0 and d.withdrawn = 0"
                        + " and e.kind = :kind and e.review <> 'rejected'"
                        + " and not exists (select 1 from node n2 join report r2 on r2.node = n2.id"
                        + " join document d2 on d2.id = r2.document where n2.anchor = e.anchor"
                        + " and d2.published < :first and d2.confidential = 0) order by e.id limit :limit")
                .bind("first", first.toString())
                .bind("last", last.toString())
                .bind("kind", kind)
                .bind("limit", limit)
                .mapTo(String.class)
                .list());
    }

    /** The ledger's lines of these days, in universal time, latest first. */
    public List<LedgerEntry> lines(LocalDate first, LocalDate last, int limit) {
        return store.read(handle ->
                new Ledger(handle).between(first.toString(), last.plusDays(1).toString(), limit));
    }

    /** How many lines of each act the ledger has of these days. */
    public Map<String, Long> acts(LocalDate first, LocalDate last) {
        return store.read(handle -> {
            Map<String, Long> acts = new LinkedHashMap<>();
            handle.createQuery(
                            "select act, count(*) from ledger where at >= :first and at < :end group by act order by act")
                    .bind("first", first.toString())
                    .bind("end", last.plusDays(1).toString())
                    .map((rs, ctx) -> Map.entry(rs.getString(1).toLowerCase(Locale.ROOT), rs.getLong(2)))
                    .forEach(e -> acts.put(e.getKey(), e.getValue()));
            return acts;
        });
    }
}
