/**
 * Expressions of time in the document, normalised against its date of publication.
 *
 * <p>Terms and values follow TIMEX3 (TimeML 1.2.1); {@link org.summitry.finding.dates.TimeExpression#period()} is the same in
 * the exchange format's form. What the text does not let one resolve has no value.
 */
@NullMarked
package org.summitry.finding.dates;

import org.jspecify.annotations.NullMarked;
