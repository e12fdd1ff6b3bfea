package org.summitry.analysis.followup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.wording.Word;
import org.summitry.analysis.wording.WordVectors;
import org.summitry.analysis.wording.Wording;
import org.summitry.resolution.Folding;

/**
 * A text by its words.
 *
 * @param words its words and marks
 * @param notions for each word what it means: the notion of its family, the key of a name, else its base
 * @param terms the notions that mean something, each with how it was first written
 * @param names keys of what is written as a name
 * @param things kinds of things that it names
 * @param amounts so much of something
 */
record Content(
        List<Word> words,
        List<String> notions,
        Map<String, String> terms,
        Set<String> names,
        Set<String> things,
        List<Amount> amounts) {
    private static final double RELATED = 0.8;
    /** Words less alike than this have nothing to do with each other; from the second on they mean much the same. */
    private static final double UNLIKE = 0.25;

    private static final double ALIKE = 0.75;
    private static final int LONG = 6;
    private static final int ENOUGH = 5;

    static Content of(String text) {
        List<Word> words = Wording.words(text);
        List<String> bases = new ArrayList<>();
        for (Word w : words) {
            bases.add(Vocabulary.base(w.stem()));
        }
        List<String> notions = new ArrayList<>(bases);
        Map<String, String> terms = new LinkedHashMap<>();
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
        Set<String> things = new TreeSet<>();
        for (String term : terms.keySet()) {
            String thing = Vocabulary.thing(term);
            if (thing != null) {
                things.add(thing);
            }
        }
        return new Content(List.copyOf(words), List.copyOf(notions), terms, names, things, Amount.in(words, notions));
    }

    private static String notion(Word word, String base) {
        boolean name = word.isCapitalised() && !Vocabulary.isKnown(base);
        return name ? Vocabulary.nameKey(word.folded()) : base;
    }

    private static void add(Word w, String base, String notion, Map<String, String> terms, Set<String> names) {
        boolean means = w.isWord() && w.value() == null && !Vocabulary.isEmpty(base) && notion.length() > 1;
        if (means) {
            terms.putIfAbsent(notion, w.form());
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
        for (String other : terms.keySet()) {
            if (areRelated(notion, other)) {
                return RELATED;
            }
        }
        return 0;
    }

    /** How near the closest of its notions is to a notion of another text: 1 for the same, less for words of a like meaning. */
    double nearness(Content other, String notion) {
        double most = presence(notion);
        String word = other.plain(notion);
        for (String mine : most < 1 && !other.names.contains(notion) ? terms.keySet() : Set.<String>of()) {
            if (!names.contains(mine)) {
                double alike = (WordVectors.shared().likeness(plain(mine), word) - UNLIKE) / (ALIKE - UNLIKE);
                most = Math.max(most, Math.min(RELATED, alike));
            }
        }
        return most;
    }

    private String plain(String notion) {
        return Folding.fold(terms.getOrDefault(notion, notion));
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
