/**
 * Speed beside other programs', behind the Maven profile {@code peers}. Compiled by that profile only.
 *
 * <p>Trap: CoreNLP is under the GPL. Nothing outside this package may use it, and nothing of this package is distributed.
 */
@NullMarked
package org.summitry.eval.peers;

import org.jspecify.annotations.NullMarked;
