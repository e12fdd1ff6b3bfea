/**
 * The register as linked data: JSON-LD (schema.org, PROV-O, W3C Web Annotation) and FollowTheMoney entities.
 *
 * <p>Maps what the register says onto words that others have defined; invents no facts to fill a schema. What a schema has no word for
 * keeps its own, in the vocabulary {@code urn:x-summitry:vocabulary#}.
 *
 * <p>Traps: ids of the register are made names in the web's sense by {@code urn:x-summitry:}; nothing is loaded from the web to read
 * them, and the context stands in the file. FollowTheMoney allows no colon in an id: {@code person:x} becomes {@code person.x}.
 */
@NullMarked
package org.summitry.export.linked;

import org.jspecify.annotations.NullMarked;
