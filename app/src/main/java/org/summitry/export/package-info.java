/**
 * The register in forms that leave the program. {@link org.summitry.export.JsonLines} is the exchange format that every check reads.
 *
 * <p>Joins what several documents say of one actor, meeting, instrument or project by its id, and turns UTF-16 offsets into
 * code points. Decides nothing about what is true.
 */
@NullMarked
package org.summitry.export;

import org.jspecify.annotations.NullMarked;
