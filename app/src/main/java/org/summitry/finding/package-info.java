/**
 * What one document says: the findings, one immutable type a kind, and in the packages below the finders that make them.
 *
 * <p>The order is names (with reference inside the document), dates, figures, statements, meetings, undertakings,
 * instruments. A finder sees the parse and the findings of those before it, never another document.
 *
 * <p>Trap: actors are referred to by id ({@code state:KEN}, {@code person:<slug>}); the {@link
 * org.summitry.finding.names.Cast} of the document resolves them.
 */
@NullMarked
package org.summitry.finding;

import org.jspecify.annotations.NullMarked;
