package org.summitry.finding.names;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Block;
import org.summitry.text.Span;

/**
 * Who does what a sentence without a subject tells. Declarations and resolutions name who speaks once, in an opening that ends in a comma or colon,
 * and begin each paragraph below with a verb: 'The Presidents of ..., meeting in ..., 1. REAFFIRMED ..., 2. AGREED to ...'.
 */
public final class ElidedSubjects {
    private static final int FURTHEST = 60;
    private static final Pattern ITEM = Pattern.compile("\\s*\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5})[.)]\\s+");

    private final Parse parse;
    private final Cast cast;

    /** For a document and its cast. */
    public ElidedSubjects(Parse parse, Cast cast) {
        this.parse = parse;
        this.cast = cast;
    }

    /** The actors of the opening under which the verb at {@code verb} stands; empty when the sentence has a subject or nothing opens it. */
    public List<String> of(Span verb) {
        Sentence s = parse.sentenceAt(verb.start());
        return s == null || !isWithoutSubject(s, verb.start()) ? List.of() : above(s);
    }

    /** The same for all that a numbered item tells: '3. Welcome the offer of X and call upon Y to ...'. */
    public List<String> ofItem(Span inside) {
        Sentence s = parse.sentenceAt(inside.start());
        return s == null || !isNumbered(s) ? List.of() : above(s);
    }

    private List<String> above(Sentence s) {
        for (int i = s.index() - 1; i >= Math.max(0, s.index() - FURTHEST); i--) {
            Sentence before = parse.sentences().get(i);
            List<String> closing = closing(before);
            if (!closing.isEmpty()) {
                return closing;
            }
            Token first = first(before);
            boolean passed = first == null
                    || isOperative(first)
                    || first.tag().equals("VBG")
                    || first.tag().equals("RB")
                            && before.is(first.index() + 1, next -> next.tag().matches("VB[NGZ]"))
                    || isNumbered(before)
                            && !parse.text(before.span()).stripTrailing().endsWith(":");
            if (!passed) {
                return opens(before) ? actors(before) : List.of();
            }
        }
        return List.of();
    }

    /** 'Decides to deploy ...', 'agreed to open ...': the sentence begins with the verb that says what was done in common. */
    public static boolean isOperative(Sentence s, Token verb) {
        Token first = first(s);
        return first != null && first.index() == verb.index() && isOperative(first);
    }

    /** 'Acting under Article 7 of its Protocol, the Council:': who ends an opening that is itself without a subject. */
    private List<String> closing(Sentence s) {
        Token last = s.tokens().get(s.tokens().size() - 1);
        boolean opens = last.form().matches("[:,]") && s.tokens().size() > 3;
        if (!opens) {
            return List.of();
        }
        int end = s.tokens().get(s.tokens().size() - 2).span().end();
        return cast.mentionsIn(s.span()).stream()
                .filter(m -> m.span().end() == end && m.actors().size() == 1)
                .filter(m -> {
                    int name = s.tokensIn(m.span()).get(0).index();
                    return s.is(name - 1, t -> t.form().equalsIgnoreCase("the"))
                            && s.is(name - 2, t -> t.form().equals(","));
                })
                .map(Mention::actors)
                .findFirst()
                .orElse(List.of());
    }

    private boolean isWithoutSubject(Sentence s, int verb) {
        Token first = first(s);
        boolean listed = first != null
                && isNumbered(s)
                && first.form().matches("\\p{Lu}.*(?:s|S)")
                && first.span().start() == verb;
        return listed
                || first != null && isNumbered(s) && isBase(first) && isJoinedTo(s, first, verb)
                || first != null
                        && isOperative(first)
                        && s.tokens().stream()
                                .noneMatch(t ->
                                        t.span().start() < verb && t.relation().startsWith("nsubj"));
    }

    /** '1. Reaffirms ...': an item of what the opening decides, which the parser often takes for a noun. */
    private boolean isNumbered(Sentence s) {
        Token first = first(s);
        String text = parse.document().text();
        int at = first == null ? s.span().start() : first.span().start();
        return ITEM.matcher(text.substring(text.lastIndexOf('\n', at) + 1, at)).matches();
    }

    /** '5. Decide to create ...', below an opening of several. */
    private static boolean isBase(Token first) {
        return first.tag().matches("VBP?") && Character.isUpperCase(first.form().codePointAt(0));
    }

    /** Whether at {@code at} stands the verb {@code first}, or one joined to it by 'and', which the parser may hang on another: '4. Adopt the plan, and instruct ...'. */
    private static boolean isJoinedTo(Sentence s, Token first, int at) {
        return s.tokens().stream()
                .filter(t -> t.span().start() == at)
                .anyMatch(verb -> verb.index() == first.index()
                        || verb.isVerb()
                                && verb.form().equals(verb.lemma())
                                && s.child(verb, "nsubj", "nsubjpass") == null
                                && s.is(verb.index() - 1, t -> t.form().equals("and")));
    }

    /** 'REAFFIRMED', 'Decides', 'agreed'. */
    private static boolean isOperative(Token first) {
        return first.tag().matches("VB[DZPN]")
                || isShouted(first) && first.form().matches(".*(ED|ES|S)");
    }

    private static boolean isShouted(Token t) {
        return t.form().length() > 3 && t.form().equals(t.form().toUpperCase(Locale.ROOT));
    }

    /** The first word, after numbers, letters and marks. */
    private static @Nullable Token first(Sentence s) {
        return s.tokens().stream()
                .filter(t ->
                        t.form().length() > 2 && Character.isLetter(t.form().codePointAt(0)))
                .findFirst()
                .orElse(null);
    }

    private static boolean opens(Sentence s) {
        String last = s.tokens().get(s.tokens().size() - 1).form();
        boolean heading = s.block().kind() == Block.Kind.HEADING; // 'The Assembly,' on a line of its own
        return last.matches(heading ? "[,:]" : "[,:;]|that");
    }

    private List<String> actors(Sentence s) {
        for (Token t : s.tokens()) {
            if (t.relation().startsWith("nsubj")) {
                List<String> subject = cast.actorsOf(s.subtreeSpan(t));
                if (!subject.isEmpty()) {
                    return subject;
                }
            }
        }
        return cast.actorsOf(s.span());
    }
}
