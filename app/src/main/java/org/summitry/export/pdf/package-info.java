/**
 * Accessible PDF: pages that are read aloud as they are seen. Every heading, paragraph, list, table cell, link and figure stands in the structure
 * tree, what is only drawn (rules, page numbers, a table's heading on its later pages) is an artifact, fonts are embedded as far as they are used, and headings are bookmarks.
 *
 * <p>A small layout of our own on PDFBox, for documents that are headings, paragraphs, lists, tables and bars from top to bottom. It knows no
 * hyphenation, no columns and no scripts that are written from right to left or joined: letters that the fonts lack are shown as an empty square.
 *
 * <p>Traps: content is written as it comes, so a link may lead to a place that comes later; places are looked up when the document is written.
 */
@NullMarked
package org.summitry.export.pdf;

import org.jspecify.annotations.NullMarked;
