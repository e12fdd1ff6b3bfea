/**
 * What the pages ask for: lists of entries from the search index, single entries and documents from the register, and names for the ids
 * in them. Nothing here reads a whole table: lists have limits, counts come from the index.
 *
 * <p>Traps: an {@link org.summitry.portal.library.Item} comes from the index and may be some seconds older than the register; whatever
 * decides (reviews, merges) asks the register. Names are kept until the index changes.
 */
@NullMarked
package org.summitry.portal.library;

import org.jspecify.annotations.NullMarked;
