/**
 * Full text and structured search over the register's entries, on Lucene.
 *
 * <p>{@link org.summitry.search.Index} keeps entries in a folder and answers {@link org.summitry.search.Query}s with
 * {@link org.summitry.search.Hits}. It holds nothing that the ledger does not: a lost or outdated index is made anew. It knows
 * neither the register nor how entries were found; who feeds it turns entries into {@link org.summitry.search.Entry}s.
 *
 * <p>The way of a query: {@code QueryText} reads the words into an {@code Expression}; {@code Matching} says which entries answer,
 * {@code Scoring} which come first, {@code Counting} how many there are of each kind, actor, topic and year, {@code Marker} which
 * sentence is shown and what is marked in it.
 *
 * <p>Traps: scores must not depend on the other entries, on deletions or on how Lucene cuts its segments, or the same register would
 * answer in another order elsewhere; so no frequencies over the collection are used, and ties go by id. Whatever changes
 * what a field holds must raise {@code Fields.VERSION}, which makes older indexes count as empty. Marked ranges are UTF-16 units of
 * the sentence; a citation's offsets are whatever the register counts in.
 */
@NullMarked
package org.summitry.search;

import org.jspecify.annotations.NullMarked;
