package org.summitry.finding.instruments;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Lexicon;
import org.summitry.finding.Steps;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** The words that head the names of things (documents or projects), their types, and the steps one reports of them. */
final class HeadLexicon {
    private static final int LONGEST_HEAD = 4;

    private final Map<String, Head> heads = new HashMap<>();
    private final Data data;
    private final Steps steps;

    private HeadLexicon(Data data) {
        this.data = data;
        for (Data.Type t : data.types()) {
            for (String head : t.heads()) {
                heads.putIfAbsent(head, new Head(head, t.type(), t.strength() == null ? t.need() : t.strength()));
            }
        }
        this.steps = new Steps(
                inverted(data.steps().verbs()),
                inverted(data.steps().nouns()),
                data.steps().passing(),
                strongHeads(data));
    }

    private static Set<String> strongHeads(Data data) {
        Set<String> strong = new HashSet<>();
        data.types().stream().filter(t -> "strong".equals(t.strength())).forEach(t -> strong.addAll(t.heads()));
        return strong;
    }

    /** That of documents. */
    static HeadLexicon documents() {
        return Read.DOCUMENTS;
    }

    /** That of projects. */
    static HeadLexicon projects() {
        return Read.PROJECTS;
    }

    /** Each file is read once, with the first reading. */
    private static final class Read {
        private static final HeadLexicon DOCUMENTS = read("instruments.yaml");
        private static final HeadLexicon PROJECTS = read("projects.yaml");

        private static HeadLexicon read(String name) {
            return new HeadLexicon(Lexicon.yaml(HeadLexicon.class, name, Data.class));
        }
    }

    private static Set<String> orNone(@Nullable Set<String> words) {
        return words == null ? Set.of() : words;
    }

    private static Map<String, String> inverted(Map<String, List<String>> byStep) {
        Map<String, String> byWord = new HashMap<>();
        byStep.forEach((step, words) -> words.forEach(w -> byWord.putIfAbsent(w, step)));
        return byWord;
    }

    Steps steps() {
        return steps;
    }

    Set<String> noPartOfTheName() {
        return data.noPartOfTheName();
    }

    /** 'until 2030'. */
    boolean endsTheName(Token t) {
        return orNone(data.endsTheName()).contains(t.form().toLowerCase(Locale.ROOT));
    }

    /** 'eve of the summit'. */
    boolean isCircumstance(Sentence s, int i) {
        return s.is(i, t -> orNone(data.circumstances()).contains(t.lemma()))
                && s.is(i + 1, of -> of.form().equals("of"));
    }

    Set<String> documentsInSmallLetters() {
        return orNone(data.documentsInSmallLetters());
    }

    /** The step that a phrase among these words tells of what is named before them, or null. */
    @Nullable
    String sign(List<Token> after) {
        if (data.signs() == null) {
            return null;
        }
        String words =
                after.stream().map(t -> t.form().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
        return data.signs().entrySet().stream()
                .filter(s -> s.getValue().stream().anyMatch(words::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Whether bodies that speak and decide do this. */
    boolean isActOfABody(String lemma) {
        return orNone(data.actsOfBodies()).contains(lemma);
    }

    /** Verbs that take a work away. */
    Set<String> unmaking() {
        return orNone(data.unmaking());
    }

    /** Heads that name a paper or a work, and as often the states that it joins: 'the Compact'. */
    Set<String> joins() {
        return orNone(data.joins());
    }

    /** Nouns of what such states have: 'members of the Compact'. */
    Set<String> havings() {
        return orNone(data.havings());
    }

    /** Heads of what lets people through a border. */
    Set<String> gates() {
        return orNone(data.gates());
    }

    /** Verbs by which a gate is opened or closed without being built. */
    Set<String> reopening() {
        return orNone(data.reopening());
    }

    Set<String> notUnder() {
        return orNone(data.notUnder());
    }

    /** Verbs that are done at a place which is not spoken of itself: 'held in Grey Harbour'. */
    Set<String> venueOf() {
        return orNone(data.venueOf());
    }

    /** Nouns for those who stand for a body: 'representatives of the Fund'. */
    Set<String> peopleOf() {
        return orNone(data.peopleOf());
    }

    /** Verbs of taking part. */
    Set<String> attending() {
        return orNone(data.attending());
    }

    /** The heads by which a document's own title names it. */
    Set<String> titles() {
        return orNone(data.titles());
    }

    /** Whether the word brings a body into being. */
    boolean isMaking(String lemma) {
        return orNone(data.making()).contains(lemma);
    }

    /** Whether the step is one for which the text of a document must be there: what is to be signed has been negotiated. */
    boolean isOfAReadyText(String lemma) {
        return orNone(data.steps().ofAReadyText()).contains(lemma);
    }

    /** Whether the step is one of a work that has been begun: what is to be completed. */
    boolean isOfABegunWork(String lemma) {
        return orNone(data.steps().ofABegunWork()).contains(lemma);
    }

    List<String> inForcePhrases() {
        return data.steps().inForcePhrases() == null ? List.of() : data.steps().inForcePhrases();
    }

    /** The head made of just these words, or null. */
    @Nullable
    Head head(String words) {
        return heads.get(words);
    }

    /** The longest head that ends with the noun at {@code index}, or null. */
    @Nullable
    Head headAt(Sentence s, int index) {
        Head best = null;
        StringBuilder words = new StringBuilder();
        for (int n = 0; n < LONGEST_HEAD && index - n >= 0; n++) {
            Token t = s.tokens().get(index - n);
            if (n > 0 && t.form().matches("['’‘]|['’‘][sS]")) {
                continue; // 'the Chair's Summary'
            }
            String word = n == 0 ? singular(t) : t.form().toLowerCase(Locale.ROOT);
            if (n > 0) {
                words.insert(0, ' ');
            }
            words.insert(0, word);
            Head found = heads.get(words.toString().replace(" - ", "-"));
            if (found != null) {
                best = found;
            }
        }
        return best != null ? best : phrase(s, index);
    }

    /** Heads that go on after the noun: 'memorandum of understanding', 'plan of action'. */
    private @Nullable Head phrase(Sentence s, int index) {
        if (index + 2 >= s.tokens().size()) {
            return null;
        }
        String words = singular(s.tokens().get(index))
                + ' '
                + s.tokens().get(index + 1).form().toLowerCase(Locale.ROOT)
                + ' '
                + s.tokens().get(index + 2).form().toLowerCase(Locale.ROOT);
        return heads.get(words);
    }

    private static String singular(Token t) {
        String form = t.form().toLowerCase(Locale.ROOT);
        return t.tag().equals("NNP") || t.lemma().equals("0") ? form : t.lemma();
    }

    /**
     * A head word.
     *
     * @param words its lemmas
     * @param type the type it stands for
     * @param need what a phrase with it needs to be counted; see the data
     */
    record Head(String words, String type, @Nullable String need) {
        /** How many of its words stand before the noun at {@code index} that ends it, or that its phrase begins with. */
        int before(Sentence s, int index) {
            String[] parts = words.split(" ");
            boolean endsHere =
                    parts[parts.length - 1].equals(singular(s.tokens().get(index)));
            return endsHere ? Math.min(parts.length - 1, index) : 0;
        }
    }

    /** The file's shape. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Data(
            List<Type> types,
            @JsonProperty("documents_in_small_letters") @Nullable Set<String> documentsInSmallLetters,
            @JsonProperty("no_part_of_the_name") Set<String> noPartOfTheName,
            @JsonProperty("ends_the_name") @Nullable Set<String> endsTheName,
            @Nullable Set<String> circumstances,
            StepWords steps,
            @Nullable Set<String> unmaking,
            @Nullable Set<String> gates,
            @Nullable Set<String> joins,
            @Nullable Set<String> havings,
            @Nullable Set<String> reopening,
            @JsonProperty("not_under") @Nullable Set<String> notUnder,
            @JsonProperty("venue_of") @Nullable Set<String> venueOf,
            @JsonProperty("people_of") @Nullable Set<String> peopleOf,
            @Nullable Set<String> attending,
            @Nullable Set<String> titles,
            @Nullable Set<String> making,
            @Nullable Map<String, List<String>> signs,
            @JsonProperty("acts_of_bodies") @Nullable Set<String> actsOfBodies) {

        /** A type with its heads. */
        record Type(String type, @Nullable String strength, @Nullable String need, List<String> heads) {}

        /** The words of the steps. */
        record StepWords(
                Map<String, List<String>> verbs,
                Map<String, List<String>> nouns,
                Set<String> passing,
                @JsonProperty("of_a_ready_text") @Nullable Set<String> ofAReadyText,
                @JsonProperty("of_a_begun_work") @Nullable Set<String> ofABegunWork,
                @JsonProperty("in_force_phrases") @Nullable List<String> inForcePhrases) {}
    }
}
