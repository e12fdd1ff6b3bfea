package org.summitry.export;

/** Text in lines for a terminal. */
final class Lines {
    private Lines() {}

    /** Lines of at most so many columns, the first begun with {@code mark}, the others indented as far. */
    static String wrapped(String mark, String text, int width) {
        StringBuilder lines = new StringBuilder(mark);
        String indent = " ".repeat(mark.length());
        int column = mark.length();
        boolean first = true;
        for (String word : text.split(" ", -1)) {
            if (!first && column + 1 + word.length() > width) {
                lines.append('\n').append(indent);
                column = indent.length();
            } else if (!first) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
            first = false;
        }
        return lines.toString();
    }
}
