/**
 * Sentences and words of a text, without a parser: where they are, their stems, whether they are names or numbers; and
 * how alike two words are in meaning, from a table ({@link org.summitry.analysis.wording.WordVectors}).
 *
 * <p>Trap: a capital at the beginning of a sentence does not make a name; {@link org.summitry.analysis.wording.Word#isName()} leaves such words
 * out, and whoever knows better asks for {@link org.summitry.analysis.wording.Word#isCapitalised()}.
 */
@NullMarked
package org.summitry.analysis.wording;

import org.jspecify.annotations.NullMarked;
