package org.summitry.register;

/**
 * An entry that waits for a person.
 *
 * @param anchor its key, for the next page
 * @param place its place in the queue, lower first, for the next page
 * @param documents how many documents report it
 */
public record Pending(
        String anchor, long place, String id, String kind, String name, double confidence, int documents) {}
