package org.summitry.finding.names;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Set;
import org.summitry.finding.Lexicon;
import org.summitry.language.Token;

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
        Set<String> members,
        Set<String> membership,
        @JsonProperty("member_marks") Set<String> memberMarks,
        Set<String> attending,
        Set<String> opposites,
        @JsonProperty("joint_papers") Set<String> jointPapers,
        @JsonProperty("closing_papers") Set<String> closingPapers,
        @JsonProperty("people_endings") Set<String> peopleEndings,
        Set<String> people,
        @JsonProperty("no_people") Set<String> noPeople,
        Set<String> chairing,
        Set<String> chairs,
        Set<String> handing,
        @JsonProperty("handed_on") Set<String> handedOn,
        Set<String> electing,
        Set<String> addresses,
        Set<String> going,
        Set<String> ranks) {

    /** Whether a word as it stands, capitals aside, is one of {@code forms}. */
    static boolean is(Token word, Set<String> forms) {
        return forms.contains(word.form().toLowerCase(Locale.ROOT));
    }

    /** Whether a common noun, in the singular, is one for people: 'seller', 'resident'. */
    boolean isPerson(String lemma) {
        return !noPeople.contains(lemma)
                && (people.contains(lemma)
                        || commonNouns.contains(lemma)
                        || lemma.length() > 4 && peopleEndings.stream().anyMatch(lemma::endsWith));
    }

    static ReferenceWords read() {
        return Lexicon.yaml(ReferenceWords.class, "reference.yaml", ReferenceWords.class);
    }
}
