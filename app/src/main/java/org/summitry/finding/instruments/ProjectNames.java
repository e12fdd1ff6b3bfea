package org.summitry.finding.instruments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.NounPhrases;
import org.summitry.finding.Steps;
import org.summitry.language.Marks;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Block;
import org.summitry.text.Span;

/** The passages that name works, routes, institutions and programmes which exist or are proposed. */
final class ProjectNames {
    /** 'Kambarata HPP-1': a number glued to the head. */
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}+)-(\\d+|[IVX]+)");

    private static final Set<String> GENERIC =
            Set.of("infrastructure", "energy", "transport", "international", "regional");

    /** The engine's probability from which a mark counts. */
    private static final double SURE = 0.7;

    /** What a project is whose noun tells nothing. */
    private static final HeadLexicon.Head UNKNOWN = new HeadLexicon.Head("", "other", "name");

    private final HeadLexicon lexicon;

    ProjectNames(HeadLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Named> in(Parse parse) {
        List<Named> found = new ArrayList<>();
        for (Sentence s : parse.sentences()) {
            if (s.block().kind() == Block.Kind.HEADING) {
                continue;
            }
            int last = -1;
            for (Token t : s.tokens()) {
                HeadLexicon.Head kind = t.index() > last ? kind(s, t) : null;
                if (kind != null && (isCodeName(s, t) || !modifiesANoun(s, t, kind))) {
                    Named named = named(parse, s, t, kind);
                    if (isProject(named)) {
                        found.add(named);
                        last = named.last();
                    }
                }
            }
        }
        marked(parse, found);
        return found;
    }

    /** Names that only the engine takes for projects: no known noun heads them ('Harmony Link'). */
    private void marked(Parse parse, List<Named> found) {
        for (Marks.Name n : parse.marks().names()) {
            Sentence s = parse.sentenceAt(n.span().start());
            boolean free = found.stream().noneMatch(f -> f.span().overlaps(n.span()));
            if (n.kind() != 'J' || n.sure() < SURE || s == null || s.block().kind() == Block.Kind.HEADING || !free) {
                continue;
            }
            List<Token> inside = s.tokensIn(n.span());
            boolean name = inside.size() > 1
                    && inside.stream().filter(Token::isCapitalised).count() * 2 > inside.size();
            if (name) {
                Token head = inside.get(inside.size() - 1);
                HeadLexicon.Head kind = lexicon.headAt(s, head.index());
                found.add(new Named(s, head, kind == null ? UNKNOWN : kind, n.span(), parse.text(n.span()), "", true));
            }
        }
        found.sort(Comparator.comparing(Named::span));
    }

    private HeadLexicon.@Nullable Head kind(Sentence s, Token t) {
        if (t.isNoun()) {
            HeadLexicon.Head plain = lexicon.headAt(s, t.index());
            if (plain != null) {
                return plain;
            }
        }
        java.util.regex.Matcher m = NUMBERED.matcher(t.form());
        return m.matches() ? lexicon.head(m.group(1).toLowerCase(java.util.Locale.ROOT)) : null;
    }

    /** 'the corridor project': only the last noun is the thing; but 'the Ossa Dam resettlement fund' names the dam too. */
    private static boolean modifiesANoun(Sentence s, Token t, HeadLexicon.Head kind) {
        Token next = s.at(t.index() + 1);
        boolean named = "infrastructure".equals(kind.type())
                && t.isCapitalised()
                && s.is(t.index() - 1, b -> b.isCapitalised() && b.isProperNoun());
        return next != null && next.isNoun() && !(named && !next.isCapitalised());
    }

    private Named named(Parse parse, Sentence s, Token head, HeadLexicon.Head kind) {
        int from = NounPhrases.start(s, head.index(), lexicon.noPartOfTheName());
        boolean ofSomething = !"name".equals(kind.need())
                && s.is(head.index() + 1, t -> t.form().matches("of|for|on|between"));
        boolean placed = isAtAPlace(s, head, kind);
        boolean code = isCodeName(s, head);
        boolean way = placed || "infrastructure".equals(kind.type()) && isBetweenPlaces(s, head);
        boolean beside = !way && s.is(head.index() + 1, t -> t.form().matches("with|to"));
        int to = head.index();
        if (placed) {
            to = placeEnd(s, placeStart(s, head));
        } else if (code) {
            to = placeEnd(s, head.index() + 1);
        } else if (!beside && (head.isCapitalised() || ofSomething || way)) {
            to = NounPhrases.end(s, head.index());
        }
        Span span = NounPhrases.span(s, from, to);
        String quoted = NounPhrases.quoted(s, from, to, parse.document().text());
        long names = s.tokens().subList(from, head.index() + 1).stream()
                .filter(t -> t.isCapitalised() && (t.isProperNoun() || t.index() > 0) && t.index() != head.index())
                .count();
        boolean proper = way
                || code
                || names > 0
                || head.isCapitalised() && to > head.index()
                || !quoted.isEmpty() && !Character.isLowerCase(quoted.codePointAt(0));
        return new Named(s, head, kind, span, parse.text(span), quoted, proper);
    }

    /** 'Project Heron': a name that follows its noun. */
    private static boolean isCodeName(Sentence s, Token head) {
        return head.form().equals("Project")
                && s.is(head.index() + 1, t -> t.isProperNoun() && t.isCapitalised())
                && !s.is(head.index() - 1, t -> t.isProperNoun() && t.isCapitalised());
    }

    /** 'the road between A and B', 'a power line from A to B'. */
    private static boolean isBetweenPlaces(Sentence s, Token head) {
        return s.is(head.index() + 1, t -> t.form().matches("between|from"))
                && s.is(head.index() + 2, t -> t.isProperNoun() && t.isCapitalised());
    }

    /** 'the bridge at Palm Bay', 'the tunnel under the Iron Pass': a small-lettered work that is known by its place. */
    private static boolean isAtAPlace(Sentence s, Token head, HeadLexicon.Head kind) {
        String where = "infrastructure".equals(kind.type()) ? "at|in|over|under|beneath" : "at";
        return s.is(head.index() + 1, t -> t.form().matches(where))
                && s.is(
                        placeStart(s, head),
                        t -> t.isProperNoun() && t.isCapitalised() && !NounPhrases.isMonthOrDay(t.form()));
    }

    /** Where the name of the place begins; rivers and mountains have an article. */
    private static int placeStart(Sentence s, Token head) {
        boolean crossed = s.is(head.index() + 1, t -> t.form().matches("over|under|beneath"))
                && s.is(head.index() + 2, t -> t.form().equals("the"));
        return head.index() + (crossed ? 3 : 2);
    }

    private static int placeEnd(Sentence s, int from) {
        int end = from;
        while (s.is(
                end + 1, t -> t.isProperNoun() && t.isCapitalised() || t.tag().equals("HYPH"))) {
            end++;
        }
        return end;
    }

    private boolean isProject(Named n) {
        boolean plural = n.head().tag().equals("NNS") || n.head().tag().equals("NNPS");
        boolean many = plural && !n.head().isCapitalised() && !isCountedAtAPlace(n) && !isOfOneName(n);
        if (many || isTakenAway(n) || isDestination(n) || isVenue(n) || isOrdinal(n) || takesPart(n)) {
            return false;
        }
        if (isMerelyReopened(n) || NotAWork.isWhatItServesAs(n) || NotAWork.isSpelledOut(n)) {
            return false;
        }
        Steps.Step step = n.step(lexicon);
        if ("name".equals(n.kind().need())) {
            return n.proper() && !isABody(n)
                    ? step != null || !isWhereabouts(n)
                    : !n.proper() && step != null && isSpecific(n) && n.words().size() > 2;
        }
        boolean mayBeNamed = "body".equals(n.kind().need()) || isAtAPlace(n.sentence(), n.head(), n.kind());
        if (mayBeNamed && isNameOfItsOwn(n)) {
            return true;
        }
        return step != null
                && !actsItself(n, step)
                && (n.proper() ? isIndefiniteOrMade(n, step) : isSpecific(n) && isIndefinite(n));
    }

    /** 'the Ossa Stream pipelines': two words of a name before several that are one work. */
    private static boolean isOfOneName(Named n) {
        int at = n.head().index();
        return "infrastructure".equals(n.kind().type())
                && n.sentence().is(at - 1, t -> t.tag().equals("NNP") && t.isCapitalised())
                && n.sentence().is(at - 2, t -> t.tag().equals("NNP") && t.isCapitalised());
    }

    /** 'three bridges over the Dreva': several works that are one undertaking. */
    private static boolean isCountedAtAPlace(Named n) {
        return isAtAPlace(n.sentence(), n.head(), n.kind())
                && (n.sentence().tokens().get(n.first()).tag().equals("CD")
                        || n.sentence().is(n.first() - 1, t -> t.tag().equals("CD")));
    }

    /** 'The World Grain Programme said ...'. */
    private boolean isABody(Named n) {
        Token above = n.sentence().head(n.head());
        return "programme".equals(n.kind().type())
                && n.head().isCapitalised()
                && above != null
                && n.head().relation().equals("nsubj")
                && lexicon.isActOfABody(above.lemma());
    }

    /** 'The Council agreed to ...': a body that does something is an actor; one that opens or begins is made. */
    private static boolean actsItself(Named n, Steps.Step step) {
        return n.head().relation().equals("nsubj")
                && n.head().head() == step.predicate().index()
                && (n.sentence().child(step.predicate(), "dobj") != null
                        || !step.predicate().lemma().matches("open|begin|start|launch"));
    }

    /** A body that is named only becomes a project when it is being made: 'a Business Council', 'the opening of the Centre'. */
    private boolean isIndefiniteOrMade(Named n, Steps.Step step) {
        return isIndefinite(n) || lexicon.isMaking(Steps.withParticle(n.sentence(), step.predicate()));
    }

    /** 'the Lagoon Relief Fund': three words with capitals, and not doing anything itself. */
    private boolean isNameOfItsOwn(Named n) {
        long capitals = n.sentence().tokensIn(n.span()).stream()
                .filter(Token::isCapitalised)
                .count();
        Token above = n.sentence().head(n.head());
        boolean acts = above != null && n.head().relation().equals("nsubj") && lexicon.isActOfABody(above.lemma());
        return n.head().isCapitalised() && capitals > 2 && !acts;
    }

    /** 'was held in Grey Harbour', 'met at the Old Port': where others came together. */
    private boolean isVenue(Named n) {
        Token in = n.sentence().head(n.head());
        Token verb = in == null ? null : n.sentence().head(in);
        if (in == null || verb == null || !in.form().matches("in|at|near")) {
            return false;
        }
        Token object = n.sentence().child(verb, "dobj");
        boolean takesPlace =
                verb.lemma().equals("take") && object != null && object.lemma().equals("place");
        return takesPlace || lexicon.venueOf().contains(verb.lemma());
    }

    /** 'representatives of the Delta Solidarity Fund', 'was attended by the Fund': who takes part is an actor. */
    private boolean takesPart(Named n) {
        Token t = n.head();
        Token above = n.sentence().head(t);
        while (above != null && t.relation().equals("conj") && above.isNoun()) {
            t = above;
            above = n.sentence().head(t);
        }
        boolean programme = "programme".equals(n.kind().type()) && n.head().isCapitalised();
        if (above == null || !"body".equals(n.kind().need()) && !programme) {
            return false;
        }
        Token outer = n.sentence().head(above);
        boolean people =
                above.form().equals("of") && outer != null && lexicon.peopleOf().contains(outer.lemma());
        boolean present = (t.relation().matches("nsubj") && lexicon.attending().contains(above.lemma()))
                || above.relation().equals("agent")
                        && outer != null
                        && lexicon.attending().contains(outer.lemma());
        return people || present;
    }

    /** 'berths at Sugar Wharf': where something is, with nothing told of it. */
    private static boolean isWhereabouts(Named n) {
        Token before = n.sentence().at(n.first() - 1);
        if (before != null && before.tag().equals("DT")) {
            before = n.sentence().at(n.first() - 2);
        }
        return before != null && before.form().matches("at|near");
    }

    /** 'the 8th Joint Commission': a session, whatever its name. */
    private static boolean isOrdinal(Named n) {
        return n.sentence().tokens().get(n.first()).form().matches("(?i)\\d+(st|nd|rd|th)")
                || n.sentence().is(n.first() - 1, t -> t.form().matches("(?i)\\d+(st|nd|rd|th)"));
    }

    private static boolean isIndefinite(Named n) {
        List<Token> inside = n.sentence().tokensIn(n.span());
        for (int i = inside.get(0).index() - 1; i >= Math.max(0, inside.get(0).index() - 3); i--) {
            String form = n.sentence().tokens().get(i).form();
            if (form.equalsIgnoreCase("a") || form.equalsIgnoreCase("an") || form.equals("or")) {
                return true;
            }
            if (form.equalsIgnoreCase("the")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSpecific(Named n) {
        return n.words().stream()
                        .anyMatch(w -> !GENERIC.contains(w) && !n.kind().words().contains(w))
                || n.words().size() > 1 && n.kind().words().contains(" ");
    }

    /** 'to shut its last oil-fired power plant'. */
    private boolean isTakenAway(Named n) {
        Token verb = n.sentence().head(n.head());
        return !n.proper() && verb != null && lexicon.unmaking().contains(verb.lemma());
    }

    /** 'will reopen the Iron Pass crossing': a gate in a border is no work for being opened again, unless that is agreed or proposed. */
    private boolean isMerelyReopened(Named n) {
        Token verb = n.sentence().head(n.head());
        return verb != null
                && !verb.relation().equals("xcomp")
                && lexicon.gates().contains(n.kind().words())
                && lexicon.reopening().contains(verb.lemma());
    }

    private boolean isDestination(Named n) {
        Token t = n.head();
        for (int up = 0; up < 3 && t != null; up++) {
            if (lexicon.notUnder().contains(t.lemma())) {
                return true;
            }
            t = n.sentence().head(t);
        }
        return false;
    }
}
