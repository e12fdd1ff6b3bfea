package org.summitry.finding.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which state a person is told to be of without an office: 'Norland's Jan Oduya', 'Jan Oduya of Norland', 'Jan Oduya (Norland)'. */
final class StatesBeside {
    private static final Pattern OWNING = Pattern.compile("['’]s?\\s+");
    private static final Pattern OF = Pattern.compile("\\s+(?:of|from|for)\\s+(?:the\\s+)?|\\s+\\(");

    private StatesBeside() {}

    /** The state of each person beside whose name one is named so; {@code names} are the names in {@code text}. */
    static Map<String, String> of(String text, List<Mention> names) {
        Map<Integer, String> begins = new HashMap<>();
        Map<Integer, String> ends = new HashMap<>();
        for (Mention m : names) {
            String only = m.actors().size() == 1 ? m.actors().get(0) : "";
            if (only.startsWith("state:")) {
                begins.put(m.span().start(), only);
                ends.put(m.span().end(), only);
            }
        }
        Map<String, String> found = new HashMap<>();
        for (Mention m : names) {
            String who = Discourse.onePerson(m);
            String state = who == null ? null : beside(text, m, begins, ends);
            if (state != null) {
                found.putIfAbsent(who, state);
            }
        }
        return found;
    }

    private static @Nullable String beside(
            String text, Mention name, Map<Integer, String> begins, Map<Integer, String> ends) {
        int start = name.span().start();
        for (int end = start - 1; end >= Math.max(0, start - 4); end--) {
            if (ends.containsKey(end)
                    && OWNING.matcher(text.substring(end, start)).matches()) {
                return ends.get(end);
            }
        }
        int from = name.span().end();
        var of = OF.matcher(text).region(from, text.length());
        return of.lookingAt() ? begins.get(of.end()) : null;
    }
}
