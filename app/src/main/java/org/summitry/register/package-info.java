/**
 * The register: documents as read, the ledger of what was read and decided, and the current view of entries, each joined from the
 * reports of many documents. SQLite in a folder by default, PostgreSQL when shared; the same SQL on both.
 *
 * <p>It does not read documents: it takes prepared readings, records of the exchange format, and never loads the language engine.
 *
 * <p>Traps: the ledger is only ever appended to; everything else is a view that {@code rebuild} makes anew, so no fact may live in
 * the view alone. Decisions of people hold on to reports (a document's record of an entry), not to entry ids, since ids follow what
 * the reports say. A report that people divided by its passages has parts, whose keys end in {@code ~} and the decision's number.
 * What a document is known by when it is told again ({@code sketch}) is kept beside its text, since only its reader knows what is
 * furniture. Feeds are no part of the record: neither ledger nor backup has them. Offsets are Unicode code points, as in the exchange format.
 */
@NullMarked
package org.summitry.register;

import org.jspecify.annotations.NullMarked;
