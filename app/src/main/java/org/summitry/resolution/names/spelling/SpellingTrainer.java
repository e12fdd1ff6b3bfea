package org.summitry.resolution.names.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns a {@link SpellingModel} from pairs. The weights of the last step are fitted on what models of the other
 * pairs consider for each part of the pairs; then those models are learnt anew from all pairs. The same pairs give the same model.
 */
public final class SpellingTrainer {
    private static final int PARTS = 6;
    private static final int LATIN_ORDER = 5;
    private static final double LATIN_GAIN = 2;
    private static final int NAMES_ORDER = 5;
    private static final double NAMES_GAIN = 6;

    private SpellingTrainer() {}

    /** The model of {@code pairs}, of which there must be some hundreds. */
    public static SpellingModel learn(List<NamePair> pairs) {
        return learn(pairs, LatinNames.shared().words());
    }

    /** The same with other names in Latin letters. */
    static SpellingModel learn(List<NamePair> pairs, List<String> latinNames) {
        LetterModel names = LetterModel.learn(latinNames, NAMES_ORDER, NAMES_GAIN);
        List<Ranking.Example> examples = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> examples(pairs, part, names))
                .flatMap(List::stream)
                .toList();
        return joint(pairs, names, true, Ranking.learn(examples));
    }

    /** What a model of the other parts considers for the words of one part. */
    private static List<Ranking.Example> examples(List<NamePair> pairs, int part, LetterModel names) {
        List<NamePair> rest = pairs.stream().filter(p -> part(p) != part).toList();
        SpellingModel others = joint(rest, names, false, new Ranking.Weights(Candidate.start(), TraitWeights.none()));
        List<Ranking.Example> examples = new ArrayList<>();
        for (NamePair pair : pairs.stream().filter(p -> part(p) == part).toList()) {
            List<Candidate> candidates = others.candidates(pair.cyrillic());
            for (int i = 0; i < candidates.size(); i++) {
                if (candidates.get(i).text().equals(pair.latin())) {
                    examples.add(new Ranking.Example(candidates, i));
                }
            }
        }
        return examples;
    }

    private static int part(NamePair pair) {
        return Math.floorMod(pair.cyrillic().hashCode() * 104_729 + 3, PARTS);
    }

    private static SpellingModel joint(
            List<NamePair> pairs, LetterModel names, boolean learnAccents, Ranking.Weights weights) {
        LetterModel latin =
                LetterModel.learn(pairs.stream().map(NamePair::latin).toList(), LATIN_ORDER, LATIN_GAIN);
        List<NamePair> accents = pairs.stream()
                .map(p -> new NamePair(p.latin(), p.accented(), p.accented()))
                .toList();
        return new SpellingModel(
                JointModel.learn(pairs, 2),
                JointModel.learn(pairs, 1),
                latin,
                names,
                learnAccents ? JointModel.learn(accents, 1) : JointModel.learn(List.of(), 1),
                weights.measures(),
                weights.traits());
    }
}
