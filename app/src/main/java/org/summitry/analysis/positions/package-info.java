/**
 * Who takes a side on a matter, and what others said on the same matter: what a page on a topic sets side by side.
 *
 * <p>A side is taken by the cue of a statement ('welcomed', 'rejected') or by a refusal or denial; the matter is the same where two texts
 * share words that few others on the topic have. Both are told with the reason, for a reader to judge. It measures nothing: no score of
 * alignment comes of it.
 *
 * <p>Traps: who reports without taking a side has none here, whatever the content says; two who speak of one matter in other words are not
 * brought together.
 */
@NullMarked
package org.summitry.analysis.positions;

import org.jspecify.annotations.NullMarked;
