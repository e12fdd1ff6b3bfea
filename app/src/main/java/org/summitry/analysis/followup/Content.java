package org.summitry.analysis.followup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.wording.Word;
import org.summitry.analysis.wording.WordVectors;
import org.summitry.analysis.wording.Wording;
import org.summitry.resolution.Folding;

/** A text by its words. Immutable; what comparing needs of it beyond its words is worked out once. Two are the same only if they are one. */
final class Content {
    private static final double RELATED = 0.8;
    /** Words less alike than this have nothing to do with each other; from the second on they mean much the same. */
    private static final double UNLIKE = 0.25;

    private static final double ALIKE = 0.75;
    private static final int LONG = 6;
    private static final int ENOUGH = 5;
    private static final int FEW = 40;

    private final List<Word> words;
    private final List<String> bases;
    private final List<String> notions;
    private final Map<String, Word> terms;
    private final Set<String> names;
    private final Set<String> things;
    private final List<Amount> amounts;
    private volatile @Nullable Map<String, Set<String>> beginnings;
    private volatile @Nullable List<WordVectors.Meaning> meanings;

    private Content(
            List<Word> words, List<String> bases, List<String> notions, Map<String, Word> terms, Set<String> names) {
        this.words = List.copyOf(words);
        this.bases = List.copyOf(bases);
        this.notions = List.copyOf(notions);
        this.terms = Collections.unmodifiableMap(terms);
        this.names = Collections.unmodifiableSet(names);
        Set<String> kinds = new TreeSet<>();
        for (String term : terms.keySet()) {
            String thing = Vocabulary.thing(term);
            if (thing != null) {
                kinds.add(thing);
            }
        }
        this.things = Collections.unmodifiableSet(kinds);
        this.amounts = Amount.in(words, notions);
    }

    static Content of(String text) {
        List<Word> words = Wording.words(text);
        List<String> bases = new ArrayList<>();
        for (Word w : words) {
            bases.add(Vocabulary.base(w.stem()));
        }
        List<String> notions = new ArrayList<>(bases);
        Map<String, Word> terms = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); ) {
            Vocabulary.Wording wording = Vocabulary.wordingAt(bases, i);
            int length = wording == null ? 1 : wording.words().size();
            for (int j = i; j < i + length; j++) {
                notions.set(j, wording == null ? notion(words.get(j), bases.get(j)) : wording.notion());
            }
            add(words.get(i), bases.get(i), notions.get(i), terms, names);
            i += length;
        }
        return new Content(words, bases, notions, terms, names);
    }

    /** Its words and marks. */
    List<Word> words() {
        return words;
    }

    /** For each word its base, irregular forms resolved. */
    List<String> bases() {
        return bases;
    }

    /** For each word what it means: the notion of its family, the key of a name, else its base. */
    List<String> notions() {
        return notions;
    }

    /** The notions that mean something, in the order in which they were first written. */
    Set<String> terms() {
        return terms.keySet();
    }

    /** How a notion was first written; itself when it is not among the terms. */
    String form(String notion) {
        Word word = terms.get(notion);
        return word == null ? notion : word.form();
    }

    /** Keys of what is written as a name. */
    Set<String> names() {
        return names;
    }

    /** Kinds of things that it names. */
    Set<String> things() {
        return things;
    }

    /** So much of something. */
    List<Amount> amounts() {
        return amounts;
    }

    private static String notion(Word word, String base) {
        boolean name = word.isCapitalised() && !Vocabulary.isKnown(base);
        return name ? Vocabulary.nameKey(word.folded()) : base;
    }

    private static void add(Word w, String base, String notion, Map<String, Word> terms, Set<String> names) {
        boolean means = w.isWord() && w.value() == null && !Vocabulary.isEmpty(base) && notion.length() > 1;
        if (means) {
            terms.putIfAbsent(notion, w);
            if (w.isName() && !Vocabulary.isKnown(base)) {
                names.add(notion);
            }
        }
    }

    /** How far a notion is among its words: 1, or less for a word of the same beginning ('recognition', 'recognised'). */
    double presence(String notion) {
        if (terms.containsKey(notion)) {
            return 1;
        }
        if (notion.length() >= ENOUGH) {
            boolean few = terms.size() <= FEW;
            for (String other :
                    few ? terms.keySet() : beginnings().getOrDefault(notion.substring(0, ENOUGH), Set.of())) {
                if (areRelated(notion, other)) {
                    return RELATED;
                }
            }
        }
        return 0;
    }

    /** Its terms by their first letters: only those that share them can be related. Worth it for a long text only. */
    private Map<String, Set<String>> beginnings() {
        Map<String, Set<String>> known = beginnings;
        if (known == null) {
            known = terms.keySet().stream()
                    .filter(t -> t.length() >= ENOUGH)
                    .collect(Collectors.groupingBy(t -> t.substring(0, ENOUGH), Collectors.toSet()));
            beginnings = known;
        }
        return known;
    }

    /** How near the closest of its notions is to a notion of another text: 1 for the same, less for words of a like meaning. */
    double nearness(Content other, String notion) {
        double most = presence(notion);
        WordVectors.Meaning meant =
                most < 1 && !other.names.contains(notion) ? WordVectors.shared().meaning(other.plain(notion)) : null;
        if (meant == null) {
            return most;
        }
        for (WordVectors.Meaning mine : meanings()) {
            double alike = (mine.likeness(meant) - UNLIKE) / (ALIKE - UNLIKE);
            most = Math.max(most, Math.min(RELATED, alike));
        }
        return most;
    }

    /** What its terms mean but for names, of those that the table of words has. */
    private List<WordVectors.Meaning> meanings() {
        List<WordVectors.Meaning> known = meanings;
        if (known == null) {
            List<WordVectors.Meaning> all = new ArrayList<>();
            for (String term : terms.keySet()) {
                WordVectors.Meaning meaning =
                        names.contains(term) ? null : WordVectors.shared().meaning(plain(term));
                if (meaning != null) {
                    all.add(meaning);
                }
            }
            known = List.copyOf(all);
            meanings = known;
        }
        return known;
    }

    private String plain(String notion) {
        Word word = terms.get(notion);
        return word == null ? Folding.fold(notion) : word.folded();
    }

    /** What the text is about: the last word that means something before the first small word that leads on ('a railway | from Tarn'). */
    @Nullable
    String head() {
        String head = null;
        int from = terms.size() > 1 && startsWithAct() ? 1 : 0;
        for (int i = from; i < words.size(); i++) {
            String notion = notions.get(i);
            boolean means = terms.containsKey(notion) && words.get(i).value() == null;
            if (means) {
                head = notion;
            } else if (head != null && !Vocabulary.isArticle(words.get(i).folded())) {
                break;
            }
        }
        return head;
    }

    private boolean startsWithAct() {
        return !words.isEmpty() && words.get(0).value() == null && !words.get(0).isCapitalised();
    }

    private static boolean areRelated(String a, String b) {
        int least = Math.min(a.length(), b.length());
        int same = 0;
        while (same < least && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same >= LONG || same >= ENOUGH && least - same <= 2;
    }

    /** Whether a notion is among its words. */
    boolean has(String notion) {
        return terms.containsKey(notion);
    }
}
