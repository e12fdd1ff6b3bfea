/**
 * Lists and dossiers as files: CSV, the exchange format and a workbook, each with its citations and review states.
 *
 * <p>{@link org.summitry.portal.taking.TakeAway} sends what answers a query; {@link org.summitry.portal.taking.Belonging} says what
 * belongs to an entry's dossier. Pages and the interface for programs use the same.
 *
 * <p>Traps: files are streamed, so their length is not known and what breaks half-way ends the connection; of a list that has more
 * entries than the index can be turned over, the order is that of the ids.
 */
@NullMarked
package org.summitry.portal.taking;

import org.jspecify.annotations.NullMarked;
