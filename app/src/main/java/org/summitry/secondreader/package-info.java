/**
 * An optional second reader: a language model, behind an OpenAI-compatible endpoint that the user names, proposes entries that the finders
 * missed. Off unless asked for.
 *
 * <p>A proposal is admitted only when every word of it stands in the document and it passes checks of its own kind; then it is a finding
 * like others, of the finder {@code second-reader} with the model's name as its rule, unreviewed.
 *
 * <p>Traps: the document may hold orders for the model, and the model may obey; whatever comes back is taken for a stranger's
 * text. Nothing of an answer is used but words that stand in the document and words of fixed lists. The model's offsets are never
 * believed. What it knows of the world cannot get in.
 */
@NullMarked
package org.summitry.secondreader;

import org.jspecify.annotations.NullMarked;
