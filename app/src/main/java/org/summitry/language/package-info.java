/**
 * Sentences, tokens, parts of speech and dependency parse of a document, behind small interfaces.
 *
 * <p>Takes a {@link org.summitry.text.Document}, gives a {@link org.summitry.language.Parse}. Finds no names and no
 * meaning. The engine behind it (NLP4J) can be replaced: none of its types leaves this package.
 *
 * <p>Traps: the engine was trained on American news, so datelines, headings and report tails confuse it (blocks are parsed
 * one by one, datelines not at all); token offsets are made relative to the whole document here, nowhere else; the
 * relations are those of ClearNLP/Emory ({@code nsubj}, {@code dobj}, {@code ccomp}, {@code attr}, {@code agent} ...), not
 * Universal Dependencies.
 */
@NullMarked
package org.summitry.language;

import org.jspecify.annotations.NullMarked;
