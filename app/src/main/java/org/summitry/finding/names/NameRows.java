package org.summitry.finding.names;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows of names in which the first and the last are persons: 'A, B and C met'. The parser hangs the verb on one of them only; what stands
 * between two persons is a person too.
 */
final class NameRows {
    private static final Pattern JOINING = Pattern.compile(",? (?:and )?");

    private NameRows() {}

    /** Gives the full names between two persons of a row the strength of a person. */
    static void complete(List<PersonHit> hits, String text) {
        List<PersonHit> ordered =
                hits.stream().sorted(Comparator.comparing(PersonHit::span)).toList();
        int sure = -1;
        for (int i = 0; i < ordered.size(); i++) {
            if (i > 0 && !areJoined(ordered.get(i - 1), ordered.get(i), text)) {
                sure = -1;
            }
            if (ordered.get(i).strength() > 0) {
                if (sure >= 0) {
                    List<PersonHit> between = ordered.subList(sure + 1, i);
                    hits.replaceAll(h -> h.isFull() && between.contains(h) ? h.withStrength(1) : h);
                }
                sure = i;
            }
        }
    }

    private static boolean areJoined(PersonHit a, PersonHit b, String text) {
        int from = a.span().end();
        int to = b.span().start();
        return from < to && JOINING.matcher(text.substring(from, to)).matches();
    }
}
