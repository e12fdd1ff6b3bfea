package org.summitry.portal.reading;

/**
 * How often something was found.
 *
 * @param what what was counted, with where its entries are
 * @param count how many
 */
public record Count(Named what, int count) {}
