/**
 * The pages that explore: a timeline, who meets whom, a map, and charts of what was counted by whatever it can be counted by.
 *
 * <p>{@link org.summitry.portal.exploring.Exploring} names the routes. Each view is a class that makes a
 * {@link org.summitry.portal.exploring.Drawing}: what was counted as a {@link org.summitry.portal.exploring.Sheet}, which the page prints
 * as a table and which is downloaded as CSV, and the same as data for the script that draws it. So nothing is told by a drawing alone.
 *
 * <p>All that is counted comes from {@link org.summitry.search.Index#cross}: one pass over the entries that answer, whatever their number,
 * kept until the index changes. What is cut is said: so many of so many.
 *
 * <p>Traps: a number leads to the search for the entries that it counts, so whatever a view counts by must be a parameter of
 * {@link org.summitry.portal.reading.Narrowing}. An entry that spans years counts in each, so rows may add up to more than there are.
 */
@NullMarked
package org.summitry.portal.exploring;

import org.jspecify.annotations.NullMarked;
