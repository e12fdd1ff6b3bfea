/**
 * What every page of the portal stands on: routes with who may see them, who is asking, the page's frame, problems told in words,
 * files that go with the pages, and headers that keep browsers from running what a document says.
 *
 * <p>A group of pages is a {@link org.summitry.portal.web.Part}: it gives its {@link org.summitry.portal.web.Route}s, its entries in the
 * navigation and the names of its message files. A handler takes what it needs from Javalin's context, asks
 * {@link org.summitry.portal.web.Pages} to render a template and throws {@link org.summitry.portal.web.Problem} for what a visitor can
 * mend. Who is asking comes from {@link org.summitry.portal.web.Visitors}; without accounts everybody is a stranger who may read.
 *
 * <p>It knows nothing of registers, searches or reviews.
 *
 * <p>Traps: the Content-Security-Policy allows neither inline scripts nor inline styles, so {@code style=""} and {@code onclick=""} do
 * nothing; SVG takes presentation attributes ({@code fill}, {@code width}) and classes. Templates escape what they print;
 * {@code $unsafe{}} is for markup of our own alone and a test forbids it elsewhere. Text of documents is hostile wherever it is printed.
 */
@NullMarked
package org.summitry.portal.web;

import org.jspecify.annotations.NullMarked;
