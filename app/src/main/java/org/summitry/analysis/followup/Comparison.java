package org.summitry.analysis.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a link, with how much and why. */
public final class Comparison {
    private final Map<String, Double> features = new TreeMap<>();
    private final List<String> reasons = new ArrayList<>();
    private @Nullable String veto;
    private StatusReader.@Nullable Told told;

    /** Made by {@link Linker}. */
    Comparison() {
        features.put("bias", 1.0);
    }

    void add(String feature, double value, String reason) {
        if (value > 0) {
            features.put(feature, value);
            reasons.add(reason);
        }
    }

    boolean has(String feature) {
        return features.containsKey(feature);
    }

    void veto(String reason) {
        veto = reason;
        reasons.add(reason);
    }

    void told(StatusReader.Told what) {
        told = what;
    }

    /** Whether something rules the link out, whatever else speaks for it. */
    public boolean isVetoed() {
        return veto != null;
    }

    /** The features with their values, by name. */
    public Map<String, Double> features() {
        return new TreeMap<>(features);
    }

    /** How likely the link is, 0 to 1; 0 when it is ruled out. */
    public double score() {
        if (isVetoed()) {
            return 0;
        }
        return likely(odds());
    }

    private double odds() {
        double odds = 0;
        for (Map.Entry<String, Double> f : features.entrySet()) {
            odds += f.getValue() * Weights.read().of(f.getKey());
        }
        return odds;
    }

    private static double likely(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /** The most that the score can come to when these features, none above 1, are still to be looked at. */
    double mostWith(Set<String> missing) {
        if (isVetoed()) {
            return 0;
        }
        double odds = odds();
        for (String feature : missing) {
            odds += Math.max(0, Weights.read().of(feature));
        }
        return likely(odds);
    }

    /** What the sentence says became of the matter. */
    public Status status() {
        return told == null ? Status.PROGRESS : told.status();
    }

    /** The words that say what became of it; empty when it is only spoken of. */
    public String told() {
        return told == null ? "" : told.words();
    }

    /** Why, in words; the status last. */
    public List<String> reasons() {
        List<String> all = new ArrayList<>(reasons);
        if (told != null) {
            all.add(
                    told.words().isEmpty()
                            ? told.status().word() + ": it is only spoken of"
                            : told.status().word() + ": '" + told.words() + "'");
        }
        return all;
    }
}
