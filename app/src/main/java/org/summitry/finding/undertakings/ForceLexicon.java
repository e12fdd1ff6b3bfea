package org.summitry.finding.undertakings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Lexicon;
import org.summitry.language.Token;

/** Words with an illocutionary force, read from {@code undertakings.yaml}. */
final class ForceLexicon {
    private final Data data = Lexicon.yaml(ForceLexicon.class, "undertakings.yaml", Data.class);
    private final Map<String, List<Cue>> byWord = new HashMap<>();
    private final Map<String, Noun> byNoun = new HashMap<>();

    ForceLexicon() {
        for (Data.Cues c : data.cues()) {
            for (String word : c.words()) {
                byWord.computeIfAbsent(word, w -> new java.util.ArrayList<>())
                        .add(new Cue(word, force(c.force()), c.takes()));
            }
        }
        for (Data.Nouns n : data.nouns()) {
            n.words().forEach(w -> byNoun.put(w, new Noun(force(n.force()), n.onlyUnder())));
        }
    }

    private static Undertaking.Force force(String word) {
        return Undertaking.Force.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The readings of a verb, alone or with the particle or preposition {@code particle}. */
    List<Cue> cues(String lemma, @Nullable String particle) {
        return byWord.getOrDefault(particle == null ? lemma : lemma + ' ' + particle, List.of());
    }

    @Nullable
    Noun noun(String lemma) {
        return byNoun.get(lemma);
    }

    Undertaking.@Nullable Force adjective(String lemma) {
        return data.adjectives().stream()
                .filter(a -> a.words().contains(lemma))
                .map(a -> force(a.force()))
                .findFirst()
                .orElse(null);
    }

    /** Whether a verb of directing counts only when put to somebody known. */
    boolean needsAnActor(String lemma) {
        return data.toActorsOnly().contains(lemma);
    }

    boolean isJudging(String lemma) {
        return data.judging().contains(lemma);
    }

    boolean isJudgement(String lemma) {
        return data.judgements().contains(lemma);
    }

    /** Whether a modal puts its clause to others: 'should'. */
    boolean isDirectiveModal(String form) {
        return data.directiveModals().contains(form.toLowerCase(Locale.ROOT));
    }

    /** Whether the verb binds several to each other who use it together. */
    boolean isAccord(String lemma) {
        return data.accords().contains(lemma);
    }

    /** Whether works and services do it when they come about: 'construction will begin'. */
    boolean isRealised(String lemma) {
        return data.realised().contains(lemma);
    }

    boolean isReaching(String lemma) {
        return data.reaching().contains(lemma);
    }

    boolean isSaidAct(String lemma) {
        return data.saidActs().contains(lemma);
    }

    boolean isBindingTogether(String lemma) {
        return data.bindingTogether().contains(lemma);
    }

    boolean isFutureModal(String form) {
        return data.modals().contains(form.toLowerCase(Locale.ROOT));
    }

    boolean isReportedModal(String form) {
        return data.reportedModals().contains(form.toLowerCase(Locale.ROOT));
    }

    boolean isFirstPerson(String form) {
        return data.firstPerson().contains(form.toLowerCase(Locale.ROOT));
    }

    boolean isVagueVerb(String lemma) {
        return data.vagueVerbs().contains(lemma);
    }

    boolean isVagueObject(String lemma) {
        return data.vagueObjects().contains(lemma);
    }

    boolean isRegisteredElsewhere(String lemma) {
        return data.registeredElsewhere().contains(lemma);
    }

    /** Whether the noun stands for a state, body or office to which something can be put. */
    boolean isOfficial(String lemma) {
        return data.officialNouns().contains(lemma);
    }

    /** Whether several of this noun are those who met: 'the leaders'. */
    boolean isAssembled(String lemma) {
        return data.assembled().contains(lemma);
    }

    /** Whether the noun is one of giving: 'a contribution'. */
    boolean isGift(String lemma) {
        return data.gifts().contains(lemma);
    }

    /** Whether the verb tells of a meeting when it has no object: 'will convene'. */
    boolean isGathering(String lemma) {
        return data.gatherings().contains(lemma);
    }

    /** Whether the verb with its object tells of a meeting: 'hold talks', 'pay a visit'; not 'convene a meeting'. */
    boolean isEncounter(String verb, String object) {
        return data.encounterVerbs().contains(verb) && data.encounterNouns().contains(object);
    }

    /** Whether the verb is an act if somebody known by name is its subject. */
    boolean isActOfActors(String lemma) {
        return data.actsOfActors().contains(lemma);
    }

    /** Whether the word says that something is hoped for or expected. */
    boolean isHope(String lemma) {
        return data.hopes().contains(lemma);
    }

    /** Whether the modal says only that something may be. */
    boolean isPossible(String form) {
        return data.possible().contains(form.toLowerCase(Locale.ROOT));
    }

    /** Whether the noun is one of doing, by its ending or by the list: 'deployment', 'a loan'. */
    boolean isActNoun(String lemma) {
        return data.actNouns().contains(lemma)
                || lemma.matches(".*(tion|sion|ment|ance|ence|ing|isation)")
                        && !data.notActNouns().contains(lemma);
    }

    /** Whether the noun is a document or a standing thing, never something done: 'resolution', 'agreement'. */
    boolean isNoActNoun(String lemma) {
        return data.notActNouns().contains(lemma);
    }

    /** Whether the verb tells a state of mind, in the first person too: 'we will need', 'I would like'. */
    boolean isStateOfMind(String lemma) {
        return data.statesOfMind().contains(lemma);
    }

    /** Whether the word tells of what somebody fears or thinks of others: 'warned that Sudmark would rearm'. */
    boolean isForetelling(String lemma) {
        return data.foretelling().contains(lemma);
    }

    /** Whether several settle it between them: 'the deal'. */
    boolean isSettled(String lemma) {
        return data.settled().contains(lemma);
    }

    /** Whether a speaker takes on himself what his body of this kind will do: 'his government'. */
    boolean isOwnBody(String lemma) {
        return data.ownBodies().contains(lemma);
    }

    /** Whether the noun is a document's, which may be named after what it is for. */
    boolean isPaper(String lemma) {
        return data.papers().contains(lemma);
    }

    /** Whether what follows the noun is tried or feared, and wanted by nobody who speaks. */
    boolean isThwarted(String lemma) {
        return data.thwarted().contains(lemma);
    }

    /** Whether the verb tells of a meeting to come, which is registered as such. */
    boolean isComing(String lemma, @Nullable Token object) {
        return data.encounters().contains(lemma)
                && (object == null || !data.met().contains(object.lemma()));
    }

    /** Whether a common noun may stand for somebody who acts: 'the government', 'the minister'. */
    boolean isActorNoun(String lemma) {
        return data.actorNouns().contains(lemma);
    }

    /** Whether the verb tells of being or changing, whoever is its subject. */
    boolean isNeverAnAct(String lemma) {
        return data.neverActs().contains(lemma);
    }

    /** Whether what is done in the passive arranges a meeting or asks for something: 'will be held', 'will be needed'. */
    boolean isArranged(String lemma) {
        return data.arranged().contains(lemma);
    }

    boolean isNoAct(String lemma) {
        return data.notActs().contains(lemma);
    }

    /** One reading of a verb: its force and the complements that may state the action. */
    record Cue(String word, Undertaking.Force force, Set<String> takes) {}

    /** A noun of force; {@code onlyUnder} lists the verbs it needs above it, null when none. */
    record Noun(Undertaking.Force force, @Nullable Set<String> onlyUnder) {}

    /** The file's shape. */
    record Data(
            List<Cues> cues,
            Set<String> judging,
            Set<String> judgements,
            @JsonProperty("to_actors_only") Set<String> toActorsOnly,
            @JsonProperty("directive_modals") Set<String> directiveModals,
            @JsonProperty("said_acts") Set<String> saidActs,
            Set<String> accords,
            Set<String> realised,
            Set<String> reaching,
            @JsonProperty("binding_together") Set<String> bindingTogether,
            List<Nouns> nouns,
            List<Nouns> adjectives,
            Set<String> modals,
            @JsonProperty("reported_modals") Set<String> reportedModals,
            @JsonProperty("first_person") Set<String> firstPerson,
            @JsonProperty("vague_verbs") Set<String> vagueVerbs,
            @JsonProperty("vague_objects") Set<String> vagueObjects,
            @JsonProperty("registered_elsewhere") Set<String> registeredElsewhere,
            @JsonProperty("not_acts") Set<String> notActs,
            @JsonProperty("never_acts") Set<String> neverActs,
            @JsonProperty("states_of_mind") Set<String> statesOfMind,
            Set<String> encounters,
            Set<String> met,
            Set<String> papers,
            Set<String> settled,
            @JsonProperty("own_bodies") Set<String> ownBodies,
            Set<String> foretelling,
            Set<String> thwarted,
            Set<String> gatherings,
            @JsonProperty("actor_nouns") Set<String> actorNouns,
            @JsonProperty("act_nouns") Set<String> actNouns,
            @JsonProperty("not_act_nouns") Set<String> notActNouns,
            @JsonProperty("official_nouns") Set<String> officialNouns,
            Set<String> assembled,
            Set<String> gifts,
            @JsonProperty("encounter_verbs") Set<String> encounterVerbs,
            @JsonProperty("encounter_nouns") Set<String> encounterNouns,
            @JsonProperty("acts_of_actors") Set<String> actsOfActors,
            Set<String> hopes,
            Set<String> possible,
            Set<String> arranged) {

        /** Verbs of one force and their complements. */
        record Cues(String force, Set<String> takes, List<String> words) {}

        /** Nouns or adjectives of one force. */
        record Nouns(String force, List<String> words, @JsonProperty("only_under") @Nullable Set<String> onlyUnder) {}
    }
}
