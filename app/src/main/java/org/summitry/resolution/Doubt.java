package org.summitry.resolution;

/** Two reports, by key, of which a person has to say whether they tell of the same thing. */
public record Doubt(String a, String b, Judgement judgement) {}
