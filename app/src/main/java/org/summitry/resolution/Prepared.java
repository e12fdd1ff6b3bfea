package org.summitry.resolution;

import java.util.Set;

/** A report read once for all its comparisons; made by {@link Resolver#prepare}. */
public final class Prepared {
    private final Report report;
    private final String kind;
    private final Set<String> keys;
    private final String label;
    private final Object facts;

    Prepared(Report report, Set<String> keys, String label, Object facts) {
        this.report = report;
        this.kind = report.kind();
        this.keys = Set.copyOf(keys);
        this.label = label;
        this.facts = facts;
    }

    /** What it was made of. */
    public Report report() {
        return report;
    }

    /** The report's kind. */
    String kind() {
        return kind;
    }

    /** The blocks it stands in. Two reports without a common one are never compared; each key begins with the kind, after {@link Blocks#LOOSE}. */
    public Set<String> keys() {
        return keys;
    }

    /** A wording that reports of the same thing mostly share; orders the members of over-full blocks. */
    public String label() {
        return label;
    }

    /** The same without keys and most of the record, which take most of its room: for who has read them and only judges. */
    public Prepared compared() {
        return new Prepared(report.named(), Set.of(), label, facts);
    }

    Object facts() {
        return facts;
    }
}
