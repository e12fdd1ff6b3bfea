package org.summitry.export.brief;

/**
 * Words in a document.
 *
 * @param start in code points of the document's text
 * @param end exclusive
 * @param text the words
 */
public record Passage(int start, int end, String text) {}
