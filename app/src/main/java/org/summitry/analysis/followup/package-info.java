/**
 * Links later reports to earlier undertakings, instruments, projects and targets, and says what a report tells of them.
 *
 * <p>{@link org.summitry.analysis.followup.Linker} compares one earlier matter with one later sentence: features of what the two say
 * (words by how rare they are, names, things, amounts, actors, dates), each with its weight and a reason in words, added up as log odds.
 * {@link org.summitry.analysis.followup.StatusReader} reads from cue words, tense and negation what the sentence says became of
 * it, {@link org.summitry.analysis.followup.StatusModel} weighs that with all of its words. {@link org.summitry.analysis.followup.FollowUps} does so for a whole register.
 *
 * <p>A link depends on the two passages, and on how rare words are in the set of documents, never on the order in which these came.
 * Words are data: {@code cues.yaml}, {@code families.txt} and the other files beside the package.
 *
 * <p>A whole register is compared in memory, some 7 kB a sentence; a larger one is refused with the remedy. Pages never wait for it:
 * {@link org.summitry.analysis.followup.FollowUps#latest} gives what is known by now.
 *
 * <p>Traps: an undertaking's status moves by links only, and silence moves nothing. A link that is not sure enough waits for a
 * person and moves nothing either.
 */
@NullMarked
package org.summitry.analysis.followup;

import org.jspecify.annotations.NullMarked;
