package org.summitry.search;

import java.util.Map;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * How much a word found in a field is worth. The frequency of a word in the collection counts for nothing, on purpose: Lucene's
 * statistics count deleted entries until segments are merged, and the order of hits would depend on the order of arrival. Since all
 * words of a query are wanted, little is lost. Within a field it is as in BM25 (Robertson and Zaragoza, 'The probabilistic
 * relevance framework', 2009), with fixed mean lengths.
 */
final class Ranking extends Similarity {
    /**
     * What a word is worth in each field. The worths of all fields that have it add up, and a name as written is in three: each
     * kind of match must be worth more than all lesser ones together. Names are above actors, those above sentences; as written is
     * above folded, that above other spellings.
     */
    private static final Map<String, Float> WORTH = Map.of(
            Fields.EXACT, 5f,
            Fields.NAME, 7f,
            Fields.ALIAS, 6f,
            Fields.NAME_KEY, 6f,
            Fields.ACTOR, 2.5f,
            Fields.ACTOR_KEY, 1.8f,
            Fields.TEXT, 1.1f,
            Fields.TEXT_KEY, 0.25f);

    private static final float USUAL_NAME = 8;
    private static final float USUAL_TEXT = 30;
    private static final float NAME_LENGTH_COUNTS = 0.15f;
    private static final float TEXT_LENGTH_COUNTS = 0.4f;
    private static final float SATURATION = 0.9f;

    /** What reviewing and support can add at most: never as much as a word in a better field. */
    static final float STANDING_WORTH = 0.4f;

    /** The standing that adds half of it. */
    static final float USUAL_STANDING = 4;

    /** How much of its worth a word has when it is there with another ending than typed. */
    static final float ANY_ENDING = 0.8f;

    static float worth(String field) {
        return WORTH.getOrDefault(field, 0f);
    }

    /** How well an entry stands: reviewed ones and those with more voices better. */
    static float standing(Entry entry) {
        double voices = Math.log(Math.max(1, EntryDocument.voices(entry))) / Math.log(2);
        return (float) (1 + (entry.reviewed() ? 1 : 0) + voices);
    }

    @Override
    public long computeNorm(FieldInvertState state) {
        return SmallFloat.intToByte4(Math.max(1, state.getLength() - state.getNumOverlap()));
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return switch (collection.field()) {
            case Fields.NAME -> new Names(boost);
            case Fields.TEXT -> new Sentences(boost);
            default -> new Flat(boost);
        };
    }

    private static int length(long norm) {
        return SmallFloat.byte4ToInt((byte) norm);
    }

    /** It is there or not. */
    private static final class Flat extends SimScorer {
        private final float boost;

        Flat(float boost) {
            this.boost = boost;
        }

        @Override
        public float score(float frequency, long norm) {
            return boost;
        }
    }

    /** It is there or not; short names are better answers than long ones. */
    private static final class Names extends SimScorer {
        private final float boost;

        Names(float boost) {
            this.boost = boost;
        }

        @Override
        public float score(float frequency, long norm) {
            return boost / (1 - NAME_LENGTH_COUNTS + NAME_LENGTH_COUNTS * length(norm) / USUAL_NAME);
        }
    }

    /** More often is better, ever less so; short texts are better answers than long ones. */
    private static final class Sentences extends SimScorer {
        private final float boost;

        Sentences(float boost) {
            this.boost = boost;
        }

        @Override
        public float score(float frequency, long norm) {
            float size = 1 - TEXT_LENGTH_COUNTS + TEXT_LENGTH_COUNTS * length(norm) / USUAL_TEXT;
            return boost * (1 - 1 / (1 + frequency / (SATURATION * size)));
        }
    }
}
