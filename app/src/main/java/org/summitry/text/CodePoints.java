package org.summitry.text;

/**
 * Converts between UTF-16 offsets (inside the program) and code-point offsets (in everything that leaves it).
 *
 * <p>Texts without characters beyond the BMP, nearly all of them, cost nothing.
 */
public final class CodePoints {
    private final int[] codePointAt;

    /** Prepares the conversion for {@code text}. */
    public CodePoints(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            codePointAt = new int[0];
        } else {
            codePointAt = new int[text.length() + 1];
            int seen = 0;
            for (int i = 0; i < text.length(); i++) {
                codePointAt[i] = seen;
                boolean firstOfPair = Character.isHighSurrogate(text.charAt(i))
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!firstOfPair) {
                    seen++;
                }
            }
            codePointAt[text.length()] = seen;
        }
    }

    /** The code-point offset of a UTF-16 {@code offset} into the text. */
    public int of(int offset) {
        return codePointAt.length == 0 ? offset : codePointAt[offset];
    }
}
