package org.summitry.analysis.followup;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.summitry.analysis.wording.Word;
import org.summitry.analysis.wording.Wording;

/**
 * A matter with its words.
 *
 * @param text those of its text
 * @param sentence those of the sentence it was read in
 * @param paragraph those of the paragraph around it
 * @param actors the keys of its actors' names, with the name
 * @param names the names in its text but those of its actors; the first word too where the sentence or another text has it as a name
 */
record Prepared(
        Matter matter,
        Content text,
        Content sentence,
        Content paragraph,
        Map<String, String> actors,
        Set<String> names) {
    private static final int SHORTEST = 3;

    static Prepared of(Matter matter, Rarity rarity) {
        Map<String, String> actors = new LinkedHashMap<>();
        for (String actor : matter.actors()) {
            keys(actor).forEach(key -> actors.putIfAbsent(key, name(actor)));
        }
        Content sentence = Content.of(matter.passage().sentence());
        boolean alone = matter.passage().paragraph().equals(matter.passage().sentence());
        Content paragraph = alone ? sentence : Content.of(matter.passage().paragraph());
        Content text = Content.of(matter.text());
        Set<String> names = new LinkedHashSet<>(rarity.names(text));
        names.addAll(sentence.names());
        names.retainAll(text.terms());
        names.removeAll(actors.keySet());
        return new Prepared(matter, text, sentence, paragraph, actors, names);
    }

    /** The keys of the words in an actor's name. */
    static Set<String> keys(String actor) {
        Set<String> keys = new LinkedHashSet<>();
        for (Word w : Wording.words(name(actor))) {
            if (w.folded().length() >= SHORTEST && !Vocabulary.isKnown(Vocabulary.base(w.stem()))) {
                keys.add(Vocabulary.nameKey(w.folded()));
            }
        }
        return keys;
    }

    /** What to call an actor that may be given by its id: 'state:x-norland' is 'norland', a code of ISO 3166 its country's name. */
    private static String name(String actor) {
        String local = actor.substring(actor.indexOf(':') + 1);
        if (actor.startsWith("state:") && local.length() == 3) {
            for (String country : Locale.getISOCountries()) {
                Locale place = new Locale("", country);
                if (place.getISO3Country().equals(local)) {
                    return place.getDisplayCountry(Locale.ENGLISH);
                }
            }
        }
        return actor.contains(":") ? local.replaceFirst("^x-", "").replace('-', ' ') : actor;
    }
}
