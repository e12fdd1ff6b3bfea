package org.summitry.search;

/**
 * A word of a text, in the forms in which it can be found.
 *
 * @param exact as written, case apart
 * @param folded without accents and apostrophes
 * @param stem of the folded form, lightly
 * @param name whether it may be part of a name: it begins with a capital letter or its script knows none
 * @param start UTF-16 offset in the text
 * @param end offset after it
 */
record Token(String exact, String folded, String stem, boolean name, int start, int end) {}
