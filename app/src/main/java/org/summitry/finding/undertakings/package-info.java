/**
 * Future actions put to others, taken on, or agreed: proposals, pledges and agreements, by illocutionary force (Searle 1976:
 * directives and commissives).
 *
 * <p>Aspirations without an action, past actions and the signing itself of documents are not undertakings.
 */
@NullMarked
package org.summitry.finding.undertakings;

import org.jspecify.annotations.NullMarked;
