/**
 * How good a register is: an export compared with gold annotations, kind by kind, in the same figures as the reference scorer
 * that the exchange format's guidelines come with.
 *
 * <p>Takes a folder of gold files and an export in the exchange format; gives precision, recall and F1, how often attributes
 * are right, how well documents were merged, and the misses and false finds. Reads no documents itself.
 *
 * <p>Trap: figures are counted over all gold documents together (micro); a kind without gold and without finds scores 0 and is
 * left out of the macro average.
 */
@NullMarked
package org.summitry.scoring;

import org.jspecify.annotations.NullMarked;
