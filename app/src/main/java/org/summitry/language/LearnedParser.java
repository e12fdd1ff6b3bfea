package org.summitry.language;

import java.util.ArrayList;
import java.util.List;
import org.summitry.text.Block;
import org.summitry.text.Document;
import org.summitry.text.Span;

/**
 * The project's own reader: one small network (training/model.py) tags, parses and marks who holds what, who undertakes what and
 * what is named, in one pass.
 *
 * <p>Sentences and words come from {@link Tokenization}, dictionary forms from {@link Lemmas}, both without a model. One
 * engine serves all threads; {@code eval/cold} tells what a start costs.
 */
public final class LearnedParser implements Parser {
    private final Tokenization tokenization = new Tokenization();
    private final Lemmas lemmas = new Lemmas();
    private final Tagger tagger;

    private LearnedParser(Tagger tagger) {
        this.tagger = tagger;
    }

    /** The reader in the jar, loaded on first use and shared by the whole process. */
    public static LearnedParser shared() {
        return Shared.PARSER;
    }

    private static final class Shared {
        static final LearnedParser PARSER = new LearnedParser(Tagger.bundled());
    }

    @Override
    public Parse parse(Document document) {
        List<List<Word>> sentences = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.isContent()) {
                for (List<Word> words : tokenization.sentences(document.text(), block.span())) {
                    sentences.add(words);
                    blocks.add(block);
                }
            }
        }
        if (sentences.isEmpty()) {
            return new Parse(document, List.of());
        }
        Tagged tagged = tagger.tag(sentences);
        List<Sentence> parsed = new ArrayList<>();
        List<Word> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            parsed.add(sentence(i, blocks.get(i), sentences.get(i), tagged, all.size()));
            all.addAll(sentences.get(i));
        }
        return new Parse(document, parsed, new Decoding(tagged, all).marks());
    }

    private Sentence sentence(int index, Block block, List<Word> words, Tagged tagged, int from) {
        int n = words.size();
        int[] heads = Trees.heads(arcs(tagged, from, n));
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            tags.add(tagged.classes("tag").get(Decoding.argmax(tagged.label("tag", from + i))));
        }
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Word w = words.get(i);
            String relation =
                    heads[i] < 0 ? "root" : relation(tagged.classes("relation"), tagged.label("relation", from + i));
            tokens.add(new Token(
                    i, w.span(), w.form(), lemmas.of(w.plainForm(), tags.get(i)), tags.get(i), heads[i], relation));
        }
        Span span = words.get(0).span().cover(words.get(n - 1).span());
        return new Sentence(
                index, block, span, SubjectRepair.of(SeriesRepair.of(ArcRepair.of(ClosedClasses.of(tokens)))));
    }

    /** The likeliest relation that is none of a root. */
    private static String relation(List<String> classes, double[] logs) {
        int best = -1;
        for (int i = 0; i < logs.length; i++) {
            if (!classes.get(i).equals("root") && (best < 0 || logs[i] > logs[best])) {
                best = i;
            }
        }
        return classes.get(best);
    }

    private static double[][] arcs(Tagged tagged, int from, int n) {
        double[][] scores = new double[n][n + 1];
        for (int d = 0; d < n; d++) {
            Tagged.Pointer p = tagged.pointer("head", from + d);
            scores[d][0] = p.nowhere();
            for (int h = 0; h < n; h++) {
                scores[d][h + 1] = p.to(from + h);
            }
        }
        return scores;
    }
}
