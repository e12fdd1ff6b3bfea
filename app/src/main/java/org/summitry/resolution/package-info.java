/**
 * Which reports of different documents tell of the same thing: block, score, judge, cluster.
 *
 * <p>Takes {@link org.summitry.resolution.Report}s, one record of the exchange format as one document gives it, and gives
 * {@link org.summitry.resolution.Clusters} and a queue of {@link org.summitry.resolution.Doubt}s.
 * {@link org.summitry.resolution.Resolver} is the way in.
 *
 * <p>Two reports are compared on what the two say, never on what else is known or has been merged, so that nothing depends on
 * the order of arrival. A score is a logistic sum of features; each feature is a
 * {@link org.summitry.resolution.Reason} in words, and a veto is a reason that no score outweighs. Weights and thresholds are
 * fitted ({@code eval/run PairsFit}) and kept in {@code weights.yaml}.
 *
 * <p>Trap: ids other than those of states belong to their document. 'person:karimov' in two documents may be two people, so
 * actors are compared by what {@link org.summitry.resolution.Referred} says of them.
 */
@NullMarked
package org.summitry.resolution;

import org.jspecify.annotations.NullMarked;
