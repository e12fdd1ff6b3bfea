package org.summitry.portal.web;

/**
 * What the page of a problem shows.
 *
 * @param status the HTTP status
 * @param title what is wrong
 * @param text what to do
 * @param number what the log has of it; empty when the log has nothing
 * @param signIn whether signing in may help
 */
public record ProblemView(int status, String title, String text, String number, boolean signIn) {}
