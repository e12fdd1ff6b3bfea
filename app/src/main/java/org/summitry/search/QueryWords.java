package org.summitry.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the single words of a query, within limits; what exceeds them is left out, with a note. */
final class QueryWords {
    private static final Pattern BEGINNING = Pattern.compile("([^*]+)\\*");
    private static final Pattern LIKENESS = Pattern.compile("([^~]+)~([12]?)");
    private static final int SHORTEST_BEGINNING = 2;
    private static final int SHORTEST_LIKENESS = 3;
    private static final int LONGEST_LIKENESS = 40;
    private static final int SHORT = 5;
    private static final int MOST_EXPANDED = 4;

    private final Set<String> notes;
    private int left;
    private int expandedLeft = MOST_EXPANDED;

    QueryWords(Set<String> notes, int most) {
        this.notes = notes;
        this.left = most;
    }

    /** What a word between spaces asks for; more than one word when it has a hyphen in it, none when it is a mark. */
    List<Expression> of(String word) {
        Matcher beginning = BEGINNING.matcher(word);
        if (beginning.matches()) {
            return expanded(beginning.group(1), false, 0);
        }
        Matcher likeness = LIKENESS.matcher(word);
        if (likeness.matches()) {
            return expanded(
                    likeness.group(1),
                    true,
                    likeness.group(2).isEmpty() ? 0 : likeness.group(2).charAt(0) - '0');
        }
        if (word.indexOf('*') >= 0 && word.length() > 1) {
            notes.add(
                    word.startsWith("*")
                            ? "a word cannot begin with *: searched for what follows it"
                            : "* stands at the end of a word only: searched for its parts");
        }
        return plain(word);
    }

    /** Its words as they are, no sign meaning anything. */
    List<Expression> plain(String text) {
        List<Expression> found = new ArrayList<>();
        for (Token token : counted(Words.of(text))) {
            found.add(new Expression.Word(token));
        }
        return found;
    }

    /** The words between quotation marks; null if there are none. */
    @Nullable
    Expression phrase(String text) {
        List<Token> tokens = counted(Words.of(text));
        return tokens.isEmpty() ? null : new Expression.Phrase(tokens);
    }

    private List<Token> counted(List<Token> tokens) {
        int taken = Math.min(left, tokens.size());
        left -= taken;
        if (taken < tokens.size()) {
            notes.add("only the first 32 words were searched for");
        }
        return tokens.subList(0, taken);
    }

    /** The last of the words expanded, the others as they are. */
    private List<Expression> expanded(String text, boolean fuzzy, int edits) {
        List<Token> tokens = counted(Words.of(text));
        List<Expression> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean last = i == tokens.size() - 1;
            found.add(last ? expanded(token, fuzzy, edits) : new Expression.Word(token));
        }
        return found;
    }

    private Expression expanded(Token token, boolean fuzzy, int edits) {
        String folded = token.folded();
        int length = folded.codePointCount(0, folded.length());
        if (expandedLeft == 0) {
            notes.add("only 4 words can end in * or ~: searched for the others as they are");
        } else if (!fuzzy && length >= SHORTEST_BEGINNING) {
            expandedLeft--;
            return new Expression.Prefix(folded);
        } else if (fuzzy && length >= SHORTEST_LIKENESS && length <= LONGEST_LIKENESS) {
            expandedLeft--;
            int usual = length <= SHORT ? 1 : 2;
            return new Expression.Fuzzy(folded, edits == 0 ? usual : edits);
        } else if (fuzzy) {
            notes.add("a word before ~ needs 3 to 40 letters: searched for it as it is");
        } else {
            notes.add("a word before * needs at least 2 letters: searched for it as it is");
        }
        return new Expression.Word(token);
    }
}
