/**
 * The register as a graph (GraphML) and on the map (GeoJSON).
 *
 * <p>Traps: GraphML's edges lead only to nodes in the file. GeoJSON's points are of the town that a
 * place's name means beyond doubt, by GeoNames; other features have no geometry, as RFC 7946 allows, rather than a guessed one.
 */
@NullMarked
package org.summitry.export.graph;

import org.jspecify.annotations.NullMarked;
