package org.summitry.language;

import org.summitry.text.Span;

/** A word as cut by the tokenizer, before tagging. */
record Word(String form, Span span) {

    /** The form in the plain punctuation that the models were trained on. */
    String plainForm() {
        if (form.length() > 2) {
            return form.replace('’', '\'').replace('‘', '\'');
        }
        return switch (form) {
            case "“", "”", "„", "«", "»" -> "\"";
            case "‘", "’" -> "'";
            case "’s" -> "'s";
            case "—", "–", "―" -> "-";
            case "…" -> "...";
            default -> form;
        };
    }
}
