/**
 * The register passing by, entry after entry, for whatever writes it down: what every export shares.
 *
 * <p>{@link org.summitry.export.stream.RegisterStream} pages through the register, so that no export holds more than a page of it;
 * it may be passed through more than once. It selects by kind and time, and knows no format.
 *
 * <p>Traps: documents pass by only when no kinds are asked for or {@code document} is among them. A reference may lead to an entry that
 * was not selected, was rejected or is hidden: {@link org.summitry.export.stream.IdSet} tells which were written.
 */
@NullMarked
package org.summitry.export.stream;

import org.jspecify.annotations.NullMarked;
