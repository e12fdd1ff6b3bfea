package org.summitry.eval;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.summitry.register.PreparedReading;

/**
 * Invented documents as if they had been read, for measures of the register: document {@code i} is the same in every run. A
 * document reports an event, as one to nine others by other publishers do in the days after: its participants, a meeting, what
 * was said and undertaken, in words of its own or, one in four, in those of the first report. Persons, states, bodies and words
 * are as unevenly frequent as real ones; the most named states are in a third of all documents. Days go by as documents do.
 */
final class GeneratedReadings {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int PUBLISHERS = 300;
    private static final int REPORTS_AN_EVENT = 3;
    private static final int SPREAD = 40;
    private static final String[] TITLES = {"President", "Foreign Minister", "Prime Minister", "Ambassador"};
    private static final String[] TYPES = {"talks", "visit", "summit", "conference", "call"};
    private static final int DAYS = 10_000;

    private final SplittableRandom random;
    private final SplittableRandom event;
    private final String id;
    private final LocalDate day;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, ObjectNode> records = new LinkedHashMap<>();

    private GeneratedReadings(int i, int of) {
        this.random = new SplittableRandom(0x5eedL * 37 + i);
        // the events near a document's place in time; most reports are of a few of them
        int number = i / REPORTS_AN_EVENT - GeneratedNames.skewed(random, SPREAD);
        this.event = new SplittableRandom(0xe4e47L * 41 + number);
        this.id = String.format(Locale.ROOT, "doc:%016x", new SplittableRandom(i).nextLong());
        this.day = LocalDate.of(1995, 1, 1).plusDays((long) i * DAYS / of);
    }

    /** Document {@code i} of {@code of}. */
    static PreparedReading reading(int i, int of) {
        return new GeneratedReadings(i, of).reading();
    }

    private PreparedReading reading() {
        List<String> who = new ArrayList<>();
        for (int n = 2 + event.nextInt(2); n > 0; n--) {
            who.add(participant());
        }
        String body = GeneratedNames.skewed(random, 3) == 0 ? body() : "";
        String meeting = meeting(who);
        for (int n = 4; n > 0; n--) {
            statement(who.get(n % who.size()), meeting, n);
        }
        for (int n = 3; n > 0; n--) {
            undertaking(who.get(n % who.size()), n);
        }
        for (int n = 3; n > 0; n--) {
            figure(body);
        }
        if (event.nextInt(4) == 0) {
            titled("project", "Railway");
        }
        if (event.nextInt(3) == 0) {
            titled("instrument", "Agreement on");
        }
        ObjectNode document = JSON.objectNode().put("kind", "document").put("id", id);
        document.put("path", id.substring(4) + ".txt");
        document.put("publisher", "Publisher " + GeneratedNames.skewed(random, PUBLISHERS));
        document.put("published", day.toString()).put("language", "en");
        document.put("sha256", id.substring(4)).put("text_length", text.length());
        return new PreparedReading(document, text.toString(), List.copyOf(records.values()), "generated 1");
    }

    /** A person who holds an office of a state, both of them recorded. */
    private String participant() {
        int n = GeneratedNames.skewed(event, GeneratedNames.PERSONS);
        int of = GeneratedNames.skewed(new SplittableRandom(n * 7L), GeneratedNames.STATES);
        String name = GeneratedNames.person(n, false);
        String state = state(of);
        String title = TITLES[n % TITLES.length];
        int start = write(title + " " + name + " of " + GeneratedNames.state(of) + " took part.");
        ObjectNode person = record("person", "person:" + slug(name), name, start + title.length() + 1, name.length());
        ArrayNode aliases = person.putArray("aliases").add(name);
        if (random.nextInt(3) == 0) {
            aliases.add(name.substring(name.indexOf(' ') + 1));
        }
        person.putArray("offices")
                .addObject()
                .put("title", title)
                .put("of", state)
                .put("status", "current");
        return person.path("id").asText();
    }

    private String state(int n) {
        String name = GeneratedNames.state(n);
        int start = write(name + " was there.");
        ObjectNode state = record("state", "state:x-" + slug(name), name, start, name.length());
        state.putArray("aliases").add(name);
        return state.path("id").asText();
    }

    private String body() {
        String name = GeneratedNames.body(GeneratedNames.skewed(event, GeneratedNames.BODIES));
        int start = write("The " + name + " sent a letter.");
        ObjectNode body = record("organization", "org:" + slug(name), name, start + 4, name.length());
        body.putArray("aliases").add(name);
        body.put("type", "international");
        return body.path("id").asText();
    }

    private String meeting(List<String> who) {
        String type = TYPES[event.nextInt(TYPES.length)];
        String place = GeneratedNames.capital(GeneratedNames.word(150 + event.nextInt(400)));
        int start = write("The " + type + " took place in " + place + ".");
        ObjectNode meeting = record("meeting", "meeting:" + type + "-" + slug(place), type, start, 20);
        meeting.put("type", type).put("status", "held").put("place", place);
        meeting.put("date", day.minusDays(event.nextInt(2)).toString());
        ArrayNode participants = meeting.putArray("participants");
        who.forEach(p -> participants.addObject().put("actor", p).put("role", "participant"));
        return meeting.path("id").asText();
    }

    private void statement(String who, String meeting, int n) {
        String words = sentence(random.nextInt(4) == 0 ? event : random, 10);
        int start = write(words + ", the guest said.");
        ObjectNode statement = record("statement", hashed("statement"), "", start, words.length());
        statement.putArray("speakers").add(who);
        statement.put("form", "indirect").put("meeting", meeting);
        statement.putObject("content").put("doc", id).put("start", start).put("end", start + words.length());
        statement.putArray("topics").add("topic" + (n * 7 + event.nextInt(5)) % GeneratedEntries.TOPICS);
    }

    private void undertaking(String who, int n) {
        String action = sentence(random.nextInt(4) == 0 ? event : random, 7);
        int start = write("They agreed to " + action + ".");
        ObjectNode undertaking = record("undertaking", hashed("undertaking"), "", start, action.length() + 15);
        undertaking.put("force", "agreement").putArray("actors").add(who);
        undertaking.put("action", action);
        if (n == 1) {
            undertaking.put("deadline", "../" + (day.getYear() + 1 + event.nextInt(5)));
        }
    }

    private void figure(String body) {
        int value = 1 + random.nextInt(900);
        String indicator = sentence(random, 3);
        int start = write(GeneratedNames.capital(indicator) + " rose to " + value + " million dollars.");
        ObjectNode figure = record("figure", hashed("figure"), "", start, indicator.length() + 20);
        figure.put("indicator", indicator)
                .put("role", "observed")
                .put("value", value)
                .put("unit", "USD");
        if (!body.isEmpty()) {
            figure.putArray("scope").add(body);
        }
    }

    private void titled(String kind, String word) {
        String name = word + " " + GeneratedNames.capital(GeneratedNames.word(GeneratedNames.skewed(event, 5_000) + 90))
                + " " + GeneratedNames.capital(GeneratedNames.word(90 + GeneratedNames.skewed(event, 5_000)));
        int start = write("The " + name + " was praised.");
        ObjectNode record = record(kind, kind + ":" + slug(name), name, start + 4, name.length());
        record.putArray("aliases").add(name);
        record.put("type", kind.equals("project") ? "railway" : "agreement").put("status", "proposed");
    }

    private String sentence(SplittableRandom from, int words) {
        StringBuilder sentence = new StringBuilder();
        for (int n = 0; n < words + from.nextInt(words); n++) {
            sentence.append(n == 0 ? "" : " ")
                    .append(GeneratedNames.word(GeneratedNames.skewed(from, GeneratedNames.WORDS)));
        }
        return sentence.toString();
    }

    private int write(String sentence) {
        int start = text.length() + (text.isEmpty() ? 0 : 1);
        text.append(text.isEmpty() ? "" : " ").append(sentence);
        return start;
    }

    private String hashed(String kind) {
        return String.format(Locale.ROOT, "%s:%016x", kind, random.nextLong());
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** The record with this id, with one passage more; a new one if there is none. */
    private ObjectNode record(String kind, String localId, String name, int start, int length) {
        ObjectNode record = records.get(localId);
        if (record == null) {
            record = JSON.objectNode().put("kind", kind).put("id", localId);
            if (!name.isEmpty()) {
                record.put("name", name);
            }
            record.putArray("evidence");
            record.put("confidence", 0.9);
            records.put(localId, record);
        }
        ((ArrayNode) record.path("evidence"))
                .addObject()
                .put("doc", id)
                .put("start", start)
                .put("end", Math.min(text.length(), start + length));
        return record;
    }
}
