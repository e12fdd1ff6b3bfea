/**
 * Measures of the finders against sets labelled by others. Each measure is a program of its own that takes the set's file.
 *
 * <p>Trap: the sets are not ours to ship; nothing of them is kept here.
 */
@NullMarked
package org.summitry.eval;

import org.jspecify.annotations.NullMarked;
