/**
 * Double reviews: an entry that two people judge without seeing each other's verdict, how far people agree, and how a third settles
 * what they do not agree on.
 *
 * <p>It decides nothing by itself: what is agreed or settled becomes a line of the register's ledger, under the names of those who
 * said so.
 *
 * <p>Traps: a verdict may be shown to its own author alone until both are in, to coordinators too; a verdict once given stays, since
 * one that could be changed after a talk in the corridor would measure the talk.
 */
@NullMarked
package org.summitry.review;

import org.jspecify.annotations.NullMarked;
