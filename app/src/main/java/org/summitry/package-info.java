/**
 * The library: reads reports of diplomacy into entries, each with the passages it was read from.
 *
 * <pre>{@code
 * SummitryReader reader = Summitry.reader();
 * Reading reading = reader.read(Path.of("report.html"));
 * for (Found entry : reading.entries("undertaking")) {
 *     System.out.println(entry.text("action") + ": " + entry.passages().get(0).text());
 * }
 * }</pre>
 *
 * <p>This package and {@link org.summitry.text} are what programs should use; all else may change from one version to the next. The
 * fields of an entry are those of the exchange format.
 */
@NullMarked
package org.summitry;

import org.jspecify.annotations.NullMarked;
