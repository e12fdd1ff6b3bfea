/**
 * Tells commitments from other sentences, after the method of the research groups that follow the G7 and G20: a commitment is discrete, specific and
 * future-oriented, and binds all, some or one. Each test's outcome is shown.
 *
 * <p>It goes by words and their places alone, so that any sentence of a register can be tested without the language engine. It needs to know who
 * speaks: 'Norland will ...' binds only when Norland, or somebody on its side, says so. A sentence alone is tested by {@code Commitments}, a whole
 * text of one side by {@code Speech}, which learns from the text what else its side is called and what its promises set up. Traps: what is foretold of a
 * thing ('our road will bring jobs') is no promise; in a text of several nobody is the other side, and what must be done is laid on those who sign.
 */
@NullMarked
package org.summitry.analysis.commitments;

import org.jspecify.annotations.NullMarked;
