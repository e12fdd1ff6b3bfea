/**
 * What the register's entries tell when they are taken together: what became of an undertaking, what falls due, what was kept.
 *
 * <p>Each part is a package of its own: {@code followup} links later reports to earlier undertakings, {@code deadlines} says what is
 * due and what went quiet, {@code commitments} tests sentences for being commitments, {@code compliance} scores them.
 *
 * <p>Trap: nothing here loads the language engine; words are told by lists and by their neighbours, so that a page or a command that
 * shows follow-ups need not wait for it.
 */
@NullMarked
package org.summitry.analysis;

import org.jspecify.annotations.NullMarked;
