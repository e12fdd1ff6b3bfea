/**
 * A document's kept text and places in it.
 *
 * <p>{@link org.summitry.text.Document} holds the text exactly as it was kept at intake; everything found later points into it
 * by {@link org.summitry.text.Span}. Nothing in this package reads meaning or touches files.
 *
 * <p>Trap: inside the program a span counts UTF-16 units (so that {@code String.substring} works); the exchange format
 * counts Unicode code points. {@link org.summitry.text.CodePoints} is the one place where the two meet.
 */
@NullMarked
package org.summitry.text;

import org.jspecify.annotations.NullMarked;
