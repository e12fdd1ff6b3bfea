package org.summitry.portal.web;

import org.jspecify.annotations.Nullable;

/**
 * What the owner of a portal calls it.
 *
 * @param name in the head of every page
 * @param about one line below it; empty for the usual one
 * @param logo an SVG, PNG or WebP image; or null
 * @param address what the portal is reached at from outside, without a slash at the end; empty to take it from each request
 */
public record Site(String name, String about, @Nullable Logo logo, String address) {

    /** Refuses an empty name and an address that is none. */
    public Site {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a portal needs a name; leave it out for the usual one");
        }
        if (!address.isEmpty() && !address.matches("https?://[^\\s/?#]+(/[^\\s?#]*[^\\s?#/])?")) {
            throw new IllegalArgumentException(
                    "not the address of a portal: '" + address + "'; write https://host, without a slash at the end");
        }
    }

    /** The usual one. */
    public static Site usual() {
        return new Site("Summitry", "", null, "");
    }

    /** An image and its media type. */
    public record Logo(byte[] bytes, String type) {}
}
