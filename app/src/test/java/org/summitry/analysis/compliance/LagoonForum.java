package org.summitry.analysis.compliance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.summitry.register.PreparedReading;

/** Reports of a forum of invented states: what was undertaken at one meeting, what was reported since, and the next meeting. */
public final class LagoonForum {
    /** What was undertaken. */
    public static final String FERRY = "undertaking:ferry";

    /** Where. */
    public static final String FIRST = "meeting:lagoon-forum-1";

    /** The report of what was done. */
    public static final String DONE = "Norland opened the Lagoon ferry on Monday.";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MADE = "The First Lagoon Forum met in Port Lane on 3 May 2031.\n"
            + "Norland and Sudmark agreed to open the Lagoon ferry by May 2032.";
    private static final String NEXT = "The Second Lagoon Forum met in Hollow Bay on 4 May 2032.";

    private LagoonForum() {}

    /** The reports, as they are read. */
    public static List<PreparedReading> readings() {
        return List.of(
                reading(
                        "doc:f1",
                        "2031-05-04",
                        MADE,
                        actor("state", "state:x-norland", "Norland", MADE),
                        actor("state", "state:x-sudmark", "Sudmark", MADE),
                        meeting(FIRST, "First Lagoon Forum", "2031-05-03", MADE),
                        undertaking()),
                reading("doc:f2", "2031-09-02", DONE, actor("state", "state:x-norland", "Norland", DONE)),
                reading(
                        "doc:f3",
                        "2032-05-05",
                        NEXT,
                        meeting("meeting:lagoon-forum-2", "Second Lagoon Forum", "2032-05-04", NEXT)));
    }

    private static PreparedReading reading(String id, String published, String text, ObjectNode... records) {
        ObjectNode document = JSON.createObjectNode()
                .put("kind", "document")
                .put("id", id)
                .put("path", id.substring(4) + ".txt")
                .put("publisher", "Lagoon Wire")
                .put("published", published)
                .put("language", "en")
                .put("sha256", "00")
                .put("text_length", text.codePointCount(0, text.length()));
        for (ObjectNode r : records) {
            r.path("evidence").forEach(e -> ((ObjectNode) e).put("doc", id));
        }
        return new PreparedReading(document, text, Arrays.asList(records), "reader of tests");
    }

    private static ObjectNode entry(String kind, String id, String words, String text) {
        ObjectNode entry =
                JSON.createObjectNode().put("kind", kind).put("id", id).put("confidence", 0.9);
        int start = text.indexOf(words);
        entry.putArray("evidence").addObject().put("start", start).put("end", start + words.length());
        return entry;
    }

    private static ObjectNode actor(String kind, String id, String name, String text) {
        ObjectNode actor = entry(kind, id, name, text).put("name", name);
        actor.putArray("aliases").add(name);
        return actor;
    }

    private static ObjectNode meeting(String id, String name, String date, String text) {
        ObjectNode meeting = entry("meeting", id, name, text)
                .put("name", name)
                .put("type", "summit")
                .put("format", "format:lagoon-forum")
                .put("date", date)
                .put("status", "held");
        meeting.putArray("aliases").add(name);
        return meeting;
    }

    private static ObjectNode undertaking() {
        ObjectNode u = entry("undertaking", FERRY, "open the Lagoon ferry by May 2032", MADE)
                .put("force", "agreement")
                .put("action", "open the Lagoon ferry by May 2032")
                .put("deadline", "2032-05")
                .put("meeting", FIRST);
        u.putArray("actors").add("state:x-norland").add("state:x-sudmark");
        u.putArray("topics").add("transport");
        return u;
    }
}
