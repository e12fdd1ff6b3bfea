/**
 * The register as a graph (GraphML) and on the map (GeoJSON).
 *
 * <p>Traps: GraphML's edges lead only to nodes in the file. GeoJSON has places by name and no coordinates where none are known: such
 * features have no geometry, as RFC 7946 allows, rather than a guessed one.
 */
@NullMarked
package org.summitry.export.graph;

import org.jspecify.annotations.NullMarked;
