package org.summitry.language;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.summitry.text.Block;
import org.summitry.text.Document;
import org.summitry.text.Span;

/**
 * The parser of NLP4J 1.1.3 (Choi and McCallum 2013, Apache-2.0) with its English tagger and dependency models.
 *
 * <p>Loading takes most of a cold start: unpacking the 473 MB dependency model. It is done once, on two threads; the
 * word embeddings and the name model that come with it are not needed and not loaded. About 1.1 GB stay in memory.
 */
public final class Nlp4jParser implements Parser {
    private static final String MODELS = "edu/emory/mathcs/nlp/models/";
    private static final String LEXICA =
            """
            <configuration><lexica>
            <ambiguity_classes field="word_form_simplified_lowercase">\
            edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
            <word_clusters field="word_form_simplified_lowercase">\
            edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
            </lexica></configuration>
            """;

    private static final Set<String> CLOSED = ClosedWords.read();

    private final Tokenization tokenization = new Tokenization();
    private final List<NLPComponent<NLPNode>> components;

    private final NLPComponent<NLPNode> tagger;

    private Nlp4jParser(List<NLPComponent<NLPNode>> components, NLPComponent<NLPNode> tagger) {
        this.components = components;
        this.tagger = tagger;
    }

    /** The engine, loaded on first use and shared by the whole process. */
    public static Nlp4jParser shared() {
        return Shared.PARSER;
    }

    private static final class Shared {
        static final Nlp4jParser PARSER = load();
    }

    private static Nlp4jParser load() {
        CompletableFuture<NLPComponent<NLPNode>> dependencies =
                CompletableFuture.supplyAsync(() -> NLPUtils.getComponent(MODELS + "en-dep.xz"));
        NLPComponent<NLPNode> lexica =
                new GlobalLexica<>(new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8)));
        NLPComponent<NLPNode> tags = NLPUtils.getComponent(MODELS + "en-pos.xz");
        NLPComponent<NLPNode> lemmas = new MorphologicalAnalyzer<>(Language.ENGLISH);
        return new Nlp4jParser(List.of(lexica, tags, lemmas, dependencies.join()), tags);
    }

    @Override
    public Parse parse(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.isContent()) {
                for (List<Word> words : tokenization.sentences(document.text(), block.span())) {
                    sentences.add(parse(words, block, sentences.size()));
                }
            }
        }
        return new Parse(document, sentences);
    }

    /** The tagger takes capitalised names it has never seen for words of the closed classes: what is none is a proper noun. */
    private static void retagNames(NLPNode[] nodes) {
        for (NLPNode n : nodes) {
            String tag = n.getPartOfSpeechTag();
            boolean closed = tag != null && tag.matches("PRP\\$?|IN|DT|CC|MD|TO|WDT|WP|WRB|EX|PDT|RP");
            if (closed
                    && n.getWordForm().length() > 1
                    && Character.isUpperCase(n.getWordForm().codePointAt(0))
                    && !CLOSED.contains(n.getWordFormLowercase())) {
                n.setPartOfSpeechTag("NNP");
            }
        }
    }

    private Sentence parse(List<Word> words, Block block, int index) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 0; i < words.size(); i++) {
            nodes[i + 1] = new NLPNode(i + 1, words.get(i).plainForm());
        }
        for (NLPComponent<NLPNode> c : components) {
            c.process(nodes);
            if (c == tagger) {
                retagNames(nodes);
            }
        }
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            NLPNode n = nodes[i + 1];
            NLPNode head = n.getDependencyHead();
            tokens.add(new Token(
                    i,
                    words.get(i).span(),
                    words.get(i).form(),
                    n.getLemma(),
                    n.getPartOfSpeechTag(),
                    head == null ? -1 : head.getID() - 1,
                    n.getDependencyLabel()));
        }
        Span span = words.get(0).span().cover(words.get(words.size() - 1).span());
        return new Sentence(index, block, span, SubjectRepair.of(tokens));
    }
}
