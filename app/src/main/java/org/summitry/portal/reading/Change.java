package org.summitry.portal.reading;

/**
 * Something that was read or decided.
 *
 * @param act read, accept, merge and so on
 * @param about the document or entry
 * @param day when, as the reader's language writes it
 * @param fresh whether it came after the last visit
 */
public record Change(String act, Named about, String day, boolean fresh) {}
