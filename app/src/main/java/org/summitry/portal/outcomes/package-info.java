/**
 * Pages on what became of what was undertaken: deadlines and silence, as a page, a feed and a calendar, and how far commitments were kept, by guidelines and two
 * coders who do not see each other's scores.
 *
 * <p>Silence is told as 'no report found'. A report on compliance is for who is signed in until a coordinator opens it to everybody.
 *
 * <p>Traps: links between reports and undertakings are found anew when the register has changed, so the first page after a change waits for them.
 */
@NullMarked
package org.summitry.portal.outcomes;

import org.jspecify.annotations.NullMarked;
