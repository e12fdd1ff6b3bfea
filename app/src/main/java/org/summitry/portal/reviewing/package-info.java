/**
 * Pages of people who review: the queue, an entry beside the sentence it was read from, pairs that may be one, double reviews, and
 * entries added by pointing at words.
 *
 * <p>Every decision is a form and works without scripts; {@code review.js} adds keys and takes selected words over. What is decided
 * goes through {@code Register}, {@code Desk} and {@code DoubleReviews}, which write the ledger under the account's name.
 *
 * <p>Traps: a reader of an open double review must not see the entry's page, where the other's decision could show; offsets in forms
 * are code points, as in the register, while Java and browsers count UTF-16 units; what a form says of an entry may be out of date,
 * since ids follow what reports say, so a page that changed an entry finds it again by its key.
 */
@NullMarked
package org.summitry.portal.reviewing;

import org.jspecify.annotations.NullMarked;
