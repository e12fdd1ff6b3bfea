/**
 * Documents of diplomacy (treaties, statements, concepts, roadmaps, resolutions ...) with their place on the ladder, and
 * projects (works, routes, institutions, programmes).
 *
 * <p>The ladder is climbed only by what this document reports.
 */
@NullMarked
package org.summitry.finding.instruments;

import org.jspecify.annotations.NullMarked;
