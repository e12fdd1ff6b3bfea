package org.summitry.language;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dictionary forms by NLP4J's morphological analyser: word lists and rules for English endings, no model. Safe for use by several
 * threads.
 */
final class Lemmas {
    /** Infinitives that look like another verb's past: 'to lay a cable', 'to found a bank'. */
    private static final Set<String> ITS_OWN_BASE = Set.of("lay", "found", "fell", "saw", "bound", "wound", "ground");

    /** Forms that the dictionary takes for base forms, which they never are in a past tense. */
    private static final Map<String, String> NOT_REDUCED = Map.of(
            "ended", "end",
            "existed", "exist",
            "followed", "follow",
            "happened", "happen",
            "performed", "perform",
            "provided", "provide",
            "represented", "represent");

    private static final int REMEMBERED = 50_000;

    private final MorphologicalAnalyzer<NLPNode> analyser = new MorphologicalAnalyzer<>(Language.ENGLISH);
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** The dictionary form, lower case, of {@code form} as a word of the class {@code tag}; numbers become '0'. */
    String of(String form, String tag) {
        String key = form + ' ' + tag;
        String lemma = known.get(key);
        if (lemma == null) {
            lemma = analysed(form, tag);
            if (known.size() < REMEMBERED) {
                known.put(key, lemma);
            }
        }
        return lemma;
    }

    private String analysed(String form, String tag) {
        if (tag.equals("VB") && ITS_OWN_BASE.contains(form.toLowerCase(Locale.ROOT))) {
            return form.toLowerCase(Locale.ROOT);
        }
        String reduced = tag.matches("VB[DN]") ? NOT_REDUCED.get(form.toLowerCase(Locale.ROOT)) : null;
        if (reduced != null) {
            return reduced;
        }
        NLPNode node = new NLPNode(1, form);
        node.setPartOfSpeechTag(tag);
        analyser.process(new NLPNode[] {new NLPNode().toRoot(), node});
        return node.getLemma();
    }
}
