/**
 * How a name of Cyrillic letters is spelt in Latin ones, learnt from pairs: the most likely spellings, each with its probability.
 *
 * <p>Does: letters are aligned to groups of letters by expectation maximisation, an n-gram model is learnt over the aligned groups
 * (joint-sequence model: Bisani and Ney, Speech Communication 50, 2008), and what it gives is put in order by a log-linear model that
 * also knows which words are names in Latin letters ({@link org.summitry.resolution.names.spelling.LatinNames}).
 *
 * <p>Does not know whose name it is: 'Бах' is a name without a bearer. It gives letters without accents, in lower case; the table of a
 * language ({@link org.summitry.resolution.names.Romanizer}) is another thing, which is right by definition and often not what is written.
 *
 * <p>Traps: a spelling costs milliseconds, not microseconds: keep what you asked for. Probabilities are those among the spellings
 * considered. The model file and this code belong together: after a change to the features it must be trained again
 * ({@code eval/run RussianNames FILE --train MODEL}).
 */
@NullMarked
package org.summitry.resolution.names.spelling;

import org.jspecify.annotations.NullMarked;
