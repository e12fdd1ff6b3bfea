package org.summitry.finding.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.statements.CueEntry.Take;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Block;
import org.summitry.text.Span;

/**
 * Speech printed without marks: 'The Minister said:' ends its paragraph, and the paragraphs below are what was said. It goes on as
 * long as somebody speaks in the first person and nobody is reported as speaking.
 */
final class UnmarkedSpeech {
    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|me)\\b");
    private static final Pattern MARKED = Pattern.compile("^[\"“„«‘•*–—-].*", Pattern.DOTALL);

    private final Parse parse;
    private final CueLexicon lexicon;

    UnmarkedSpeech(Parse parse, CueLexicon lexicon) {
        this.parse = parse;
        this.lexicon = lexicon;
    }

    /** The speeches, as quotations whose marks have no width. */
    List<Quotation> find() {
        List<Quotation> found = new ArrayList<>();
        List<Block> blocks = parse.document().blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Sentence last = announcing(blocks.get(i));
            Span speech = last == null ? null : speech(blocks, i + 1, last);
            if (speech != null) {
                found.add(new Quotation(speech, speech, parse.text(speech).split("\\s+").length));
            }
        }
        return found;
    }

    /** The sentence that ends the paragraph with a word of saying and a colon, or null. */
    private @Nullable Sentence announcing(Block block) {
        if (block.kind() != Block.Kind.PARAGRAPH
                || !parse.text(block.span()).stripTrailing().endsWith(":")) {
            return null;
        }
        Sentence last = null;
        for (Sentence s : parse.sentences()) {
            last = s.block().equals(block) ? s : last;
        }
        return last != null && last.tokens().stream().anyMatch(this::isSaying) ? last : null;
    }

    private boolean isSaying(Token t) {
        boolean verb = t.tag().matches("VBD|VBZ|VBP")
                && lexicon.verb(t.lemma()).stream().anyMatch(e -> e.takes(Take.QUOTE));
        return verb || lexicon.isUtterance(t.lemma()) && t.isNoun();
    }

    private @Nullable Span speech(List<Block> blocks, int from, Sentence announcing) {
        Span whole = null;
        for (int i = from; i < blocks.size(); i++) {
            Block b = blocks.get(i);
            String text = parse.text(b.span());
            if (b.kind() != Block.Kind.PARAGRAPH
                    || MARKED.matcher(text).matches()
                    || i > from && isReport(b, announcing)) {
                break;
            }
            if (i == from) {
                boolean sentence = text.length() > 40 && !text.stripTrailing().endsWith(";");
                if (!sentence) {
                    return null;
                }
                whole = b.span();
            } else if (whole != null && FIRST_PERSON.matcher(text).find()) {
                whole = whole.cover(b.span());
            }
        }
        return whole;
    }

    /** Whether the paragraph reports speech again, or speaks of the speaker as another would. */
    private boolean isReport(Block b, Sentence announcing) {
        for (Sentence s : parse.sentences()) {
            if (!s.block().equals(b)) {
                continue;
            }
            for (Token t : s.tokens()) {
                Token subject = s.child(t, "nsubj");
                boolean reported = t.tag().equals("VBD")
                        && subject != null
                        && !subject.form().matches("I|[Ww]e")
                        && lexicon.verb(t.lemma()).stream()
                                .anyMatch(e -> e.family().equals("say") && e.takes(Take.QUOTE));
                boolean named = t.isProperNoun() && isSpeakersName(announcing, t);
                if (reported || named) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSpeakersName(Sentence announcing, Token t) {
        return announcing.tokens().stream()
                .anyMatch(a -> a.relation().startsWith("nsubj") && a.form().equals(t.form()) && a.isProperNoun());
    }
}
