package org.summitry.portal.reading;

/**
 * A name that leads to a page.
 *
 * @param id an entry's id or a topic's code
 * @param name what to print
 * @param href where it leads
 */
public record Named(String id, String name, String href) {}
