package org.summitry.portal.people;

/**
 * What the pages of signing in show.
 *
 * @param problem what went wrong last; empty when nothing did
 * @param name what was typed, or whose password is set; empty at first
 * @param elsewhere the provider with which people may sign in too; empty when there is none
 */
public record SignInView(String problem, String name, String elsewhere) {}
