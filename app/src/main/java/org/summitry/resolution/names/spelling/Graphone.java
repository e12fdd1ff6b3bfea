package org.summitry.resolution.names.spelling;

/** Cyrillic letters and the Latin ones they are written with; these may be none. */
record Graphone(String cyrillic, String latin) {}
