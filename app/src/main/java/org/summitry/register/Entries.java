package org.summitry.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The current view of entries: their ids, names and review states. */
final class Entries {
    /**
     * An entry's row.
     *
     * @param anchor the smallest key of its reports
     * @param id as exported
     * @param base the id without the number that tells namesakes apart
     * @param number that number; 0 when it has none yet
     * @param firstEvidence the place of its first evidence, in the order of publication
     * @param review unreviewed, accepted, corrected or rejected
     * @param crossing how many pairs lead out of it that are the same but could not be joined
     * @param reports how many reports it has
     * @param confidence that of the surest
     */
    record Row(
            String anchor,
            String id,
            String kind,
            String base,
            int number,
            String firstEvidence,
            String name,
            String review,
            int crossing,
            int reports,
            double confidence) {
        /** Whether the two differ in what they say, whatever their ids are. */
        boolean differs(Row other) {
            return !(base.equals(other.base)
                    && firstEvidence.equals(other.firstEvidence)
                    && name.equals(other.name)
                    && review.equals(other.review)
                    && crossing == other.crossing);
        }

        private Place place() {
            return new Place(firstEvidence, anchor);
        }
    }

    /** Where an entry stands among its namesakes. */
    private record Place(String first, String anchor) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int order = first.compareTo(other.first);
            return order == 0 ? anchor.compareTo(other.anchor) : order;
        }
    }

    private static final String COLUMNS =
            "anchor, id, kind, base, number, first_evidence, name, review, crossing, reports, confidence";
    private static final int PAGE = 100;

    /** Reports of which a page of entries may hold the words. */
    private static final int MOST_REPORTS = 400;

    private final Handle handle;
    private final Waiting waiting;

    Entries(Handle handle) {
        this.handle = handle;
        this.waiting = new Waiting(handle);
    }

    /** Puts {@code rows} in the place of the entries with these anchors, and numbers namesakes anew; {@code seq} is the line that says so. */
    void replace(Set<String> anchors, List<Row> rows, long seq) {
        Map<String, List<Place>> moved = new TreeMap<>();
        Set<String> now = rows.stream().map(Row::anchor).collect(Collectors.toSet());
        for (Row old : withAnchors(anchors)) {
            moved.computeIfAbsent(old.base(), b -> new ArrayList<>()).add(old.place());
            handle.execute("delete from entry where anchor = ?", old.anchor());
            waiting.remove(old.anchor());
        }
        for (String anchor : anchors) {
            if (!now.contains(anchor)) {
                gone(anchor, seq);
            }
        }
        for (Row r : rows) {
            moved.computeIfAbsent(r.base(), b -> new ArrayList<>()).add(r.place());
            insert(r, 0, seq);
        }
        moved.forEach((base, places) -> number(base, places, seq));
    }

    /** A new entry; most have no namesakes. */
    void add(Row r, long seq) {
        boolean first = handle.select("select 1 from entry where base = ? limit 1", r.base())
                .mapTo(Integer.class)
                .findOne()
                .isEmpty();
        insert(r, first ? 1 : 0, seq);
        if (!first) {
            number(r.base(), List.of(r.place()), seq);
        }
    }

    private void insert(Row r, int number, long seq) {
        handle.execute(
                "insert into entry (" + COLUMNS + ", changed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                r.anchor(),
                r.base(),
                r.kind(),
                r.base(),
                number,
                r.firstEvidence(),
                r.name(),
                r.review(),
                r.crossing(),
                r.reports(),
                r.confidence(),
                seq);
        if (r.review().equals(Reviews.NONE)) {
            waiting.add(r);
        }
    }

    /** Remembers that there is no entry with this anchor any more. */
    void gone(String anchor, long seq) {
        handle.execute(
                "insert into gone (anchor, seq) values (?, ?) on conflict (anchor) do update set seq = excluded.seq",
                anchor,
                seq);
    }

    /** The entry has these numbers of reports now, and is as sure, as line {@code seq} says; 0 when its copies need not know. */
    void weigh(Row was, int reports, double confidence, long seq) {
        handle.execute(
                "update entry set reports = ?, confidence = ?" + (seq > 0 ? ", changed = ?" : "") + " where anchor = ?",
                seq > 0
                        ? new Object[] {reports, confidence, seq, was.anchor()}
                        : new Object[] {reports, confidence, was.anchor()});
        waiting.move(was, reports, confidence);
    }

    /** Notes that a line of the ledger changed what the entry says. */
    void touch(String anchor, long seq) {
        handle.execute("update entry set changed = ? where anchor = ?", seq, anchor);
    }

    /**
     * The namesake with the first evidence has the plain id, the next one -2, and so on. Only those from the first place where
     * something moved are looked at, as far as the last one and until a number is right already.
     */
    private void number(String base, List<Place> moved, long seq) {
        Place first = moved.stream().min(Place::compareTo).orElseThrow();
        Place last = moved.stream().max(Place::compareTo).orElseThrow();
        int number = handle.select(
                        "select number from entry where base = ? and (first_evidence < ? or first_evidence = ? and anchor < ?)"
                                + " order by first_evidence desc, anchor desc limit 1",
                        base,
                        first.first(),
                        first.first(),
                        first.anchor())
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
        Place from = first;
        boolean including = true;
        while (true) {
            List<Row> page = namesakes(base, from, including);
            for (Row r : page) {
                number++;
                if (r.number() == number && r.place().compareTo(last) > 0) {
                    return;
                }
                if (r.number() != number) {
                    handle.execute(
                            "update entry set id = ?, number = ?, changed = ? where anchor = ?",
                            number == 1 ? base : base + '-' + number,
                            number,
                            seq,
                            r.anchor());
                }
            }
            if (page.size() < PAGE) {
                return;
            }
            from = page.get(PAGE - 1).place();
            including = false;
        }
    }

    private List<Row> namesakes(String base, Place from, boolean including) {
        return handle.select(
                        "select " + COLUMNS
                                + " from entry where base = ? and (first_evidence > ? or first_evidence = ? and anchor "
                                + (including ? ">=" : ">") + " ?) order by first_evidence, anchor limit " + PAGE,
                        base,
                        from.first(),
                        from.first(),
                        from.anchor())
                .map((rs, ctx) -> row(rs))
                .list();
    }

    Optional<Row> byAnchor(String anchor) {
        return one("anchor = ?", anchor);
    }

    List<Row> withAnchors(Collection<String> anchors) {
        return Chunks.of(
                anchors, some -> handle.createQuery("select " + COLUMNS + " from entry where anchor in (<anchors>)")
                        .bindList("anchors", some)
                        .map((rs, ctx) -> row(rs))
                        .list());
    }

    Optional<Row> byId(String id) {
        return one("id = ?", id);
    }

    /** The entries that documents call {@code localId}. */
    List<Row> byLocalId(String localId) {
        List<String> anchors = handle.select(
                        "select distinct n.anchor from report r join node n on n.id = r.node where r.local_id = ?",
                        localId)
                .mapTo(String.class)
                .list();
        return withAnchors(anchors).stream()
                .sorted((x, y) -> x.id().compareTo(y.id()))
                .toList();
    }

    /** The entry with this id, or the one that documents call so; a user is told when there is none, or several. */
    Row named(String id) {
        Row row = byId(id).orElse(null);
        if (row != null) {
            return row;
        }
        List<Row> called = byLocalId(id);
        if (called.size() == 1) {
            return called.get(0);
        }
        throw new RegisterException(
                called.isEmpty()
                        ? id + ": the register has no such entry; find its id with: summitry search"
                        : id + " could be "
                                + String.join(
                                        " or ", called.stream().map(Row::id).toList()) + "; name one of them");
    }

    private Optional<Row> one(String condition, String value) {
        return handle.select("select " + COLUMNS + " from entry where " + condition, value)
                .map((rs, ctx) -> row(rs))
                .findOne();
    }

    /**
     * The next entries of a kind after an id, by id: at most {@code limit}, and fewer where many reports tell of them, since whoever
     * asks holds those; none when there are no more.
     *
     * @param each so many reports of an entry are held at most
     */
    List<Row> page(String kind, @Nullable String after, int limit, int each) {
        List<Row> rows = handle.select(
                        "select " + COLUMNS + " from entry where kind = ? and id > ? order by id limit ?",
                        kind,
                        after == null ? "" : after,
                        limit)
                .map((rs, ctx) -> row(rs))
                .list();
        int some = 0;
        for (long reports = 0; some < rows.size() && (some == 0 || reports < MOST_REPORTS); some++) {
            reports += Math.min(each, rows.get(some).reports());
        }
        return rows.subList(0, some);
    }

    /** An entry, and the line that last changed it. */
    record Changed(Row row, long seq) {}

    /** The next entries that lines after {@code seq} changed, after the given one among those of that line; in the order of the lines. */
    List<Changed> changedAfter(long seq, String anchor, int limit) {
        return handle.select(
                        "select " + COLUMNS + ", changed from entry where (changed, anchor) > (?, ?)"
                                + " order by changed, anchor limit ?",
                        seq,
                        anchor,
                        limit)
                .map((rs, ctx) -> new Changed(row(rs), rs.getLong("changed")))
                .list();
    }

    /** Anchors of what were entries before lines after {@code seq}, and are none now. */
    List<String> goneSince(long seq) {
        return handle.select(
                        "select anchor from gone g where seq > ? and not exists"
                                + " (select 1 from entry e where e.anchor = g.anchor) order by anchor",
                        seq)
                .mapTo(String.class)
                .list();
    }

    long count(String kind) {
        return handle.select("select count(*) from entry where kind = ?", kind)
                .mapTo(Long.class)
                .one();
    }

    private static Row row(ResultSet rs) throws SQLException {
        return new Row(
                rs.getString("anchor"),
                rs.getString("id"),
                rs.getString("kind"),
                rs.getString("base"),
                rs.getInt("number"),
                rs.getString("first_evidence"),
                rs.getString("name"),
                rs.getString("review"),
                rs.getInt("crossing"),
                rs.getInt("reports"),
                rs.getDouble("confidence"));
    }
}
