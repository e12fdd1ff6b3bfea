package org.summitry.resolution.names;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of a logistic regression over what is measured of two names.
 *
 * @param bias the log odds of a pair whose measures are all 0
 * @param weights what each measure adds to the log odds, by the names of {@link NameComparer#measureNames}
 */
public record NameWeights(@JsonProperty("bias") double bias, @JsonProperty("weights") Map<String, Double> weights) {
    private record File(
            @JsonProperty("persons") NameWeights persons, @JsonProperty("organisations") NameWeights organisations) {}

    private static final File FITTED = NameData.yaml("weights.yaml", File.class);

    /** Copies the weights; refuses a measure there is not. */
    public NameWeights {
        weights = new LinkedHashMap<>(weights);
        for (String name : weights.keySet()) {
            if (!Features.NAMES.contains(name)) {
                throw new IllegalArgumentException("no measure is called '" + name + "'; there are " + Features.NAMES);
            }
        }
    }

    /** The fitted weights for persons. */
    public static NameWeights persons() {
        return FITTED.persons();
    }

    /** The fitted weights for organisations. */
    public static NameWeights organisations() {
        return FITTED.organisations();
    }

    /** The weights in the order of the measures. */
    double[] vector() {
        List<String> names = Features.NAMES;
        return names.stream().mapToDouble(n -> weights.getOrDefault(n, 0.0)).toArray();
    }
}
