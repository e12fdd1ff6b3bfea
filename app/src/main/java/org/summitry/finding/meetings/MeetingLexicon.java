package org.summitry.finding.meetings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Lexicon;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** The words of encounters, read from {@code meetings.yaml}. */
record MeetingLexicon(
        List<Heads> nouns,
        @JsonProperty("needs_a_sign") Set<String> needsASign,
        @JsonProperty("one_though_plural") Set<String> oneThoughPlural,
        Set<String> generic,
        @JsonProperty("not_before") Set<String> notBefore,
        Set<String> anaphors,
        Set<String> parts,
        @JsonProperty("no_part_of_the_name") Set<String> noPartOfTheName,
        @JsonProperty("scheduled_words") Set<String> scheduledWords,
        @JsonProperty("cancelled_verbs") Set<String> cancelledVerbs,
        @JsonProperty("to_take_place") Set<String> toTakePlace,
        @JsonProperty("to_open") Set<String> toOpen,
        Set<String> attend,
        Set<String> meet,
        @JsonProperty("talk_objects") Set<String> talkObjects,
        Set<String> hold,
        Set<String> gather,
        Set<String> sit,
        Set<String> speak,
        Set<String> whiles,
        Set<String> visit,
        Set<String> sights,
        Set<String> paying,
        Set<String> ending,
        Set<String> beginning,
        Set<String> travel,
        @JsonProperty("set_out") Set<String> setOut,
        Set<String> aside,
        Set<String> apart,
        Set<String> arranging,
        Set<String> happenings,
        Set<String> picking,
        Set<String> founding,
        Set<String> telling,
        Set<String> leaving,
        Set<String> belonging,
        Set<String> standing,
        Set<String> enacting,
        Set<String> parliaments,
        Set<String> houses,
        @JsonProperty("going_on") Set<String> goingOn,
        @JsonProperty("of_a_body") Set<String> ofABody,
        Set<String> tasking,
        @JsonProperty("setting_going") Set<String> settingGoing,
        Set<String> papers,
        @JsonProperty("of_rows") Set<String> ofRows,
        Set<String> venues,
        Set<String> envoys,
        Set<String> commentators,
        Set<String> institutes,
        Set<String> lookouts,
        Set<String> dismissing,
        Set<String> holding,
        Set<String> offering,
        Set<String> owned,
        @JsonProperty("looking_on") Set<String> lookingOn,
        Set<String> call,
        @JsonProperty("by_phone") Set<String> byPhone,
        Set<String> online,
        @JsonProperty("bringing_together") Set<String> bringingTogether,
        Set<String> absence,
        Set<String> coming,
        Set<String> staying,
        Set<String> nobody,
        Set<String> sent,
        Map<String, Set<String>> roles,
        Map<String, Set<String>> ranks) {

    /** Nouns of one type of encounter. */
    record Heads(String type, List<String> heads) {}

    /**
     * A head as met.
     *
     * @param words its lemmas
     * @param type the type it stands for
     */
    record Head(String words, Meeting.Type type) {}

    /** The words of a role. */
    Set<String> role(String name) {
        return roles.getOrDefault(name, Set.of());
    }

    static MeetingLexicon read() {
        return Lexicon.yaml(MeetingLexicon.class, "meetings.yaml", MeetingLexicon.class);
    }

    /** The longest head that ends at {@code index}, or null. */
    @Nullable
    Head headAt(Sentence s, int index) {
        Token last = s.tokens().get(index);
        String lemma = last.lemma();
        String before = index > 0 ? s.tokens().get(index - 1).lemma() + ' ' + lemma : "";
        Map<String, Meeting.Type> types = types();
        if (types.containsKey(before)) {
            return new Head(before, types.get(before));
        }
        return types.containsKey(lemma) ? new Head(lemma, types.get(lemma)) : null;
    }

    private Map<String, Meeting.Type> types() {
        Map<String, Meeting.Type> types = new HashMap<>();
        for (Heads h : nouns) {
            h.heads().forEach(w -> types.put(w, Meeting.Type.valueOf(h.type().toUpperCase(Locale.ROOT))));
        }
        return types;
    }
}
