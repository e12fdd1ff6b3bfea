package org.summitry.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.text.Block;
import org.summitry.text.Document;
import org.summitry.text.Span;

/** Plain UTF-8 text, one paragraph a line. */
public final class PlainText {
    private static final Pattern LINE = Pattern.compile("\\S[^\\n]*");

    private PlainText() {}

    /** The document of {@code bytes} found at {@code path}. */
    public static Document of(String path, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<Block> blocks = new ArrayList<>();
        Matcher m = LINE.matcher(text);
        while (m.find()) {
            blocks.add(new Block(
                    new Span(m.start(), m.start() + m.group().stripTrailing().length()), Block.Kind.PARAGRAPH));
        }
        String hash = sha256(bytes);
        return new Document(
                "doc:" + hash.substring(0, 16),
                path,
                null,
                null,
                null,
                null,
                null,
                "en",
                hash,
                text,
                blocks,
                null,
                null);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
