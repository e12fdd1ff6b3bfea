package org.summitry.analysis.commitments;

import org.jspecify.annotations.Nullable;
import org.summitry.register.Dossier;

/**
 * What the tests make of an undertaking.
 *
 * @param citation the passage that it was tested on
 * @param sentence the sentence in which the passage lies
 * @param leadIn what opens the list of which the sentence is an item; null when it is none
 * @param commitment the outcomes
 */
public record Tested(Dossier.Citation citation, String sentence, @Nullable String leadIn, Commitment commitment) {}
