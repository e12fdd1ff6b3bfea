/**
 * Who is in the document: persons, states, organisations, formats of consultation and places, and every passage that refers
 * to one of them, by name, office, demonym, acronym, pronoun or group ('the sides').
 *
 * <p>Gives a {@link org.summitry.finding.names.Cast}. Does not look across documents; does not find meetings.
 *
 * <p>Trap: ids are made here from what the text says and, where a pack knows the actor, from the pack; without a pack two
 * spellings in two documents are two persons.
 */
@NullMarked
package org.summitry.finding.names;

import org.jspecify.annotations.NullMarked;
