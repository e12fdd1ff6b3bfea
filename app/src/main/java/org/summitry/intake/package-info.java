/**
 * From bytes to {@link org.summitry.text.Document}: formats, encodings, page furniture, datelines, duplicates.
 *
 * <p>Knows nothing of what the text means.
 */
@NullMarked
package org.summitry.intake;

import org.jspecify.annotations.NullMarked;
