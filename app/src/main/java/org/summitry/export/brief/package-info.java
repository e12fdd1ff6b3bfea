/**
 * Briefings: one to four pages on a meeting, an actor, a pair of actors, a topic or a project, put together from entries of the register.
 *
 * <p>Extractive: what was said and agreed stands in the words of the sources, between quotation marks; the frame around them is made from
 * templates in the reader's language and says only what the cited passages say. A {@link org.summitry.export.brief.Sentence} cannot be
 * made without citations, and names that the cited passages do not hold are left out. What a machine found and what a person
 * confirmed bear different marks.
 *
 * <p>It does not judge, summarise or translate, and does not say that something was not done: only that no report was found.
 *
 * <p>Traps: what is open and what is to come depend on the day for which a briefing is made, which is therefore part of it.
 */
@NullMarked
package org.summitry.export.brief;

import org.jspecify.annotations.NullMarked;
