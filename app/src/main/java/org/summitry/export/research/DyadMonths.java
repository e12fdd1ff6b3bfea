package org.summitry.export.research;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.export.stream.Facts;
import org.summitry.export.stream.RegisterStream;
import org.summitry.export.stream.Selection;
import org.summitry.export.table.TableFile;
import org.summitry.register.Cited;
import org.summitry.register.Register;

/**
 * Who met, said and promised whom, month by month: a row for each ordered pair of states and month in which something was found.
 *
 * <p>{@code met}: meetings in which both took part. {@code said}: statements of the source at a meeting in which the target took part.
 * {@code promised}: undertakings (pledges and agreements) of the source to the target, or of both together. {@code proposed}: proposals
 * alike. A person counts for the state that a report says it acted for, else for the state of an office that it holds or held.
 *
 * <p>Held in memory are the counts, as many as there are rows, and never the entries.
 */
public final class DyadMonths {
    private static final List<String> WHAT = List.of("met", "said", "promised", "proposed");
    private static final int MONTH = 7;
    private static final int REMEMBERED = 5_000;

    /** The columns of counts: each once for what a machine found and once for what a person confirmed. */
    private static final List<String> COUNTS = WHAT.stream()
            .flatMap(w -> List.of(w + "_machine", w + "_person").stream())
            .toList();

    /** The table of counts. */
    public static final TableFile TABLE = new TableFile("dyad-months", titles(), Set.copyOf(COUNTS));

    /** The table of what was counted: every count can be checked entry by entry. */
    public static final TableFile ENTRIES = new TableFile(
            "dyad-month-entries",
            List.of("month", "source", "target", "what", "entry_id", "review", "found_by", "cited_at"),
            Set.of());

    private final Register register;
    private final Map<String, Set<String>> states = new Recent<>();
    private final Map<String, Set<String>> meetings = new Recent<>();
    private final TreeMap<Dyad, int[]> counts = new TreeMap<>();
    private long undated;

    private record Dyad(String month, String source, String target) implements Comparable<Dyad> {
        @Override
        public int compareTo(Dyad o) {
            int byMonth = month.compareTo(o.month);
            int bySource = source.compareTo(o.source);
            return byMonth != 0 ? byMonth : bySource != 0 ? bySource : target.compareTo(o.target);
        }
    }

    /** What was looked up last. */
    private static final class Recent<V> extends LinkedHashMap<String, V> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(REMEMBERED, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > REMEMBERED;
        }
    }

    /** Of this register. */
    public DyadMonths(Register register) {
        this.register = register;
    }

    private static List<String> titles() {
        List<String> titles = new ArrayList<>(List.of("month", "source", "source_cow", "target", "target_cow"));
        titles.addAll(COUNTS);
        return titles;
    }

    /** Counts everything, and hands each entry that was counted, pair by pair, to {@code counted}. */
    public void count(TableFile.Row counted) throws IOException {
        counts.clear();
        undated = 0;
        Selection kinds = new Selection(List.of("meeting", "statement", "undertaking"), null, null, false);
        new RegisterStream(register, kinds, () -> {}).entries(e -> count(e, counted));
    }

    /** How many entries between states were left out, since no month of them is known. */
    public long undated() {
        return undated;
    }

    /** The rows of {@link #TABLE}, by month and pair. */
    public void rows(TableFile.Row row) throws IOException {
        for (Map.Entry<Dyad, int[]> e : counts.entrySet()) {
            Dyad d = e.getKey();
            List<String> cells = new ArrayList<>(List.of(
                    d.month(),
                    d.source(),
                    CountryCodes.number(d.source()),
                    d.target(),
                    CountryCodes.number(d.target())));
            for (int n : e.getValue()) {
                cells.add(Integer.toString(n));
            }
            row.take(cells);
        }
    }

    private void count(Cited e, TableFile.Row counted) throws IOException {
        switch (e.kind()) {
            case "meeting" -> {
                Set<String> there = participants(e.record());
                add(e, "met", Facts.text(e, "date"), there, there, counted);
            }
            case "statement" ->
                add(e, "said", spoken(e), states(Facts.ids(e, "speakers")), meeting(Facts.text(e, "meeting")), counted);
            default -> {
                boolean affirmed = !Facts.text(e, "polarity").equals("negated");
                Set<String> holders = states(Facts.ids(e, "actors"));
                Set<String> others = new TreeSet<>(states(Facts.ids(e, "addressees")));
                others.addAll(holders);
                String what = Facts.text(e, "force").equals("proposal") ? "proposed" : "promised";
                if (affirmed) {
                    add(e, what, made(e), holders, others, counted);
                }
            }
        }
    }

    /** When something was said: as the report tells, or on the day of its meeting. */
    private String spoken(Cited e) {
        String said = Facts.text(e, "said");
        Cited m = said.length() >= MONTH ? null : cited(Facts.text(e, "meeting"));
        return m == null ? said : Facts.text(m, "date");
    }

    /** When an undertaking was made: on the day of its meeting, or when it was first printed; its deadline says nothing of that. */
    private String made(Cited e) {
        String meeting = Facts.text(e, "meeting");
        if (!meeting.isEmpty()) {
            Cited m = cited(meeting);
            String date = m == null ? "" : Facts.text(m, "date");
            if (date.length() >= MONTH) {
                return date;
            }
        }
        return e.quotes().stream()
                .map(q -> q.citation().published() == null ? "" : q.citation().published())
                .filter(d -> d.length() >= MONTH)
                .min(String::compareTo)
                .orElse("");
    }

    private void add(Cited e, String what, String date, Set<String> from, Set<String> to, TableFile.Row counted)
            throws IOException {
        boolean between = from.stream().anyMatch(f -> to.stream().anyMatch(t -> !t.equals(f)));
        if (!between) {
            return;
        }
        if (!date.matches("\\d{4}-\\d\\d(-\\d\\d)?(/.*)?")) {
            undated++;
            return;
        }
        String month = date.substring(0, MONTH);
        int column = 2 * WHAT.indexOf(what) + (e.reviewed() ? 1 : 0);
        String place = Facts.place(e.quotes().get(0).citation());
        for (String source : from) {
            for (String target : to) {
                if (!source.equals(target)) {
                    counts.computeIfAbsent(new Dyad(month, source, target), k -> new int[COUNTS.size()])[column]++;
                    counted.take(List.of(
                            month,
                            source,
                            target,
                            what,
                            e.id(),
                            e.review(),
                            e.reviewed() ? "person" : "machine",
                            place));
                }
            }
        }
    }

    private Set<String> meeting(String id) {
        return id.isEmpty() ? Set.of() : remembered(meetings, id, m -> participants(m.record()));
    }

    private Set<String> participants(JsonNode meeting) {
        Set<String> there = new TreeSet<>();
        for (JsonNode p : meeting.path("participants")) {
            String behalf = p.path("on_behalf_of").asText();
            there.addAll(states(List.of(behalf.isEmpty() ? p.path("actor").asText() : behalf)));
        }
        return there;
    }

    private Set<String> states(Collection<String> actors) {
        Set<String> all = new TreeSet<>();
        for (String id : actors) {
            if (id.startsWith("state:")) {
                all.add(id);
            } else if (id.startsWith("person:")) {
                all.addAll(remembered(states, id, DyadMonths::offices));
            }
        }
        return all;
    }

    /** The state whose office somebody holds; of somebody who held offices of several states, none is meant for sure. */
    private static Set<String> offices(Cited person) {
        Set<String> current = new TreeSet<>();
        Set<String> any = new TreeSet<>();
        for (JsonNode o : person.record().path("offices")) {
            String of = o.path("of").asText();
            if (of.startsWith("state:")) {
                any.add(of);
                if (o.path("status").asText().equals("current")) {
                    current.add(of);
                }
            }
        }
        Set<String> those = current.isEmpty() ? any : current;
        return those.size() == 1 ? those : Set.of();
    }

    private Set<String> remembered(Map<String, Set<String>> memory, String id, Function<Cited, Set<String>> told) {
        Set<String> known = memory.get(id);
        if (known == null) {
            Cited entry = cited(id);
            known = entry == null ? Set.of() : told.apply(entry);
            memory.put(id, known);
        }
        return known;
    }

    private @Nullable Cited cited(String id) {
        return id.isEmpty()
                ? null
                : register.outlet().cited(List.of(id)).stream().findFirst().orElse(null);
    }
}
