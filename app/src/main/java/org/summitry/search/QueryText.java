package org.summitry.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a query. Never fails: what cannot be understood is searched for its words, and a note says so.
 *
 * <pre>
 * any  = all { OR all }
 * all  = part { [ AND ] part }
 * part = NOT part | ( any ) | "phrase" | word | word* | word~ | word~2
 * </pre>
 */
final class QueryText {
    static final int LONGEST = 1_000;
    private static final int MOST_WORDS = 32;
    private static final int DEEPEST = 20;
    private static final Set<String> SMALL_WORDS = Table.read("small-words.txt").keySet();

    private final List<Lexeme> lexemes;
    private final QueryWords words;
    private int next;
    private int depth;

    private QueryText(List<Lexeme> lexemes, QueryWords words) {
        this.lexemes = lexemes;
        this.words = words;
    }

    /** What the text means, null if there is no word in it; and what to tell the user, or null. */
    record Read(@Nullable Expression expression, @Nullable String note) {}

    static Read read(String text) {
        Set<String> notes = new LinkedHashSet<>();
        String used = text;
        if (text.length() > LONGEST) {
            used = text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
            notes.add("only the first 1,000 characters were searched for");
        }
        List<Lexeme> lexemes = Lexeme.of(used);
        Expression read;
        try {
            QueryWords words = new QueryWords(notes, MOST_WORDS);
            QueryText reading = new QueryText(lexemes, words);
            read = reading.whole();
        } catch (Malformed e) {
            notes.clear();
            notes.add(e.problem + ": searched for the words alone");
            read = plain(lexemes, notes);
        }
        return new Read(read, notes.isEmpty() ? null : String.join("; ", notes));
    }

    private static @Nullable Expression plain(List<Lexeme> lexemes, Set<String> notes) {
        QueryWords words = new QueryWords(notes, MOST_WORDS);
        List<Expression> found = new ArrayList<>();
        for (Lexeme l : lexemes) {
            boolean word =
                    l.kind() == Lexeme.Kind.WORD || l.kind() == Lexeme.Kind.PHRASE || l.kind() == Lexeme.Kind.UNCLOSED;
            if (word) {
                found.addAll(words.plain(l.text()));
            }
        }
        return all(found);
    }

    private @Nullable Expression whole() throws Malformed {
        Expression read = any();
        if (next < lexemes.size()) {
            throw new Malformed(
                    "the parenthesis closed at character " + lexemes.get(next).at() + " was never opened");
        }
        return read;
    }

    private @Nullable Expression any() throws Malformed {
        List<Expression> parts = new ArrayList<>();
        boolean more;
        do {
            Expression all = all();
            if (all != null) {
                parts.add(all);
            }
            more = takes(Lexeme.Kind.OR);
        } while (more);
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.get(0) : new Expression.Any(parts);
    }

    private @Nullable Expression all() throws Malformed {
        List<Expression> parts = new ArrayList<>();
        boolean wanted = next > 0; // behind an OR or a parenthesis something must come
        while (next < lexemes.size() && (wanted || beginsPart())) {
            Expression part = part();
            if (part != null) {
                parts.add(part);
            }
            wanted = takes(Lexeme.Kind.AND);
        }
        if (wanted) {
            Lexeme last = lexemes.get(next - 1);
            throw new Malformed(describe(last) + " at character " + last.at() + " has nothing behind it");
        }
        return all(parts);
    }

    private boolean beginsPart() {
        Lexeme.Kind kind = lexemes.get(next).kind();
        return kind != Lexeme.Kind.OR && kind != Lexeme.Kind.CLOSE || next == 0;
    }

    private @Nullable Expression part() throws Malformed {
        Lexeme lexeme = lexemes.get(next++);
        switch (lexeme.kind()) {
            case WORD:
                return all(words.of(lexeme.text()));
            case PHRASE:
                return words.phrase(lexeme.text());
            case NOT:
                return not(lexeme);
            case OPEN:
                return group(lexeme);
            case UNCLOSED:
                throw new Malformed("the quotation mark at character " + lexeme.at() + " is never closed");
            default:
                throw new Malformed(describe(lexeme) + " at character " + lexeme.at() + " has nothing before it");
        }
    }

    private @Nullable Expression not(Lexeme not) throws Malformed {
        if (next == lexemes.size() || lexemes.get(next).kind() == Lexeme.Kind.CLOSE) {
            throw new Malformed("NOT at character " + not.at() + " has nothing behind it");
        }
        deeper(not);
        Expression part = part();
        depth--;
        return part == null ? null : new Expression.Not(part);
    }

    private @Nullable Expression group(Lexeme open) throws Malformed {
        deeper(open);
        if (takes(Lexeme.Kind.CLOSE)) {
            throw new Malformed("there is nothing in the parentheses at character " + open.at());
        }
        Expression inside = any();
        if (!takes(Lexeme.Kind.CLOSE)) {
            throw new Malformed("the parenthesis at character " + open.at() + " is never closed");
        }
        depth--;
        return inside;
    }

    private void deeper(Lexeme lexeme) throws Malformed {
        if (++depth > DEEPEST) {
            throw new Malformed("there are more than 20 parentheses in each other at character " + lexeme.at());
        }
    }

    private boolean takes(Lexeme.Kind kind) {
        boolean there = next < lexemes.size() && lexemes.get(next).kind() == kind;
        if (there) {
            next++;
        }
        return there;
    }

    private static String describe(Lexeme lexeme) {
        return lexeme.kind() == Lexeme.Kind.OPEN || lexeme.kind() == Lexeme.Kind.CLOSE
                ? "the parenthesis"
                : lexeme.kind().name();
    }

    /** All of the parts; words that nearly every sentence has only if there is nothing else. */
    private static @Nullable Expression all(List<Expression> parts) {
        List<Expression> telling = parts.stream().filter(p -> !isSmall(p)).toList();
        List<Expression> kept = telling.stream().allMatch(p -> p instanceof Expression.Not) ? parts : telling;
        return kept.isEmpty() ? null : kept.size() == 1 ? kept.get(0) : new Expression.All(kept);
    }

    private static boolean isSmall(Expression part) {
        return part instanceof Expression.Word word
                && SMALL_WORDS.contains(word.token().folded());
    }

    /** The text does not follow the rules. */
    private static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        private final String problem;

        Malformed(String problem) {
            super(problem, null, false, false);
            this.problem = problem;
        }
    }
}
