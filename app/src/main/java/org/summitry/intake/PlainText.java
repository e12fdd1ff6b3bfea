package org.summitry.intake;

/** One text that is already at hand, taken in without files: for small uses and tests. */
public final class PlainText {
    private PlainText() {}

    /** The document of {@code bytes}, plain text said to be found at {@code path}; refuses bytes that are no text. */
    public static org.summitry.text.Document of(String path, byte[] bytes) {
        try {
            String text = TextDecoder.decode(bytes, null);
            Extract extract = new Extract(text, Layout.ofPlainText(text), Extract.Meta.NONE);
            return new Documents(IntakeSettings.defaults()).of(path, bytes, extract);
        } catch (Refused e) {
            throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
        }
    }
}
