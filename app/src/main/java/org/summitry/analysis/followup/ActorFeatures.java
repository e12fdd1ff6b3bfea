package org.summitry.analysis.followup;

import java.util.LinkedHashSet;
import java.util.Set;

/** Who acts in a later sentence: those of the matter, here or in the paragraph, or somebody else. */
final class ActorFeatures {
    private static final double OF_COLLECTIVE = 0.3;

    private ActorFeatures() {}

    /** @param actors names in the later sentence of those who may act */
    static void compare(Prepared matter, Later report, Set<String> actors, Comparison out) {
        if (matter.actors().isEmpty()) {
            return;
        }
        Set<String> all = new LinkedHashSet<>(matter.actors().values());
        Set<String> here = new LinkedHashSet<>();
        Set<String> near = new LinkedHashSet<>();
        matter.actors().forEach((key, name) -> {
            if (report.sentence().has(key)) {
                here.add(name);
            } else if (report.paragraph().has(key)) {
                near.add(name);
            }
        });
        near.removeAll(here);
        out.add("actors-here", here.isEmpty() ? 0 : 1, "actors are shared: " + String.join(", ", here));
        boolean only = here.isEmpty() && !near.isEmpty();
        out.add("actors-near", only ? 1 : 0, "the paragraph names its actors: " + String.join(", ", near));
        boolean absent = here.isEmpty() && near.isEmpty();
        out.add("actors-absent", absent ? 1 : 0, "its actors are not named: " + String.join(", ", all));
        double share = (here.size() + near.size()) / (double) all.size();
        out.add("all-actors", share, "actors named: " + (here.size() + near.size()) + " of " + all.size());
        foreign(matter, report, actors, absent, out);
    }

    private static void foreign(Prepared matter, Later report, Set<String> actors, boolean absent, Comparison out) {
        double counts = matter.matter().collective() ? OF_COLLECTIVE : 1;
        Set<String> foreign = new LinkedHashSet<>();
        String first = null;
        for (String notion : report.sentence().notions()) {
            boolean own =
                    matter.actors().containsKey(notion) || matter.sentence().has(notion);
            if (actors.contains(notion) || own && matter.actors().containsKey(notion)) {
                first = first == null ? notion : first;
                if (!own && !matter.paragraph().has(notion)) {
                    foreign.add(notion);
                }
            }
        }
        String names = String.join(
                ", ", foreign.stream().map(f -> report.sentence().form(f)).toList());
        out.add("foreign-actor", foreign.isEmpty() ? 0 : counts, "somebody else is named: " + names);
        boolean leads = first != null && foreign.contains(first);
        out.add("foreign-first", leads ? counts : 0, "somebody else acts: " + names);
        out.add("foreign-only", absent && !foreign.isEmpty() ? counts : 0, "only others are named: " + names);
    }
}
