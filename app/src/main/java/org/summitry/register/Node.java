package org.summitry.register;

import org.jspecify.annotations.Nullable;

/**
 * Reports that say the same, as far as comparisons look; most often one report alone. What is compared, joined and parted.
 *
 * @param form what they say, or the key of the report that stands alone
 * @param anchor the entry it is in: the smallest key of that entry's reports
 * @param document whose report it is, when it stands alone; else null
 * @param localId what its documents call it, whole or in part
 * @param name the name they give it
 * @param label for the order of over-full blocks
 * @param day the same
 * @param reports how many there are
 * @param firstKey the smallest of their keys
 * @param firstEvidence the earliest place where one is told
 * @param confidence that of the surest one
 * @param blocks hashes of the keys of its blocks
 */
record Node(
        long id,
        String form,
        String anchor,
        String kind,
        @Nullable String document,
        String localId,
        String name,
        String label,
        String day,
        int reports,
        String firstKey,
        String firstEvidence,
        double confidence,
        BlockKeys blocks) {
    private static final char END = '\u0001';

    /** The same in another entry. */
    Node withAnchor(String other) {
        return new Node(
                id,
                form,
                other,
                kind,
                document,
                localId,
                name,
                label,
                day,
                reports,
                firstKey,
                firstEvidence,
                confidence,
                blocks);
    }

    /** The same with one report more. */
    Node withReport(Report r) {
        return new Node(
                id,
                form,
                anchor,
                kind,
                document,
                localId,
                name,
                label,
                day,
                reports + 1,
                smaller(firstKey, r.key()),
                smaller(firstEvidence, r.firstEvidence()),
                Math.max(confidence, r.confidence()),
                blocks);
    }

    private static String smaller(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** Where it stands in over-full blocks: 0 by label, then day; 1 by day. Unlike for any two nodes. */
    String place(int ordering) {
        return ordering == 0 ? label + END + day + END + form : day + END + form;
    }

    /** Whether both are one document's, which tells them apart. */
    boolean sharesDocument(Node other) {
        return document != null && document.equals(other.document);
    }

    boolean sharesBlock(Node other) {
        return blocks.meets(other.blocks);
    }
}
