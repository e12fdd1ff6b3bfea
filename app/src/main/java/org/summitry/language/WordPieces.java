package org.summitry.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * WordPiece as BERT does it (uncased), one token at a time: the ids of its pieces and how it is written.
 *
 * <p>Method: Devlin et al. 2019, the reference implementation's BasicTokenizer and WordpieceTokenizer; works on code points. Does
 * exactly what {@code training/wordpieces.py} does. Safe for use by several threads.
 */
final class WordPieces {
    static final int BEGIN = 101;
    static final int END = 102;
    private static final int UNKNOWN = 100;
    private static final int LONGEST_WORD = 100;
    private static final int REMEMBERED = 50_000;

    private final Map<String, Integer> vocabulary;
    private final Map<String, int[]> known = new ConcurrentHashMap<>();

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The vocabulary in {@code lines}, one piece a line, in the order of the ids. */
    static WordPieces read(InputStream lines) {
        Map<String, Integer> vocabulary = new HashMap<>(64_000);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
            for (String piece = in.readLine(); piece != null; piece = in.readLine()) {
                vocabulary.put(piece, vocabulary.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordPieces(vocabulary);
    }

    /** The ids of the pieces of {@code form}; never none. */
    int[] of(String form) {
        int[] pieces = known.get(form);
        if (pieces == null) {
            pieces = split(form);
            if (known.size() < REMEMBERED) {
                known.put(form, pieces);
            }
        }
        return pieces;
    }

    /** How a token is written, which the pieces no longer tell: 0 no letter, 1 small, 2 Capital, 3 ALL CAPITALS, 4 with a digit. */
    static int shape(String form) {
        if (form.codePoints().anyMatch(WordPieces::isDigit)) {
            return 4;
        }
        int[] letters = form.codePoints().filter(Character::isLetter).toArray();
        if (letters.length == 0) {
            return 0;
        }
        if (!Character.isUpperCase(letters[0])) {
            return 1;
        }
        return letters.length > 1 && Arrays.stream(letters).allMatch(Character::isUpperCase) ? 3 : 2;
    }

    /** Python's isdigit: decimal digits and superscripts. */
    private static boolean isDigit(int c) {
        return Character.isDigit(c) || c == '²' || c == '³' || c == '¹';
    }

    private int[] split(String form) {
        List<Integer> ids = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain(form).codePoints().forEach(c -> {
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (space || isPunctuation(c) || isIdeograph(c)) {
                addPieces(word.toString(), ids);
                word.setLength(0);
                if (!space) {
                    addPieces(Character.toString(c), ids);
                }
            } else {
                word.appendCodePoint(c);
            }
        });
        addPieces(word.toString(), ids);
        return ids.isEmpty()
                ? new int[] {UNKNOWN}
                : ids.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Small letters, accents and unprintable characters gone. */
    private static String plain(String form) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(form.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> !isMarkOrControl(c))
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isMarkOrControl(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private void addPieces(String word, List<Integer> ids) {
        if (word.isEmpty()) {
            return;
        }
        int before = ids.size();
        int[] points = word.codePoints().toArray();
        int at = points.length > LONGEST_WORD ? -1 : 0;
        while (at >= 0 && at < points.length) {
            int end = points.length;
            Integer id = null;
            while (end > at && id == null) {
                id = vocabulary.get((at == 0 ? "" : "##") + new String(points, at, end - at));
                end -= id == null ? 1 : 0;
            }
            if (id == null) {
                at = -1;
            } else {
                ids.add(id);
                at = end;
            }
        }
        if (at < 0) {
            ids.subList(before, ids.size()).clear();
            ids.add(UNKNOWN);
        }
    }

    private static boolean isPunctuation(int c) {
        if (c >= 33 && c <= 47 || c >= 58 && c <= 64 || c >= 91 && c <= 96 || c >= 123 && c <= 126) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isIdeograph(int c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c >= 0xF900 && c <= 0xFAFF;
    }
}
