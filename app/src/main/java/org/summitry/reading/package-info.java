/**
 * The way of a document from text to findings: orders the finders and checks at start that each one's needs are met.
 *
 * <p>Gives a {@link org.summitry.reading.Reading}. Knows no rule of its own.
 */
@NullMarked
package org.summitry.reading;

import org.jspecify.annotations.NullMarked;
