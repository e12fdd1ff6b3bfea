package org.summitry.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts texts and queries into {@link Token}s, both in the same way. Safe for several threads. */
final class Words {
    private static final ThreadLocal<Tools> TOOLS = ThreadLocal.withInitial(Tools::new);

    /** The forms of words met before, by the word as written, since stemming takes longer than all the rest. */
    private static final Map<String, Token> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 50_000;

    /** What one thread cuts with. */
    private static final class Tools {
        final StandardTokenizer tokenizer = new StandardTokenizer();
        final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
        final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
        final Stemmer stemmer = new Stemmer();
    }

    private Words() {}

    /** The words of a text, in order. */
    static List<Token> of(String text) {
        Tools tools = TOOLS.get();
        List<Token> tokens = new ArrayList<>();
        try (StandardTokenizer in = tools.tokenizer) {
            in.setReader(new StringReader(text));
            in.reset();
            while (in.incrementToken()) {
                Token token = known(tools.term.toString(), tools);
                if (!token.folded().isEmpty()) {
                    tokens.add(at(token, tools.offset.startOffset(), tools.offset.endOffset()));
                }
            }
            in.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private static Token at(Token t, int start, int end) {
        return new Token(t.exact(), t.folded(), t.stem(), t.name(), start, end);
    }

    private static Token known(String written, Tools tools) {
        Token known = KNOWN.get(written);
        if (known == null) {
            known = token(written, tools);
            if (KNOWN.size() >= MOST_KNOWN) {
                KNOWN.clear();
            }
            KNOWN.put(written, known);
        }
        return known;
    }

    private static Token token(String written, Tools tools) {
        String owned = withoutPossessive(written);
        String exact = lower(owned);
        String folded = fold(exact);
        return new Token(exact, folded, tools.stemmer.stem(folded), maybeName(owned), 0, 0);
    }

    private static boolean maybeName(String word) {
        int first = word.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }

    private static String withoutPossessive(String word) {
        int n = word.length();
        boolean possessive = n > 2
                && (word.charAt(n - 1) == 's' || word.charAt(n - 1) == 'S')
                && (word.charAt(n - 2) == '\'' || word.charAt(n - 2) == '\u2019');
        return possessive ? word.substring(0, n - 2) : word;
    }

    private static String lower(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    /** Case, accents and apostrophes taken away; other scripts keep their letters. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower.indexOf('\'') < 0 ? lower : lower.replace("'", "");
        }
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> !isMark(c))
                .forEach(kept::appendCodePoint);
        char[] in = kept.toString().toCharArray();
        char[] out = new char[4 * in.length];
        return new String(out, 0, ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length)).replace("'", "");
    }

    /** Accents, modifier letters such as the Uzbek apostrophe, and apostrophes. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.MODIFIER_LETTER
                || type == Character.FORMAT
                || c == '\u2019'
                || c == '\u2018';
    }

    static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
