package org.summitry.export.brief;

import java.util.List;
import java.util.Set;
import org.summitry.export.stream.Facts;
import org.summitry.register.Cited;
import org.summitry.text.OneLine;

/** What a briefing is about: which entries belong to it. */
interface Subject {
    /** Its title. */
    String title(Phrases phrases);

    /** Whether the entry belongs to it. */
    boolean has(Cited entry);

    /** Whether the entry is what it is on. */
    default boolean isItself(Cited entry) {
        return false;
    }

    /** The code of the one topic that it is on; empty when it is on something else. */
    default String topic() {
        return "";
    }

    /** Everybody who has part in an entry. */
    static boolean involves(Cited e, Set<String> circle) {
        for (String field : new String[] {
            "participants", "speakers", "actors", "addressees", "parties", "scope", "members", "absent"
        }) {
            if (Facts.ids(e, field).stream().anyMatch(circle::contains)) {
                return true;
            }
        }
        for (var p : e.record().path("participants")) {
            if (circle.contains(p.path("on_behalf_of").asText())) {
                return true;
            }
        }
        return circle.contains(e.id());
    }

    /** One actor, or two between them. The circle of a state holds those who speak for it, that of a person whom they speak for. */
    record OfActors(Cited one, Set<String> oneCircle, Set<String> otherCircle, String otherName) implements Subject {
        @Override
        public String title(Phrases phrases) {
            return otherName.isEmpty()
                    ? phrases.say("title", one.name())
                    : phrases.say("title.pair", one.name(), otherName);
        }

        @Override
        public boolean has(Cited e) {
            boolean first = involves(e, oneCircle);
            boolean second = involves(e, otherCircle);
            boolean ofEither = e.kind().equals("statement") || e.kind().equals("figure") || isActor(e);
            return otherName.isEmpty() ? first : ofEither ? first || second : first && second;
        }
    }

    /** A meeting: what was said and agreed there, and what those who come have open between them. */
    record OfMeeting(Cited meeting, Set<String> circle) implements Subject {
        @Override
        public String title(Phrases phrases) {
            return phrases.say("title", OneLine.beginning(meeting.name()));
        }

        @Override
        public boolean isItself(Cited entry) {
            return entry.id().equals(meeting.id());
        }

        @Override
        public boolean has(Cited e) {
            String at = Facts.text(e, "meeting");
            boolean thisSeries = !Facts.text(meeting, "format").isEmpty()
                    && Facts.text(e, "format").equals(Facts.text(meeting, "format"));
            boolean person = e.kind().equals("person") || e.kind().equals("organization");
            return e.id().equals(meeting.id())
                    || at.equals(meeting.id())
                    || thisSeries
                    || person && circle.contains(e.id())
                    || !e.kind().equals("state") && !isActor(e) && involves(e, circle);
        }
    }

    /** A topic, by its code. */
    record OfTopic(String code) implements Subject {
        @Override
        public String title(Phrases phrases) {
            return phrases.say("title.topic", phrases.word("topic", code));
        }

        @Override
        public String topic() {
            return code;
        }

        @Override
        public boolean has(Cited e) {
            return Facts.texts(e, "topics").contains(code);
        }
    }

    /** A project: what is undertaken about it, and what is counted of it. */
    record OfProject(Cited project) implements Subject {
        @Override
        public String title(Phrases phrases) {
            return phrases.say("title", OneLine.beginning(project.name()));
        }

        @Override
        public boolean has(Cited e) {
            return e.id().equals(project.id())
                    || Facts.text(e, "project").equals(project.id())
                    || isCountedOfIt(e)
                    || tells(e);
        }

        /** Whether it is a figure of a body that is called as the project is: a fund is both. */
        private boolean isCountedOfIt(Cited e) {
            List<String> names = Facts.texts(project, "aliases");
            return Facts.ids(e, "scope").stream().map(id -> Facts.name(e, id)).anyMatch(names::contains);
        }

        /** Whether one of its passages lies in one of the project's, or holds it. */
        private boolean tells(Cited e) {
            return !isActor(e)
                    && e.quotes().stream().anyMatch(a -> project.quotes().stream()
                            .anyMatch(b -> a.citation()
                                            .document()
                                            .equals(b.citation().document())
                                    && a.citation().start() < b.citation().end()
                                    && b.citation().start() < a.citation().end()));
        }
    }

    /** Whether it is somebody or a body, and not something that happened. */
    static boolean isActor(Cited e) {
        return Set.of("person", "organization", "state", "format").contains(e.kind());
    }
}
