/**
 * Knowledge about the world kept as data: states with their names and demonyms, organisations, formats, persons with their
 * offices, projects, places; and what one can speak about: the topic scheme.
 *
 * <p>Reads and checks pack files (YAML against a JSON Schema) and joins them into one immutable {@link
 * org.summitry.packs.Packs}. Holds no linguistic knowledge: words of saying, titles and the like lie beside the finder that
 * uses them.
 *
 * <p>Trap: everything must work with {@link org.summitry.packs.Packs#none()}; a finder may use a pack to be surer or to give a
 * stable id, never to find at all.
 */
@NullMarked
package org.summitry.packs;

import org.jspecify.annotations.NullMarked;
