/**
 * Numbers said of an indicator: amounts, counts, shares, growth, targets.
 *
 * <p>Not dates, ordinals, ages, sizes of meetings, nor numbers inside names.
 */
@NullMarked
package org.summitry.finding.figures;

import org.jspecify.annotations.NullMarked;
