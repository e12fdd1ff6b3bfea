/**
 * The parser that the reader learnt from, behind the Maven profile {@code teacher}. Compiled by that profile only: building and
 * running Summitry need neither it nor its 261 MB of models.
 *
 * <p>{@code Nlp4jParser} lies in {@code org.summitry.language} of this source folder, since it uses that package's tokenization.
 */
@NullMarked
package org.summitry.eval.teacher;

import org.jspecify.annotations.NullMarked;
