/**
 * The portal's own words in the reader's language, and dates, numbers and names as that language writes and sorts them (ICU).
 *
 * <p>Words are kept in {@code org/summitry/portal/messages/NAME.LANGUAGE.properties}, UTF-8, in ICU's message format
 * ({@code {0, plural, one {# meeting} other {# meetings}}}). What a language lacks is said in English. Each language's own file
 * {@code portal.LANGUAGE.properties} gives its name, and whether somebody fluent has checked it.
 *
 * <p>Traps: an apostrophe begins quoted text before a brace only; documents' texts are never translated and never part of a pattern.
 */
@NullMarked
package org.summitry.portal.words;

import org.jspecify.annotations.NullMarked;
