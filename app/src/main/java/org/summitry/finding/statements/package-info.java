/**
 * Who said what: attributed content with its source and cue, after PARC and PolNeAR (Pareti 2015; Newell et al. 2018).
 *
 * <p>Does not judge what a statement undertakes; see {@code undertakings}.
 */
@NullMarked
package org.summitry.finding.statements;

import org.jspecify.annotations.NullMarked;
