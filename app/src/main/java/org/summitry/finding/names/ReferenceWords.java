package org.summitry.finding.names;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.summitry.finding.Lexicon;

/** The words that refer without naming, read from {@code reference.yaml}. */
record ReferenceWords(
        @JsonProperty("group_nouns") Set<String> groupNouns,
        @JsonProperty("group_determiners") Set<String> groupDeterminers,
        Set<String> he,
        Set<String> she,
        Set<String> they,
        @JsonProperty("country_nouns") Set<String> countryNouns,
        @JsonProperty("body_nouns") Set<String> bodyNouns,
        @JsonProperty("session_nouns") Set<String> sessionNouns,
        @JsonProperty("acting_verbs") Set<String> actingVerbs,
        @JsonProperty("side_nouns") Set<String> sideNouns,
        @JsonProperty("common_nouns") Set<String> commonNouns,
        @JsonProperty("human_verbs") Set<String> humanVerbs,
        @JsonProperty("thank_verbs") Set<String> thankVerbs,
        Set<String> addresses,
        Set<String> going) {

    static ReferenceWords read() {
        return Lexicon.yaml(ReferenceWords.class, "reference.yaml", ReferenceWords.class);
    }
}
