/**
 * What statements and undertakings are about: topics of the scheme in {@code packs/topics.yaml}.
 *
 * <p>Method: the words and phrases that the scheme lists for each topic are looked up in the sentences of a passage; nothing is
 * learned. A strong term counts 1, a weak one 1/2; each term counts once, however often it stands there, so that long passages
 * do not gain by repetition. Terms of the sentence outside the passage ('At the water forum she said that ...') count half, since
 * the frame tells what it is about but may tell of something else too. A topic is given when its score reaches 1 and at
 * least 1/2 of that stands in the passage itself. At most three are given, the highest score first; with the same score, the one
 * told first in the text.
 *
 * <p>Why so: a desk officer must be able to see why a topic was given and to change it by changing a line of data, and a
 * passage holds ten to fifty words, too few for topic models; dictionaries with phrases and exceptions are what
 * political scientists code such text with (Albugh, Sevenans and Soroka 2013, "Lexicoder Topic Dictionaries"). No term was
 * chosen for a text that is scored.
 *
 * <p>Trap: a word with many meanings belongs in the scheme as a phrase, or with its other meanings under {@code except}; nothing
 * here knows what a word means.
 */
@NullMarked
package org.summitry.finding.topics;

import org.jspecify.annotations.NullMarked;
