package org.summitry.export.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitry.export.stream.Facts;
import org.summitry.register.Cited;

/** What each side said, topic by topic, those spoken of most first, or on the one topic of the briefing; the latest words of each side. */
final class SaidPart {
    private static final int TOPICS = 6;
    private static final int OF_ONE_SIDE = 2;
    private static final int IN_A_TOPIC = 6;
    private static final int ON_ONE_TOPIC = 20;

    private SaidPart() {}

    static Section write(Writer w, Matter matter, Subject subject) {
        if (!subject.topic().isEmpty()) {
            return Section.of(w.phrases().say("section.said"), said(w, spoken(matter), ON_ONE_TOPIC));
        }
        Map<String, List<Cited>> byTopic = new LinkedHashMap<>();
        spoken(matter).forEach(s -> byTopic.computeIfAbsent(topic(s), k -> new ArrayList<>())
                .add(s));
        List<Section.Group> groups = byTopic.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Cited>> e) ->
                                e.getKey().isEmpty() ? 1 : -e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(TOPICS)
                .map(e -> group(w, e.getKey(), e.getValue()))
                .toList();
        return new Section(w.phrases().say("section.said"), groups, Section.Table.NONE, List.of());
    }

    /** Statements whose speakers are named, the latest first. */
    private static List<Cited> spoken(Matter matter) {
        return matter.of("statement").stream()
                .filter(s -> !Facts.ids(s, "speakers").isEmpty())
                .sorted(Comparator.comparing(Matter::when).reversed().thenComparing(Cited::id))
                .toList();
    }

    private static String topic(Cited s) {
        List<String> topics = Facts.texts(s, "topics");
        return topics.isEmpty() ? "" : topics.get(0);
    }

    private static Section.Group group(Writer w, String topic, List<Cited> statements) {
        String heading =
                topic.isEmpty() ? w.phrases().say("topic.none") : w.phrases().word("topic", topic);
        return new Section.Group(heading, said(w, statements, IN_A_TOPIC));
    }

    private static List<Sentence> said(Writer w, List<Cited> statements, int most) {
        Map<String, Integer> said = new LinkedHashMap<>();
        List<Sentence> sentences = new ArrayList<>();
        for (Cited s : statements) {
            String side = String.join(", ", Facts.ids(s, "speakers"));
            if (said.merge(side, 1, Integer::sum) <= OF_ONE_SIDE && sentences.size() < most) {
                sentences.add(one(w, s));
            }
        }
        return sentences;
    }

    /** How it was said stands in the words of the source, 'denied' above all. */
    private static Sentence one(Writer w, Cited s) {
        String who = String.join(
                ", ",
                Facts.ids(s, "speakers").stream().map(id -> Facts.name(s, id)).toList());
        String words = Writer.quoted(s.quotes().get(0).citation().text());
        String how = s.record().path("cue").path("text").asText();
        String text = how.isEmpty()
                ? w.phrases().say("said", who, words)
                : w.phrases().say("said.as", who, words, Writer.quoted(how));
        List<Integer> notes = new ArrayList<>(List.of(w.notes().said(s)));
        notes.addAll(w.notes().some(Held.names(w, s, Facts.ids(s, "speakers")).citations()));
        return new Sentence(text, notes, s.reviewed());
    }
}
