/**
 * The register as a data set for research: a versioned release with its codebook, how to cite it and checksums; country codes as others
 * use them; and who met, said and promised whom, month by month.
 *
 * <p>It counts and describes what the register holds and judges nothing. What a machine found and what a person confirmed are counted
 * in columns of their own.
 *
 * <p>Traps: a month counts what happened in it, so an entry without at least a month is not counted, and the table says how many were not.
 * A state that an invented or unlisted code stands for has no Correlates of War number. A test holds the codebook to the columns.
 */
@NullMarked
package org.summitry.export.research;

import org.jspecify.annotations.NullMarked;
