package org.summitry.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** What the index holds of an entry, field by field. */
final class Fields {
    /** Goes up whenever a field changes what it holds. */
    static final String VERSION = "6";

    static final int LONGEST_VALUE = 1_000;

    static final String ID = "id";
    static final String KIND = "kind";
    static final String ACTOR_ID = "actorId";
    static final String TOPIC = "topic";
    static final String FLAG = "flag";
    static final String REVIEWED = "reviewed";
    static final String CONFIDENTIAL = "confidential";
    static final String WHEN = "when";
    static final String POSITION = "position";
    static final String ORDER = "order";
    static final String FACET = "facet";
    static final String STORED = "stored";
    static final String RANK = "rank";
    static final String STANDING = "standing";

    /** What {@link Query#linked} asks for. */
    static final String LINK = "link";

    /** The last day on which an entry is due. */
    static final String DUE = "due";

    /** Every word of the entry, folded, and its stem; and every key, behind {@link #KEY_MARK}. It alone decides what answers. */
    static final String ALL = "all";

    static final String KEY_MARK = "\u0001";

    /** Words of its name and other names as written. */
    static final String EXACT = "exact";

    /** Words of its name, folded, with their stems. */
    static final String NAME = "name";

    /** Words of its other names. */
    static final String ALIAS = "alias";

    /** Keys of the words of its name and other names. */
    static final String NAME_KEY = "nameKey";

    /** Words of its actors' names. */
    static final String ACTOR = "actor";

    static final String ACTOR_KEY = "actorKey";

    /** Words of its sentences. */
    static final String TEXT = "text";

    /** Keys of words in its sentences that may be names. */
    static final String TEXT_KEY = "textKey";

    /** Words with their places, and the length of the field. */
    static final FieldType MEASURED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

    /** Words with their places. */
    static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    /** Words alone. */
    static final FieldType PLAIN = type(IndexOptions.DOCS, true);

    private Fields() {}

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    /** Whether one of an entry's actors is an id. */
    static boolean isId(String actor) {
        int colon = actor.indexOf(':');
        return colon > 0 && actor.codePoints().noneMatch(Character::isWhitespace);
    }
}
