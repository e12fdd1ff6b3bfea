package org.summitry.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From bytes to characters, whatever the encoding; the text is kept exactly as decoded, line ends and all.
 *
 * <p>A byte-order mark names the encoding. In UTF-8 it stays in the text as one character, so that offsets are those of the file
 * read as UTF-8; in UTF-16 and UTF-32, where it says how to read the bytes, it is left out. Without one: UTF-8 if the bytes are
 * valid UTF-8, else UTF-16 if every other byte tends to be zero, else what ICU's detector finds most likely.
 */
final class TextDecoder {
    /** Encodings that ICU guesses for any noise; believed only when nothing better fits. */
    private static final int SURE_ENOUGH = 10;

    private static final int SAMPLE = 200_000;

    private TextDecoder() {}

    /** The characters of {@code bytes}; {@code declared} is what the file itself says its encoding is, or null. */
    static String decode(byte[] bytes, @Nullable Charset declared) throws Refused {
        String text = decodeAny(bytes, declared);
        if (isRubbish(text)) {
            throw new Refused(
                    "it holds binary data, not text",
                    "give the document as text, HTML, PDF, DOCX, ODT, RTF, EML or JSON Lines");
        }
        return text;
    }

    private static String decodeAny(byte[] bytes, @Nullable Charset declared) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return new String(bytes, 4, bytes.length - 4, Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return new String(bytes, 4, bytes.length - 4, Charset.forName("UTF-32BE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return new String(bytes, declared);
        }
        String damaged = new String(bytes, StandardCharsets.UTF_8);
        if (declared != null || isMostlyUtf8(damaged)) {
            return damaged;
        }
        return new String(bytes, detected(bytes));
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** UTF-16 without a mark: of each two bytes one is small in texts of most scripts (0 for Latin, 4 for Cyrillic). */
    private static @Nullable Charset wide(byte[] bytes) {
        int n = Math.min(bytes.length, 4096) & ~1;
        if (n < 8) {
            return null;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < n; i += 2) {
            even += bytes[i] >= 0 && bytes[i] < 7 ? 1 : 0;
            odd += bytes[i + 1] >= 0 && bytes[i + 1] < 7 ? 1 : 0;
        }
        int half = n / 2;
        if (odd * 10 > half * 9 && even * 5 < half) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 10 > half * 9 && odd * 5 < half ? StandardCharsets.UTF_16BE : null;
    }

    /** UTF-8 with a few damaged bytes: several characters beyond ASCII are right for each that is wrong. */
    private static boolean isMostlyUtf8(String text) {
        int wrong = 0;
        int right = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wrong += c == '\ufffd' ? 1 : 0;
            right += c >= 0x80 && c != '\ufffd' ? 1 : 0;
        }
        return right > 3 * wrong;
    }

    private static Charset detected(byte[] bytes) {
        byte[] sample = bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
        CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
        for (CharsetMatch m : matches) {
            if (m.getConfidence() >= SURE_ENOUGH
                    && Charset.isSupported(m.getName())
                    && !m.getName().startsWith("UTF-")) {
                Charset found = web(m.getName());
                if (!isRubbish(new String(sample, found))) {
                    return found;
                }
            }
        }
        return Charset.forName("windows-1252");
    }

    /** Files called ISO-8859-1 or -9 are in Windows's superset of it, as browsers read them. */
    private static Charset web(String name) {
        List<String> latin = List.of("ISO-8859-1", "ISO-8859-9", "ISO-8859-2", "ISO-8859-7");
        List<String> windows = List.of("windows-1252", "windows-1254", "windows-1250", "windows-1253");
        int i = latin.indexOf(name);
        return Charset.forName(i < 0 ? name : windows.get(i));
    }

    /** More than one character in fifty is a control or no character at all. */
    private static boolean isRubbish(String text) {
        int bad = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < 0x20 && "\t\n\r\f\u000b\u001a".indexOf(c) < 0 || c >= 0x7f && c < 0xa0 && c != 0x85;
            bad += control || c == '\ufffd' || c == '\uffff' || !Character.isDefined(c) && !Character.isSurrogate(c)
                    ? 1
                    : 0;
        }
        return bad * 50L > text.length();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
