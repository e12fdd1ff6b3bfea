/**
 * Particular encounters of two or more actors, held, scheduled or cancelled: summits, sessions, talks, visits, calls, briefings.
 *
 * <p>Mentions of one meeting inside a document are one finding; parts of one meeting are kept together.
 */
@NullMarked
package org.summitry.finding.meetings;

import org.jspecify.annotations.NullMarked;
