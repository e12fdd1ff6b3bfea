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
 * document tells of an event ({@link GeneratedEvent}): its participants, a meeting, perhaps of a standing format, what was said and
 * undertaken, in words of its own or, one in four, in those that others use. One document in eight repeats another word for word.
 * Persons, states, bodies, formats and words are as unevenly frequent as real ones; the most named are in thousands of documents.
 */
final class GeneratedReadings {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int PUBLISHERS = 300;
    private static final int FORMATS = 60;
    private static final int REPEATED = 8;
    private static final int IN_COMMON = 4;
    private static final int UNDATED = 6;
    private static final String[] TITLES = {"President", "Foreign Minister", "Prime Minister", "Ambassador"};
    private static final String[] TYPES = {"talks", "visit", "call", "conference"};

    /** What is so in all reports of an event, each by a chance of its own. */
    private static final int WHO = 1;

    private static final int FORMAT = 2;
    private static final int PLACE = 3;
    private static final int BODY = 4;
    private static final int PROJECT = 5;
    private static final int INSTRUMENT = 6;
    private static final int SAID = 100;
    private static final int AGREED = 200;

    private final SplittableRandom random;
    private final GeneratedEvent event;
    private final String id;
    private final String publisher;
    private final LocalDate day;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, ObjectNode> records = new LinkedHashMap<>();

    private GeneratedReadings(int i, int of) {
        SplittableRandom own = new SplittableRandom(0x5eedL * 37 + i);
        this.event = GeneratedEvent.of(i, of);
        this.id = String.format(Locale.ROOT, "doc:%016x", new SplittableRandom(i).nextLong());
        this.publisher = "Publisher " + GeneratedNames.skewed(own, PUBLISHERS);
        this.day = event.day().plusDays(GeneratedNames.skewed(own, 10));
        this.random = own.nextInt(REPEATED) == 0 ? event.chance(0) : own.split();
    }

    /** Document {@code i} of {@code of}. */
    static PreparedReading reading(int i, int of) {
        return new GeneratedReadings(i, of).reading();
    }

    private PreparedReading reading() {
        List<String> who = participants();
        String body = random.nextInt(2) == 0 ? body() : "";
        String meeting = meeting(who);
        for (int n = 1 + GeneratedNames.skewed(random, 14); n > 0; n--) {
            statement(who.get(n % who.size()), meeting, n);
        }
        for (int n = 1 + GeneratedNames.skewed(random, 6); n > 0; n--) {
            undertaking(who.get(n % who.size()), n);
        }
        for (int n = GeneratedNames.skewed(random, 10); n > 0; n--) {
            figure(body);
        }
        titled("project", "Railway", PROJECT, 4);
        titled("instrument", "Agreement on", INSTRUMENT, 3);
        for (int n = GeneratedNames.skewed(random, 30); n > 0; n--) {
            write(GeneratedNames.capital(sentence(random, 12)) + ".");
        }
        ObjectNode document = JSON.objectNode().put("kind", "document").put("id", id);
        document.put("path", id.substring(4) + ".txt");
        document.put("publisher", publisher);
        document.put("published", day.toString()).put("language", "en");
        document.put("sha256", id.substring(4)).put("text_length", text.length());
        return new PreparedReading(document, text.toString(), List.copyOf(records.values()), "generated 1");
    }

    /** Those who met, or most of them: of a summit, the same as at the last one, but for elections. */
    private List<String> participants() {
        SplittableRandom chance = event.chance(WHO);
        if (event.isSummit()) {
            chance = new SplittableRandom(format() * 1_000L + event.day().getYear() / 5);
        }
        int most = event.isSummit() ? 5 + chance.nextInt(5) : 2 + chance.nextInt(2);
        int named = Math.min(most, 2 + random.nextInt(most));
        List<String> who = new ArrayList<>();
        for (int n = 0; n < named; n++) {
            who.add(participant(GeneratedNames.skewed(chance, GeneratedNames.PERSONS)));
        }
        return who;
    }

    /** A person who holds an office of a state, both of them recorded. */
    private String participant(int n) {
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
        String name = GeneratedNames.body(GeneratedNames.skewed(event.chance(BODY), GeneratedNames.BODIES));
        int start = write("The " + name + " sent a letter.");
        ObjectNode body = record("organization", "org:" + slug(name), name, start + 4, name.length());
        body.putArray("aliases").add(name);
        body.put("type", "international");
        return body.path("id").asText();
    }

    private int format() {
        return GeneratedNames.skewed(event.chance(FORMAT), FORMATS);
    }

    private String format(String name) {
        int start = write("It was a meeting of the " + name + ".");
        ObjectNode format = record("format", "format:" + slug(name), name, start + 24, name.length());
        format.putArray("aliases").add(name);
        return format.path("id").asText();
    }

    private String meeting(List<String> who) {
        SplittableRandom chance = event.chance(PLACE);
        String type = event.isSummit() ? "summit" : TYPES[GeneratedNames.skewed(chance, TYPES.length)];
        String place = GeneratedNames.capital(GeneratedNames.word(150 + GeneratedNames.skewed(chance, 400)));
        String series = GeneratedNames.capital(GeneratedNames.word(700 + format())) + " Council";
        String name = event.isSummit() ? "Summit of the " + series : GeneratedNames.capital(type) + " in " + place;
        int start = write("The " + name + " took place in " + place + ".");
        ObjectNode meeting = record("meeting", "meeting:" + type + "-" + slug(place), name, start + 4, name.length());
        if (event.isSummit()) {
            meeting.put("format", format(series));
        }
        meeting.put("type", type).put("status", "held").put("place", place);
        if (random.nextInt(UNDATED) > 0) {
            meeting.put("date", event.day().toString());
        }
        ArrayNode participants = meeting.putArray("participants");
        who.forEach(p -> participants.addObject().put("actor", p).put("role", "participant"));
        return meeting.path("id").asText();
    }

    /** What others say in the same words, or nobody does. */
    private SplittableRandom shared(int thing) {
        return random.nextInt(IN_COMMON) == 0 ? event.chance(thing) : random;
    }

    private void statement(String who, String meeting, int n) {
        String words = sentence(shared(SAID + n), 10);
        int start = write(words + ", the guest said.");
        ObjectNode statement = record("statement", hashed("statement"), "", start, words.length());
        statement.putArray("speakers").add(who);
        statement.put("form", "indirect").put("meeting", meeting);
        statement.putObject("content").put("doc", id).put("start", start).put("end", start + words.length());
        statement.putArray("topics").add("topic" + (n * 7 + event.number() % 5) % GeneratedEntries.TOPICS);
    }

    private void undertaking(String who, int n) {
        String action = sentence(shared(AGREED + n), 7);
        int start = write("They agreed to " + action + ".");
        ObjectNode undertaking = record("undertaking", hashed("undertaking"), "", start, action.length() + 15);
        undertaking.put("force", "agreement").putArray("actors").add(who);
        undertaking.put("action", action);
        if (n == 1) {
            undertaking.put("deadline", "../" + (day.getYear() + 1 + event.number() % 5));
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

    /** A project or an instrument of which one event in {@code rarity} is told. */
    private void titled(String kind, String word, int thing, int rarity) {
        SplittableRandom chance = event.chance(thing);
        if (chance.nextInt(rarity) > 0) {
            return;
        }
        String name =
                word + " " + GeneratedNames.capital(GeneratedNames.word(GeneratedNames.skewed(chance, 5_000) + 90))
                        + " " + GeneratedNames.capital(GeneratedNames.word(90 + GeneratedNames.skewed(chance, 5_000)));
        int start = write("The " + name + " was praised.");
        ObjectNode record = record(kind, kind + ":" + slug(name), name, start + 4, name.length());
        record.putArray("aliases").add(name);
        record.put("type", kind.equals("project") ? "infrastructure" : "agreement")
                .put("status", "proposed");
    }

    private String sentence(SplittableRandom from, int words) {
        StringBuilder sentence = new StringBuilder();
        for (int n = words + from.nextInt(words); n > 0; n--) {
            sentence.append(sentence.isEmpty() ? "" : " ")
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
