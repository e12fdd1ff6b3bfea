package org.summitry.language;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.summitry.text.Span;

/**
 * Cuts a block into sentences of words with NLP4J's tokenizer, and repairs what it gets wrong on diplomatic prose: closing
 * quotation marks that open the next sentence, sentences split after an initial or an abbreviation, offsets.
 */
final class Tokenization {
    private static final Set<String> CLOSERS = Set.of("”", "’", "\"", "'", "''", ")", "»", "]");
    private static final Set<String> ENDS = Set.of(".", "!", "?", "...", "…", "?!");

    /** Titles that are cut short and stand before a name. */
    private static final Set<String> TITLES = Set.of(
            "Amb", "Hon", "Gen", "Col", "Lt", "Maj", "Capt", "Prof", "Dr", "Eng", "Rev", "Sen", "Rep", "Gov", "Adm",
            "Brig");

    private final Tokenizer tokenizer = NLPUtils.createTokenizer(Language.ENGLISH);

    /** The sentences of {@code text} inside {@code block}, with spans that count from the start of {@code text}. */
    List<List<Word>> sentences(String text, Span block) {
        List<List<Word>> sentences = new ArrayList<>();
        for (List<Token> segment : tokenizer.segmentize(block.of(text))) {
            unglued(words(segment, text, block)).forEach(words -> add(sentences, words));
        }
        return sentences;
    }

    /** Cut where a full stop lacks its space: 'those in need.And most of all'. */
    private static List<List<Word>> unglued(List<Word> words) {
        List<List<Word>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < words.size(); i++) {
            boolean end = words.get(i - 1).form().equals(".")
                    && touches(words.get(i - 1).span().end(), words.get(i))
                    && Character.isUpperCase(words.get(i).form().codePointAt(0));
            if (end) {
                parts.add(words.subList(from, i));
                from = i;
            }
        }
        if (from < words.size()) {
            parts.add(words.subList(from, words.size()));
        }
        return parts;
    }

    private static List<Word> words(List<Token> segment, String text, Span block) {
        List<Word> words = new ArrayList<>(segment.size());
        for (Token t : segment) {
            int start = block.start() + t.getStartOffset();
            int end = Math.min(block.start() + t.getEndOffset(), block.end());
            if (end > start) {
                addSplit(words, text, start, end);
            }
        }
        if (!words.isEmpty()) {
            separateFinalStop(words, text);
        }
        return words;
    }

    /** Separates marks that the tokenizer leaves glued: '%)' and dashes between words. */
    private static void addSplit(List<Word> words, String text, int start, int end) {
        int from = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean cut = end - start > 1
                    && (c == '—'
                            || c == '―'
                            || c == ')' && text.charAt(start) == '%'
                            || c == '.' && isGluedStop(text, start, i, end));
            if (cut) {
                addWord(words, text, from, i);
                addWord(words, text, i, i + 1);
                from = i + 1;
            }
        }
        addWord(words, text, from, end);
    }

    /** A stop between a small letter and a capitalised word, with no other stop in the token: not 'Ph.D.', not 'example.Com'. */
    private static boolean isGluedStop(String text, int start, int i, int end) {
        return i - start >= 2
                && end - i >= 3
                && Character.isLowerCase(text.charAt(i - 1))
                && Character.isLowerCase(text.charAt(i - 2))
                && Character.isUpperCase(text.charAt(i + 1))
                && Character.isLowerCase(text.charAt(i + 2))
                && text.indexOf('.', start) == i
                && text.substring(i + 1, end).indexOf('.') < 0;
    }

    /** 'HPP.' at the end of a sentence: the stop is the sentence's unless the word has another stop inside, as 'U.S.'. */
    private static void separateFinalStop(List<Word> words, String text) {
        Word last = words.get(words.size() - 1);
        String form = last.form();
        int stop = form.length() - 1;
        if (stop > 1
                && form.charAt(stop) == '.'
                && form.indexOf('.') == stop
                && Character.isLetterOrDigit(form.charAt(0))) {
            words.remove(words.size() - 1);
            int start = last.span().start();
            addWord(words, text, start, start + stop);
            addWord(words, text, start + stop, start + stop + 1);
        }
    }

    private static void addWord(List<Word> words, String text, int start, int end) {
        if (end > start) {
            String form = text.substring(start, end).replaceAll("\\p{Cf}", ""); // direction marks and soft hyphens
            if (!form.isEmpty()) {
                words.add(new Word(form, new Span(start, end)));
            }
        }
    }

    private static void add(List<List<Word>> sentences, List<Word> words) {
        if (!sentences.isEmpty()) {
            List<Word> last = sentences.get(sentences.size() - 1);
            int end = last.get(last.size() - 1).span().end();
            List<Word> rest = words;
            while (!rest.isEmpty() && CLOSERS.contains(rest.get(0).form()) && touches(end, rest.get(0))) {
                last.add(rest.get(0));
                end = rest.get(0).span().end();
                rest = rest.subList(1, rest.size());
            }
            if (rest.isEmpty()) {
                return;
            }
            if (goesOn(last, rest.get(0))) {
                last.addAll(rest);
                return;
            }
            sentences.add(new ArrayList<>(rest));
            return;
        }
        sentences.add(new ArrayList<>(words));
    }

    private static boolean touches(int end, Word next) {
        return next.span().start() == end;
    }

    /** A sentence does not begin with a small letter after an abbreviation, nor end without a mark before one. */
    private static boolean goesOn(List<Word> last, Word next) {
        String final_ = last.get(last.size() - 1).form();
        boolean small = Character.isLowerCase(next.form().codePointAt(0));
        boolean title = last.size() > 1
                && final_.equals(".")
                && TITLES.contains(last.get(last.size() - 2).form())
                && !small; // 'Amb. Dr. X'
        return title || small && !ENDS.contains(final_) || small && CLOSERS.contains(final_);
    }
}
