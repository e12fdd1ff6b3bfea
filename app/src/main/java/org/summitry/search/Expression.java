package org.summitry.search;

import java.util.ArrayList;
import java.util.List;

/** The text of a query, understood. */
sealed interface Expression {

    /** A word, with any ending. */
    record Word(Token token) implements Expression {}

    /** Words as written, one after the other. */
    record Phrase(List<Token> tokens) implements Expression {
        public Phrase {
            tokens = List.copyOf(tokens);
        }
    }

    /** Every word that begins so; folded. */
    record Prefix(String beginning) implements Expression {}

    /** Every word that differs by so many letters at most; folded. */
    record Fuzzy(String word, int edits) implements Expression {}

    /** All of them. */
    record All(List<Expression> parts) implements Expression {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of them. */
    record Any(List<Expression> parts) implements Expression {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Whatever does not answer it. */
    record Not(Expression part) implements Expression {}

    /** The words, phrases, beginnings and likenesses that are wanted; not those that must be absent. */
    default List<Expression> wanted() {
        List<Expression> found = new ArrayList<>();
        if (this instanceof All all) {
            all.parts().forEach(p -> found.addAll(p.wanted()));
        } else if (this instanceof Any any) {
            any.parts().forEach(p -> found.addAll(p.wanted()));
        } else if (!(this instanceof Not)) {
            found.add(this);
        }
        return found;
    }
}
