package org.summitry.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The nodes and reports of many entries, asked for at once: an index or an export passes by all entries, and most have one or two
 * reports. Larger ones are left to be asked for one by one, so that what is held stays small.
 */
final class Ahead {
    private static final int FEW = 20;

    private final Nodes nodes;
    private final Reports reports;
    private Map<String, List<Node>> nodesOf = new HashMap<>();
    private Map<String, List<Report>> reportsOf = new HashMap<>();

    Ahead(Nodes nodes, Reports reports) {
        this.nodes = nodes;
        this.reports = reports;
    }

    /** Asks for those of these entries, and forgets the ones before. */
    void ask(List<Entries.Row> rows) {
        List<String> anchors = rows.stream()
                .filter(r -> r.reports() <= FEW)
                .map(Entries.Row::anchor)
                .toList();
        nodesOf = nodes.ofEntries(anchors).stream().collect(Collectors.groupingBy(Node::anchor));
        reportsOf = reports.ofEntries(anchors);
    }

    /** All that were asked for. */
    List<Report> reports() {
        return reportsOf.values().stream().flatMap(List::stream).toList();
    }

    /** An entry's nodes; null when it was not asked for. */
    @Nullable
    List<Node> nodes(String anchor) {
        return nodesOf.get(anchor);
    }

    /** All reports of an entry, in the order of their keys; null when it was not asked for. */
    @Nullable
    List<Report> reports(String anchor) {
        return reportsOf.get(anchor);
    }
}
