package org.summitry.finding.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Lexicon;
import org.summitry.finding.statements.CueEntry.Force;
import org.summitry.finding.statements.CueEntry.Take;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** The words of saying of {@code cues.yaml}. Immutable, read once. */
final class CueLexicon {
    private final Map<String, List<CueEntry>> verbs = new HashMap<>();
    private final Map<String, CueEntry> nouns = new HashMap<>();
    private final Set<String> addressed;
    private final Set<String> raising;
    private final Set<String> denying;
    private final Set<String> deeds;
    private final Set<String> officials;
    private final Set<String> durations;
    private final Set<String> summaries;
    private final Set<String> people;
    private final Set<String> papers;
    private final Set<String> guests;
    private final Set<String> utterances;
    private final Set<String> settling;
    private final Set<String> joint;
    private final Set<String> light;
    private final Set<String> adjectives;
    private final Set<String> opinions;
    private final Set<String> events;
    private final Set<String> absent;
    private final Set<String> personal;
    private final Set<String> carriers;
    private final Map<String, Double> confidence;
    private final Map<String, Double> doubt;

    /** Reads the data file. */
    CueLexicon() {
        Data data = Lexicon.yaml(CueLexicon.class, "cues.yaml", Data.class);
        for (Family f : data.verbs()) {
            for (String word : f.words()) {
                int space = word.indexOf(' ');
                String lemma = space < 0 ? word : word.substring(0, space);
                String particle = space < 0 ? "" : word.substring(space + 1);
                verbs.computeIfAbsent(lemma, k -> new ArrayList<>()).add(f.entry(particle));
            }
        }
        for (Family f : data.nouns()) {
            f.words().forEach(w -> nouns.putIfAbsent(w, f.entry("")));
        }
        addressed = Set.copyOf(data.addressed());
        raising = Set.copyOf(data.raising());
        denying = Set.copyOf(data.denying());
        light = Set.copyOf(data.light());
        adjectives = Set.copyOf(data.adjectives());
        opinions = Set.copyOf(data.opinions());
        events = Set.copyOf(data.events());
        absent = Set.copyOf(data.absent());
        personal = Set.copyOf(data.personal());
        carriers = Set.copyOf(data.carriers());
        deeds = Set.copyOf(data.deeds());
        officials = Set.copyOf(data.officials());
        durations = Set.copyOf(data.durations());
        summaries = Set.copyOf(data.summaries());
        people = Set.copyOf(data.people());
        papers = Set.copyOf(data.papers());
        guests = Set.copyOf(data.guests());
        utterances = Set.copyOf(data.utterances());
        settling = Set.copyOf(data.settling());
        joint = Set.copyOf(data.joint());
        confidence = Map.copyOf(data.confidence());
        doubt = Map.copyOf(data.doubt());
    }

    /** The readings of a verb's lemma, in the order of the file; none when it is no word of saying. */
    List<CueEntry> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** The reading of a noun's lemma, or null when it is no noun of saying. */
    @Nullable
    CueEntry noun(String lemma) {
        return nouns.get(lemma);
    }

    /** How sure a statement is that {@code rule} found under a word of {@code family}. */
    double confidence(String rule, String family) {
        return confidence.getOrDefault(rule, 0.6) - doubt.getOrDefault(family, 0.0);
    }

    /** Whether the verb's object is the person spoken to. */
    boolean isAddressed(String lemma) {
        return addressed.contains(lemma);
    }

    /** Whether the verb lends its subject to the word of saying below it. */
    boolean isRaising(String lemma) {
        return raising.contains(lemma);
    }

    /** Whether the verb denies its content. */
    boolean isDenying(String lemma) {
        return denying.contains(lemma);
    }

    /** Whether the verb only carries a noun of saying. */
    boolean isLight(String lemma) {
        return light.contains(lemma);
    }

    /** Whether the adjective takes a thought as its clause. */
    boolean isAdjective(String lemma) {
        return adjectives.contains(lemma);
    }

    /** Whether the noun makes 'in his ...' a cue. */
    boolean isOpinion(String lemma) {
        return opinions.contains(lemma);
    }

    /** Whether the noun or pronoun, as the subject of {@code verb}, speaks no words of its own ('the meeting confirmed'). */
    boolean isMute(Token speaker, Token verb) {
        return absent.contains(speaker.lemma())
                || events.contains(speaker.lemma()) && !(speaker.isNoun() && personal.contains(verb.lemma()));
    }

    /** Whether the noun is one for somebody who speaks for others and is often left unnamed: 'a diplomat'. */
    boolean isOfficial(String lemma) {
        return officials.contains(lemma);
    }

    /** Whether the noun measures time: 'spoke for forty minutes'. */
    boolean isDuration(String lemma) {
        return durations.contains(lemma);
    }

    /** Whether the article opens what sums up what was just said: 'proposed a fund, [an] idea that X called premature'. */
    boolean sumsUp(Sentence s, Token article) {
        return article.form().matches("an?|the")
                && s.is(article.index() + 1, noun -> summaries.contains(noun.lemma()))
                && s.is(article.index() + 2, w -> w.form().matches("that|which|to|on|for"));
    }

    /** Whether the noun is for those who may go on saying something where a thing may not. */
    boolean isPeople(String lemma) {
        return people.contains(lemma);
    }

    /** Whether the noun is a paper's that says something in its own name. */
    boolean isPaper(String lemma) {
        return papers.contains(lemma);
    }

    /** Whether the noun is for those whom one welcomes by way of courtesy. */
    boolean isGuest(String lemma) {
        return guests.contains(lemma);
    }

    /** Whether the noun names a carrier of news. */
    boolean isCarrier(String lemma) {
        return carriers.contains(lemma);
    }

    /** Whether the verb, going on or yet to come, is something done rather than said ('is supporting the forces'). */
    boolean isDeed(String lemma) {
        return deeds.contains(lemma);
    }

    /** Whether the noun is one for words given out ('issued the following statement:'). */
    boolean isUtterance(String lemma) {
        return utterances.contains(lemma);
    }

    /** Whether the verb settles what will be done rather than says something ('agreed to open ...'). */
    boolean isSettling(String lemma) {
        return settling.contains(lemma);
    }

    /** Whether several settle something with it, so that 'that ... would' tells what they will do. */
    boolean isJoint(String lemma) {
        return joint.contains(lemma);
    }

    private record Data(
            List<Family> verbs,
            List<Family> nouns,
            List<String> addressed,
            List<String> raising,
            List<String> denying,
            List<String> light,
            List<String> adjectives,
            List<String> opinions,
            List<String> events,
            List<String> absent,
            List<String> personal,
            List<String> carriers,
            List<String> officials,
            List<String> durations,
            List<String> summaries,
            List<String> people,
            List<String> papers,
            List<String> guests,
            List<String> deeds,
            List<String> utterances,
            List<String> settling,
            List<String> joint,
            Map<String, Double> confidence,
            Map<String, Double> doubt) {}

    private record Family(String family, String force, @Nullable List<String> takes, List<String> words) {

        CueEntry entry(String particle) {
            List<Take> kinds = new ArrayList<>();
            for (String t : takes == null ? List.of("clause") : takes) {
                kinds.add(Take.valueOf(t.toUpperCase(Locale.ROOT).replace('-', '_')));
            }
            return new CueEntry(family, Force.valueOf(force.toUpperCase(Locale.ROOT)), kinds, particle);
        }
    }
}
