package org.summitry.analysis.followup;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The same but for a word: 'duties on wool' and 'duties on cheese', 'the Blue Reef Plan' and 'the Blue Harbour Plan'. */
final class Substitutions {
    private static final double STRANGE = 0.3;
    private static final int REACH = 3;

    private Substitutions() {}

    static void compare(Prepared matter, Later report, Comparison out) {
        Content mine = matter.text();
        Content theirs = report.sentence();
        Set<String> found = new LinkedHashSet<>();
        int anchors = 0;
        for (int i = 0; i < mine.words().size(); i++) {
            String anchor = mine.notions().get(i);
            int j = mine.has(anchor) && !matter.actors().containsKey(anchor)
                    ? theirs.notions().indexOf(anchor)
                    : -1;
            if (j < 0) {
                continue;
            }
            anchors++;
            for (int step : new int[] {-1, 1}) {
                String was = neighbour(mine, i, step);
                String is = neighbour(theirs, j, step);
                if (was != null && is != null && isExchanged(matter, report, was, is)) {
                    found.add(written(mine, was) + " / " + written(theirs, is));
                }
            }
        }
        double share = anchors == 0 ? 0 : Math.min(1, found.size() / (double) anchors);
        out.add("exchanged", share, "words are exchanged beside a shared one: " + String.join(", ", found));
    }

    private static boolean isExchanged(Prepared matter, Later report, String was, String is) {
        boolean number = matter.actors().containsKey(was) || matter.actors().containsKey(is);
        return !number
                && report.paragraph().nearness(matter.text(), was) < STRANGE
                && matter.sentence().nearness(report.sentence(), is) < STRANGE
                && !matter.paragraph().has(is);
    }

    /** The next word that means something to one side, within one clause. */
    private static @Nullable String neighbour(Content content, int from, int step) {
        for (int i = from + step, n = 0; i >= 0 && i < content.words().size() && n < REACH; i += step, n++) {
            String notion = content.notions().get(i);
            if (!content.words().get(i).isWord()) {
                return null;
            }
            if (content.has(notion)) {
                return notion;
            }
        }
        return null;
    }

    private static String written(Content content, String notion) {
        return content.form(notion);
    }
}
