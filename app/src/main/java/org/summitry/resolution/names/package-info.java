/**
 * Whether two names are one: of persons, and of organisations. Spellings, alphabets, the parts of a name, and a score with its reasons.
 *
 * <p>Does: names of Cyrillic letters in Latin ones ({@link org.summitry.resolution.names.Romanizer}), the spellings to expect
 * ({@link org.summitry.resolution.names.Spellings}), the spellings learnt from pairs ({@link org.summitry.resolution.names.spelling.SpellingModel}), keys under which
 * spellings of one name meet ({@link org.summitry.resolution.names.Skeleton}), the parts of a person's name
 * ({@link org.summitry.resolution.names.NameParts}), and the comparison ({@link org.summitry.resolution.names.NameComparer}).
 *
 * <p>Does not know who anybody is: it compares names, never people. It reads no pack, no date and no office, and a score of 1 says that
 * two names are the same, not that two men are. Whoever merges needs more evidence than this.
 *
 * <p>Traps: parse a name once and keep it, parsing costs a hundred times what comparing does. The order of a name's words is guessed where
 * neither a comma, capitals nor an ending tells. Keys are wide: they find candidates and prove nothing. Weights and caps are fitted by
 * {@code eval/run NamePairs FILE --fit}; after a change to what is measured of a pair (the features) they must be fitted again.
 */
@NullMarked
package org.summitry.resolution.names;

import org.jspecify.annotations.NullMarked;
