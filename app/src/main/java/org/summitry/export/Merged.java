package org.summitry.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Records by id. A second record with the same id adds its aliases, evidence, offices, participants and whatever field the
 * first one lacked; a field both have stays as the first (by document id) says. Full resolution of who is who is not done
 * here.
 */
final class Merged {
    /** From the lowest rung up; a joined instrument or project stands where its furthest report puts it. */
    private static final List<String> LADDER = List.of(
            "mentioned",
            "proposed",
            "negotiated",
            "planned",
            "adopted",
            "signed",
            "ratified",
            "in-force",
            "under-way",
            "completed");

    private final Map<String, Map<String, Object>> byId = new TreeMap<>();

    void add(Map<String, Object> record) {
        byId.merge(String.valueOf(record.get("id")), record, Merged::join);
    }

    List<Map<String, Object>> records(List<String> kinds) {
        List<Map<String, Object>> all = new ArrayList<>(byId.values());
        all.sort(Comparator.comparingInt(r -> kinds.indexOf(String.valueOf(r.get("kind")))));
        return all;
    }

    private static Map<String, Object> join(Map<String, Object> first, Map<String, Object> second) {
        Map<String, Object> joined = new LinkedHashMap<>(first);
        second.forEach((field, value) -> joined.merge(field, value, (a, b) -> joinField(field, a, b)));
        return joined;
    }

    private static Object joinField(String field, Object a, Object b) {
        if (field.equals("participants") && a instanceof List<?> x && b instanceof List<?> y) {
            return participants(x, y);
        }
        if (a instanceof List<?> x && b instanceof List<?> y) {
            Set<Object> union = new LinkedHashSet<>(x);
            union.addAll(y);
            return new ArrayList<>(union);
        }
        if (field.equals("status") && LADDER.contains(a) && LADDER.contains(b)) {
            return LADDER.indexOf(a) >= LADDER.indexOf(b) ? a : b;
        }
        if (field.equals("confidence") && a instanceof Double x && b instanceof Double y) {
            return Math.max(x, y);
        }
        if (field.equals("date") && String.valueOf(b).startsWith(String.valueOf(a))) {
            return b;
        }
        return a;
    }

    /** Each actor once, in the role that says most. */
    private static List<Object> participants(List<?> first, List<?> second) {
        Map<Object, Object> byActor = new LinkedHashMap<>();
        for (List<?> some : List.of(first, second)) {
            for (Object p : some) {
                if (p instanceof Map<?, ?> fields) {
                    byActor.merge(String.valueOf(fields.get("actor")), p, (a, b) -> says(b) > says(a) ? b : a);
                }
            }
        }
        return new ArrayList<>(byActor.values());
    }

    private static int says(Object participant) {
        Map<?, ?> fields = (Map<?, ?>) participant;
        return ("participant".equals(fields.get("role")) ? 0 : 2) + (fields.get("on_behalf_of") == null ? 0 : 1);
    }
}
