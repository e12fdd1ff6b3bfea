package org.summitry.resolution.names.spelling;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The likely Latin spellings of a word of Cyrillic letters, learnt from pairs. Safe for several threads.
 */
public final class SpellingModel {
    /** How many spellings of each joint model are weighed against each other. */
    private static final int PROPOSED = 60;

    /** How many of them are weighed by their traits too. */
    private static final int CONSIDERED = 25;

    private static final int LONGEST = 40;

    private final JointModel pairs;
    private final JointModel letters;
    private final LetterModel latin;
    private final LetterModel names;
    private final JointModel accents;
    private final double[] weights;
    private final TraitWeights traits;

    private static final class Shared {
        private static final SpellingModel MODEL = bundled();
    }

    SpellingModel(
            JointModel pairs,
            JointModel letters,
            LetterModel latin,
            LetterModel names,
            JointModel accents,
            double[] weights,
            TraitWeights traits) {
        if (weights.length != Candidate.MEASURES) {
            throw new IllegalArgumentException("the model has " + weights.length + " weights, but " + Candidate.MEASURES
                    + " are used: train it again");
        }
        this.pairs = pairs;
        this.letters = letters;
        this.latin = latin;
        this.names = names;
        this.accents = accents;
        this.weights = weights.clone();
        this.traits = traits;
    }

    /** The model in the program; read on first use. */
    public static SpellingModel shared() {
        return Shared.MODEL;
    }

    /**
     * At most {@code n} spellings, most likely first. Empty for a word without Cyrillic letters and for one of more than forty letters,
     * which is no name.
     */
    public List<Spelling> best(String word, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n must be at least 1, but is " + n);
        }
        String cyrillic = Letters.cyrillic(word);
        if (cyrillic.length() > LONGEST || cyrillic.chars().noneMatch(c -> c >= 0x400 && c <= 0x52F)) {
            return List.of();
        }
        List<Candidate> candidates = candidates(cyrillic);
        double[] scores = candidates.stream()
                .mapToDouble(c -> c.score(weights) + traits.sum(c.traits()))
                .toArray();
        double all = Double.NEGATIVE_INFINITY;
        for (double s : scores) {
            all = all == Double.NEGATIVE_INFINITY ? s : JointModel.logSum(all, s);
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, scores.length).boxed().toList());
        order.sort(Comparator.comparingDouble((Integer i) -> scores[i])
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        List<Spelling> found = new ArrayList<>();
        for (int i : order.subList(0, Math.min(n, order.size()))) {
            String text = candidates.get(i).text();
            found.add(new Spelling(text, accented(text), Math.min(1, Math.exp(scores[i] - all))));
        }
        return List.copyOf(found);
    }

    /** The accents are learnt as spellings of the plain letters; one that changes a letter for another is not taken. */
    private String accented(String text) {
        return accents.best(text, 3).keySet().stream()
                .filter(s -> Letters.latin(s).equals(text))
                .findFirst()
                .orElse(text);
    }

    /** The best of what the joint models propose, measured. */
    List<Candidate> candidates(String cyrillic) {
        double[] start = Candidate.start();
        return proposed(cyrillic).stream()
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.score(start)))
                .limit(CONSIDERED)
                .map(c -> c.with(Traits.of(cyrillic, letters.aligned(cyrillic, c.text()))))
                .toList();
    }

    /** What the joint models propose, in alphabetical order. */
    private List<Candidate> proposed(String cyrillic) {
        Map<String, Double> one = pairs.best(cyrillic, PROPOSED);
        Map<String, Double> two = letters.best(cyrillic, PROPOSED);
        TreeSet<String> texts = new TreeSet<>(one.keySet());
        texts.addAll(two.keySet());
        texts.remove("");
        Map<String, double[]> joint = new LinkedHashMap<>();
        double sumOne = -1e9;
        double sumTwo = -1e9;
        for (String text : texts) {
            double first = one.containsKey(text) ? one.get(text) : pairs.score(cyrillic, text);
            double second = two.containsKey(text) ? two.get(text) : letters.score(cyrillic, text);
            joint.put(text, new double[] {first, second});
            sumOne = JointModel.logSum(sumOne, first);
            sumTwo = JointModel.logSum(sumTwo, second);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Map.Entry<String, double[]> e : joint.entrySet()) {
            double[] scores = e.getValue();
            candidates.add(Candidate.of(
                    e.getKey(),
                    scores[0] - sumOne,
                    scores[1] - sumTwo,
                    latin.score(e.getKey()),
                    names.score(e.getKey())));
        }
        return candidates;
    }

    /** Writes the model, compressed. */
    public void write(OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to))) {
            pairs.write(out);
            letters.write(out);
            latin.write(out);
            names.write(out);
            accents.write(out);
            out.writeInt(weights.length);
            for (double w : weights) {
                out.writeDouble(w);
            }
            traits.write(out);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static SpellingModel read(InputStream from) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(from), 1 << 16))) {
            JointModel pairs = JointModel.read(in);
            JointModel letters = JointModel.read(in);
            LetterModel latin = LetterModel.read(in);
            LetterModel names = LetterModel.read(in);
            JointModel accents = JointModel.read(in);
            double[] weights = new double[in.readInt()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = in.readDouble();
            }
            return new SpellingModel(pairs, letters, latin, names, accents, weights, TraitWeights.read(in));
        }
    }

    private static SpellingModel bundled() {
        try (InputStream in = SpellingModel.class.getResourceAsStream("russian.model")) {
            if (in == null) {
                throw new IOException("there is no such file in the program");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the spellings learnt in russian.model", e);
        }
    }
}
