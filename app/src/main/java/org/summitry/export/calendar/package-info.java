/**
 * The register as a calendar (iCalendar, RFC 5545): meetings on their days and deadlines on the last day that keeps them.
 *
 * <p>Traps: lines end in CR LF and are folded at 75 bytes, never inside a character. Dates less precise than a month are no entries of
 * a calendar and are left out. DTSTAMP is when the latest source was published, so that the same register gives the same bytes.
 */
@NullMarked
package org.summitry.export.calendar;

import org.jspecify.annotations.NullMarked;
