/**
 * What falls due and what went quiet: undertakings with a deadline soon or past, those of which nothing was heard for a year, those said again
 * without progress, and those that the next joint statement no longer speaks of.
 *
 * <p>Trap: silence is 'no report found', never 'not done'. What a person has not confirmed is said to be found by machine.
 */
@NullMarked
package org.summitry.analysis.deadlines;

import org.jspecify.annotations.NullMarked;
