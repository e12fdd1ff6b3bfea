/**
 * The portal: a web site on a register, served from the jar alone.
 *
 * <p>{@link org.summitry.portal.Portal} puts it together and serves it: Javalin on Jetty, templates of jte compiled when the program is
 * built, htmx for what changes without a new page. Below it: {@code web} (routes, roles, frames of pages, problems, headers), {@code words}
 * (the interface's languages), {@code library} (what pages ask of register and index) and {@code reading} (the pages that everybody
 * may read). It reads no documents.
 *
 * <p><b>To add pages</b>: write a {@link org.summitry.portal.web.Part} in a package of its own, with templates under
 * {@code src/main/jte/NAME/}, words in {@code messages/NAME.LANGUAGE.properties} (every language, {@code MessagesTest} holds them complete)
 * and styles in {@code assets/}; hand it to {@link org.summitry.portal.Portal#open}. A route says who may use it
 * ({@link org.summitry.portal.web.Access}); the check is made before the handler, from what {@link org.summitry.portal.web.Visitors} says. A
 * template takes {@code Page page} and its own {@code view}, and puts its matter into {@code @template.layout(page, content)}. Errors of
 * visitors are {@link org.summitry.portal.web.Problem}s. Browser tests extend {@code PortalTestBase}, which serves the sample documents.
 *
 * <p>Traps: with {@code --public} only routes of {@link org.summitry.portal.web.Access#EVERYBODY} exist, so a page that strangers must not
 * see needs another access, not a check of its own. The index may lag behind the register by the few seconds between two looks.
 */
@NullMarked
package org.summitry.portal;

import org.jspecify.annotations.NullMarked;
