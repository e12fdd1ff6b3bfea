package org.summitry.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitry.scoring.Exported.Found;

/** Compares an export with gold, kind by kind. One use a comparison. */
public final class Scorer {
    private final Gold gold;
    private final Exported export;
    private final Actors actors;
    private final Errors errors;
    private final Report report;
    /** Per mergeable kind, the gold and the export id of every match. */
    private final Map<String, List<String[]>> links = new LinkedHashMap<>();

    private Scorer(Gold gold, Exported export, Errors errors) {
        this.gold = gold;
        this.export = export;
        this.actors = new Actors(gold, export);
        this.errors = errors;
        int read = (int) gold.documents().values().stream()
                .filter(g -> export.documentOf(g) != null)
                .count();
        this.report = new Report(gold.documents().size(), read);
    }

    /** Hears every miss and every false find. */
    public interface Errors {
        /** {@code what} is 'missed' or 'wrong'; {@code item} the gold entry missed or the record found wrongly. */
        void note(String kind, String what, JsonNode goldDocument, JsonNode item);

        /** Nobody listens. */
        static Errors ignored() {
            return (kind, what, document, item) -> {};
        }
    }

    /** The figures of {@code export} against {@code gold}. */
    public static Report score(Gold gold, Exported export, Errors errors) {
        Scorer s = new Scorer(gold, export, errors);
        gold.documents().values().forEach(s::document);
        s.merging();
        s.evidence();
        return s.report;
    }

    private void document(JsonNode g) {
        persons(g);
        meetings(g);
        passages(g, "statements", "statement");
        passages(g, "undertakings", "undertaking");
        titled(g, "instruments", "instrument");
        titled(g, "projects", "project");
        figures(g);
    }

    private List<Found> found(JsonNode g, String kind) {
        String document = export.documentOf(g);
        return document == null ? List.of() : export.in(kind, document);
    }

    private static List<JsonNode> golds(JsonNode g, String kind) {
        List<JsonNode> all = new ArrayList<>();
        g.path(kind).forEach(all::add);
        return all;
    }

    private List<Matching.Pair> settle(
            String kind, JsonNode g, List<JsonNode> golds, List<Found> found, List<Matching.Pair> pairs) {
        List<Matching.Pair> matched = Matching.greedy(pairs);
        report.kind(kind).add(matched.size(), golds.size(), found.size());
        Set<Integer> hit = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        matched.forEach(p -> {
            hit.add(p.gold());
            used.add(p.found());
        });
        for (int i = 0; i < golds.size(); i++) {
            if (!hit.contains(i)) {
                errors.note(kind, "missed", g, golds.get(i));
            }
        }
        for (int j = 0; j < found.size(); j++) {
            if (!used.contains(j)) {
                errors.note(kind, "wrong", g, found.get(j).record());
            }
        }
        return matched;
    }

    private void link(String kind, JsonNode goldEntry, Found f) {
        links.computeIfAbsent(kind, k -> new ArrayList<>()).add(new String[] {
            goldEntry.path("id").asText(), f.record().path("id").asText()
        });
    }

    private void persons(JsonNode g) {
        List<JsonNode> golds = golds(g, "persons");
        List<Found> found = found(g, "person");
        List<Matching.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            List<String> aliases = Exported.strings(golds.get(i).path("aliases"));
            Set<String> want = new HashSet<>();
            aliases.forEach(a -> want.add(Names.norm(a)));
            String full = Names.norm(aliases.stream()
                    .reduce("", (a, b) -> b.codePointCount(0, b.length()) > a.codePointCount(0, a.length()) ? b : a));
            for (int j = 0; j < found.size(); j++) {
                Set<String> have = new HashSet<>();
                Exported.titles(found.get(j).record()).forEach(t -> have.add(Names.norm(t)));
                boolean shared = !Actors.intersection(want, have).isEmpty();
                Set<String> mine = gold.namesOf(golds.get(i).path("id").asText());
                int right = Actors.intersection(have, mine).size();
                if (shared
                        && 2 * right
                                >= Actors.intersection(have, gold.allNames()).size()) {
                    pairs.add(new Matching.Pair(have.contains(full) ? 2 : 1, i, j));
                }
            }
        }
        for (Matching.Pair p : settle("persons", g, golds, found, pairs)) {
            link("persons", golds.get(p.gold()), found.get(p.found()));
        }
    }

    private void meetings(JsonNode g) {
        List<JsonNode> golds = golds(g, "meetings");
        List<Found> found = found(g, "meeting");
        List<Matching.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double score = meetingScore(golds.get(i), found.get(j));
                if (score >= 0) {
                    pairs.add(new Matching.Pair(score, i, j));
                }
            }
        }
        for (Matching.Pair p : settle("meetings", g, golds, found, pairs)) {
            link("meetings", golds.get(p.gold()), found.get(p.found()));
            meetingAttributes(golds.get(p.gold()), found.get(p.found()).record());
        }
    }

    /** How well they fit, or -1 when they may not match. */
    private double meetingScore(JsonNode m, Found f) {
        JsonNode r = f.record();
        if (!Dates.compatible(m.path("date").asText(null), r.path("date").asText(null))) {
            return -1;
        }
        List<String> participants = Exported.strings(m.path("participants"));
        Actors.Coverage c = actors.coverage(participants, r);
        double part = participants.isEmpty() || c.all() == 0 ? 0 : 2.0 * c.covered() / (participants.size() + c.all());
        double near = 0;
        if (m.has("start")) {
            for (int[] s : f.spans()) {
                near = Math.max(near, Matching.overlap(Exported.span(m), s));
            }
        }
        double name = Names.best(Exported.strings(m.path("names")), Exported.titles(r));
        boolean known =
                m.hasNonNull("place") && !Exported.strings(r.path("place")).isEmpty();
        double place = known ? Names.best(List.of(m.get("place").asText()), Exported.strings(r.path("place"))) : 0;
        boolean fits = Math.max(near, name) >= 0.5 || part >= 0.5 && (place > 0 || !known);
        return fits ? part + near + name + place : -1;
    }

    private void meetingAttributes(JsonNode m, JsonNode r) {
        if (m.hasNonNull("date")) {
            String date = r.path("date").asText("");
            boolean right = !date.isEmpty()
                    && Dates.compatible(m.get("date").asText(), date)
                    && date.length() >= m.get("date").asText().length();
            report.attribute("meeting date", right);
        }
        if (m.hasNonNull("place")) {
            report.attribute(
                    "meeting place",
                    Names.best(List.of(m.get("place").asText()), Exported.strings(r.path("place"))) >= 0.5);
        }
        if (m.path("ordinal").asInt() != 0) {
            report.attribute(
                    "meeting ordinal",
                    r.path("ordinal").asInt() == m.get("ordinal").asInt());
        }
        List<String> participants = Exported.strings(m.path("participants"));
        Actors.Coverage c = actors.coverage(participants, r);
        Set<String> everywhere = gold.takingPartIn(m.path("id").asText());
        int wrong = (int) c.rest().stream()
                .filter(ids -> everywhere.stream().noneMatch(a -> ids.stream().anyMatch(s -> actors.same(a, s))))
                .count();
        report.kind("participants").add(c.covered(), participants.size(), c.covered() + wrong);
    }

    private void passages(JsonNode g, String kind, String recordKind) {
        List<JsonNode> golds = golds(g, kind);
        List<Found> found = found(g, recordKind);
        boolean statements = kind.equals("statements");
        List<Matching.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double o = Passages.overlap(export, golds.get(i), found.get(j), statements);
                if (o >= (statements ? 0.5 : 0.4)) {
                    pairs.add(new Matching.Pair(o, i, j));
                }
            }
        }
        int full = 0;
        for (Matching.Pair p : settle(kind, g, golds, found, pairs)) {
            JsonNode x = golds.get(p.gold());
            JsonNode r = found.get(p.found()).record();
            full += (statements ? statement(x, r) : undertaking(x, r)) ? 1 : 0;
        }
        report.kind(statements ? "statements+speaker" : "undertakings+force+actor")
                .add(full, golds.size(), found.size());
    }

    private boolean statement(JsonNode x, JsonNode r) {
        List<String> ids = new ArrayList<>(Actors.ids(r.path("speaker")));
        Actors.ids(r.path("speakers")).stream().filter(s -> !ids.contains(s)).forEach(ids::add);
        boolean right = actors.right(Exported.strings(x.path("speaker")), ids);
        report.attribute("statement speaker", right);
        report.attribute(
                "statement form", x.path("form").asText().equals(r.path("form").asText()));
        return right;
    }

    private boolean undertaking(JsonNode x, JsonNode r) {
        boolean force = x.path("force").asText().equals(r.path("force").asText());
        boolean actor = actors.right(Exported.strings(x.path("actors")), Actors.ids(r.path("actors")));
        report.attribute("undertaking force", force);
        report.attribute("undertaking actor", actor);
        if (x.hasNonNull("deadline")) {
            String deadline = r.path("deadline").asText("");
            boolean right =
                    !deadline.isEmpty() && Dates.compatible(x.get("deadline").asText(), deadline);
            report.attribute("undertaking deadline", right);
        }
        return force && actor;
    }

    private void titled(JsonNode g, String kind, String recordKind) {
        List<JsonNode> golds = golds(g, kind);
        List<Found> found = found(g, recordKind);
        List<JsonNode> every = new ArrayList<>();
        gold.documents().values().forEach(d -> every.addAll(golds(d, kind)));
        for (Matching.Pair p : settle(kind, g, golds, found, Passages.byTitle(golds, every, found))) {
            JsonNode x = golds.get(p.gold());
            JsonNode r = found.get(p.found()).record();
            link(kind, x, found.get(p.found()));
            report.attribute(
                    recordKind + " type",
                    x.path("type").asText().equals(r.path("type").asText()));
            report.attribute(
                    recordKind + " status",
                    x.path("status").asText().equals(r.path("status").asText()));
        }
    }

    private void figures(JsonNode g) {
        List<JsonNode> golds = golds(g, "figures");
        List<Found> found = found(g, "figure");
        List<Matching.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                if (Passages.sameFigure(golds.get(i), found.get(j))) {
                    boolean role = golds.get(i)
                            .path("role")
                            .asText()
                            .equals(found.get(j).record().path("role").asText());
                    pairs.add(new Matching.Pair(role ? 2 : 1, i, j));
                }
            }
        }
        for (Matching.Pair p : settle("figures", g, golds, found, pairs)) {
            JsonNode x = golds.get(p.gold());
            JsonNode r = found.get(p.found()).record();
            report.attribute(
                    "figure role", x.path("role").asText().equals(r.path("role").asText()));
            report.attribute(
                    "figure unit",
                    x.path("unit").asText().equalsIgnoreCase(r.path("unit").asText()));
        }
    }

    private void merging() {
        for (String kind : List.of("persons", "meetings", "instruments", "projects")) {
            Map<String, Integer> mentions = new HashMap<>();
            gold.documents().values().forEach(d -> golds(d, kind)
                    .forEach(x -> mentions.merge(x.path("id").asText(), 1, Integer::sum)));
            if (mentions.values().stream().anyMatch(n -> n > 1)) {
                report.merging(kind, pairsOf(links.getOrDefault(kind, List.of())));
            }
        }
    }

    private static Tally pairsOf(List<String[]> matches) {
        int both = 0;
        int inGold = 0;
        int inExport = 0;
        for (int a = 0; a < matches.size(); a++) {
            for (int b = a + 1; b < matches.size(); b++) {
                boolean g = matches.get(a)[0].equals(matches.get(b)[0]);
                boolean s = matches.get(a)[1].equals(matches.get(b)[1]);
                inGold += g ? 1 : 0;
                inExport += s ? 1 : 0;
                both += g && s ? 1 : 0;
            }
        }
        Tally t = new Tally();
        t.add(both, inGold, inExport);
        return t;
    }

    private void evidence() {
        boolean sound = true;
        int without = 0;
        for (String kind : export.kinds()) {
            for (JsonNode r : export.all(kind)) {
                for (JsonNode e : r.path("evidence")) {
                    sound &= export.isSound(e);
                }
                boolean needs = !kind.equals("register") && !kind.equals("document");
                without += needs && r.path("evidence").isEmpty() ? 1 : 0;
            }
        }
        report.evidence(sound, without);
    }
}
