/**
 * Scores how far commitments were kept, after the method of the research groups that follow the G7 and G20: per commitment and holder +1, 0 or -1 by
 * evidence from a window between two meetings, by two coders who do not see each other's scores, and an adjudicator where they differ.
 *
 * <p>{@link org.summitry.analysis.compliance.Assessment} refuses a score without a guideline written before it, evidence from outside the window, and
 * a failure without evidence. Means are kept as whole sums and counts, so that no figure is rounded before it is shown.
 *
 * <p>Traps: 'no report found' and 'not applicable' are no zeros; they count in the coverage, not in the mean.
 */
@NullMarked
package org.summitry.analysis.compliance;

import org.jspecify.annotations.NullMarked;
