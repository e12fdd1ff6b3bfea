/**
 * Sentences, tokens, parts of speech and dependency parse of a document, and what the engine marks besides: attributions,
 * undertakings, names. Behind small interfaces.
 *
 * <p>Takes a {@link org.summitry.text.Document}, gives a {@link org.summitry.language.Parse}. Resolves nobody and registers
 * nothing. The engine behind it ({@link org.summitry.language.LearnedParser}, a small network on ONNX Runtime, made by
 * {@code training/}) can be replaced: no type of its libraries leaves this package.
 *
 * <p>Traps: token offsets are made relative to the whole document here, nowhere else; the relations are those of ClearNLP/Emory
 * ({@code nsubj}, {@code dobj}, {@code ccomp}, {@code attr}, {@code agent} ...), not Universal Dependencies, since the network
 * learnt them from NLP4J; a window is read alone, since 8-bit activations are scaled by the whole input; the tokenizer and the
 * windows must stay as they were in training, or the model must be trained again.
 */
@NullMarked
package org.summitry.language;

import org.jspecify.annotations.NullMarked;
