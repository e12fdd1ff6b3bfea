package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Reads an office around its title: whose it is, and whether it is held now, was, or is to be. */
final class OfficeReader {
    /** 'Democratic People's Republic of Korea' is six tokens. */
    private static final int LONGEST_STATE = 6;

    private static final int FARTHEST_OF = 14;

    private final OfficeLexicon offices;
    private final StateNames states;
    /** Organisations of the document by the offset at which each stands. */
    private final List<OrganizationMention> organizations;

    OfficeReader(OfficeLexicon offices, StateNames states, List<OrganizationMention> organizations) {
        this.offices = offices;
        this.states = states;
        this.organizations = organizations;
    }

    /** Where an organisation is named, and its id. */
    record OrganizationMention(Span span, String id) {}

    /** The office whose title is {@code title}; {@code runFrom} is where the capitalised words before it begin. */
    Office read(Parse parse, Sentence s, OfficeLexicon.Title title, int runFrom) {
        int from = title.from();
        String status = "current";
        while (from > 0 && belongsToTitle(s, from - 1)) {
            from--;
        }
        int first = Math.max(0, from - 1);
        while (first > 0 && from - first < 4 && s.tokens().get(first).isCapitalised()) {
            first--; // 'former Ruvanian President'
        }
        for (int i = first; i < title.from(); i++) {
            String form = s.tokens().get(i).form();
            status = offices.isFormer(form) ? "former" : offices.isDesignate(form) ? "designate" : status;
        }
        if (s.is(title.to() + 1, t -> t.form().matches("-?elect|designate"))) {
            status = "designate";
        }
        int field = offices.endOfField(s, title);
        Span words = s.tokens().get(from).span().cover(s.tokens().get(field).span());
        String of = holderBefore(parse, s, from);
        Span span = words;
        int end = endOfComplement(parse, s, title.to());
        if (of == null) {
            of = holderAfter(parse, s, title.to());
        }
        if (end > title.to() && of != null) {
            span = words.cover(s.tokens().get(end).span());
        }
        String held = parse.text(words);
        String one = offices.isPlural(title) && field == title.to() ? held.substring(0, held.length() - 1) : held;
        return new Office(one, of, null, null, status, span);
    }

    /** The offices joined to one that stands before the same name: 'Deputy Prime Minister and Minister of Energy X' holds both. */
    List<Office> joinedTo(Parse parse, Sentence s, OfficeLexicon.Title title, @Nullable String of) {
        int from = title.from();
        while (from > 0 && belongsToTitle(s, from - 1)) {
            from--;
        }
        boolean row = s.is(from - 1, t -> t.form().equals(","));
        OfficeLexicon.Title other =
                row || s.is(from - 1, t -> t.form().equals("&")) ? titleEndingAt(s, from - 2) : null;
        other = s.is(from - 1, t -> t.form().equals("and")) ? titleOf(s, from - 2) : other;
        boolean named = other != null
                && s.tokens().get(other.from()).isCapitalised()
                && s.tokens().get(title.from()).isCapitalised()
                && !offices.isPlural(other)
                && !(row && isField(s, other));
        return named && other != null
                ? List.of(with(read(parse, s, outermost(s, other), other.from()), of))
                : List.of();
    }

    /** The title in 'Special Representative of the Council' that a complement of capitalised words ends at {@code last}, or null. */
    private OfficeLexicon.@Nullable Title titleOf(Sentence s, int last) {
        for (int i = last; i >= Math.max(0, last - FARTHEST_OF); i--) {
            OfficeLexicon.Title title = titleEndingAt(s, i);
            if (title != null && (i == last || s.is(i + 1, t -> t.form().matches("of|for")))) {
                return title;
            }
            Token t = s.tokens().get(i);
            if (!(t.isNoun() && t.isCapitalised() || t.form().matches("of|the|for|-|\\(|\\)"))) {
                return null;
            }
        }
        return null;
    }

    /** 'Special Representative of the Secretary-General': whoever is named behind it holds the first office, and serves the other. */
    private OfficeLexicon.Title outermost(Sentence s, OfficeLexicon.Title title) {
        int of = s.is(title.from() - 1, the -> the.form().equals("the")) ? title.from() - 2 : title.from() - 1;
        OfficeLexicon.Title above = s.is(of, o -> o.form().matches("of|to")) ? titleEndingAt(s, of - 1) : null;
        return above == null || offices.isPlural(above) ? title : outermost(s, above);
    }

    private static Office with(Office o, @Nullable String of) {
        return o.of() != null || of == null ? o : new Office(o.title(), of, o.from(), o.to(), o.status(), o.span());
    }

    /** 'Deputy', and the field before a title: 'Energy and Water Minister'. */
    private boolean belongsToTitle(Sentence s, int i) {
        Token t = s.tokens().get(i);
        boolean field = t.isCapitalised() && offices.isPortfolio(t.form());
        boolean joins = t.form().matches("and|&")
                && s.is(i + 1, n -> n.isCapitalised() && offices.isPortfolio(n.form()))
                && s.is(i - 1, b -> b.isCapitalised() && offices.isPortfolio(b.form()));
        return offices.isModifier(t.form()) || field || joins;
    }

    /** 'Azerbaijani President', 'Kazakhstan's President', 'the Velmoran foreign minister', 'UN Secretary-General'. */
    private @Nullable String holderBefore(Parse parse, Sentence s, int from) {
        int i = from - 1;
        if (i >= 0 && s.tokens().get(i).tag().equals("POS")) {
            i--;
        }
        for (int length = LONGEST_STATE; length >= 1; length--) {
            int start = i - length + 1;
            if (start >= 0) {
                String words = parse.text(
                        s.tokens().get(start).span().cover(s.tokens().get(i).span()));
                String state = states.any(words);
                if (state != null) {
                    return state;
                }
                String organization = organizationAt(
                        s.tokens().get(start).span().start(),
                        s.tokens().get(i).span().end());
                if (organization != null) {
                    return organization;
                }
            }
        }
        return null;
    }

    private @Nullable String organizationAt(int start, int end) {
        for (OrganizationMention o : organizations) {
            if (o.span().start() == start && o.span().end() == end) {
                return o.id();
            }
        }
        return null;
    }

    /** 'President of Kazakhstan', 'head of the UN Regional Centre', 'Minister of Energy of Kenya'. */
    private @Nullable String holderAfter(Parse parse, Sentence s, int title) {
        Token of = s.at(title + 1);
        if (of != null && of.form().equals(",")) {
            return organizationFrom(s.at(title + 2)); // 'Permanent Secretary, Ministry of Water'
        }
        boolean joined = of != null
                && of.form().equals("and") // 'Minister of Foreign Affairs and Human Mobility of X'
                && s.is(title + 2, Token::isCapitalised)
                && offices.titleAt(s, title + 2) == null;
        if (of == null || !joined && !of.form().matches("of|for|to|at|in")) {
            return null;
        }
        for (int i = title + 2; i < Math.min(s.tokens().size(), title + FARTHEST_OF); i++) {
            Token t = s.tokens().get(i);
            if (t.form().matches("[,;)]") || t.tag().startsWith("VB")) {
                return null;
            }
            String organization = organizationFrom(t);
            if (organization != null) {
                return organization;
            }
            for (int length = LONGEST_STATE; length >= 1; length--) {
                if (i + length <= s.tokens().size()) {
                    String words = parse.text(
                            t.span().cover(s.tokens().get(i + length - 1).span()));
                    if (states.byName(words) != null) {
                        return states.byName(words);
                    }
                }
            }
        }
        return null;
    }

    private @Nullable String organizationFrom(@Nullable Token first) {
        return first == null
                ? null
                : organizations.stream()
                        .filter(o -> o.span().start() == first.span().start())
                        .map(OrganizationMention::id)
                        .findFirst()
                        .orElse(null);
    }

    /** 'President Amara Diallo of X', 'President Amara Diallo (X)': the holder stands after the name. */
    Office withHolderAfterName(Parse parse, Sentence s, Office office, int name) {
        if (s.is(name + 1, t -> t.form().equals("of"))) {
            return with(office, holderAfter(parse, s, name));
        }
        return with(office, s.is(name + 1, t -> t.form().equals("(")) ? inBrackets(parse, s, name + 2) : null);
    }

    /** The state or body that is all there is in brackets which begin before {@code from}. */
    private @Nullable String inBrackets(Parse parse, Sentence s, int from) {
        for (int to = from; to < Math.min(s.tokens().size() - 1, from + 6); to++) {
            if (s.is(to + 1, t -> t.form().equals(")"))) {
                Span words =
                        s.tokens().get(from).span().cover(s.tokens().get(to).span());
                String state = states.byName(parse.text(words));
                return state == null ? organizationAt(words.start(), words.end()) : state;
            }
        }
        return null;
    }

    /** The office that a title in the plural gives to a name of the row that it opens: 'Presidents A of X and B of Y'. */
    Office ofRow(Parse parse, Sentence s, OfficeLexicon.Title title, int name) {
        Office o = read(parse, s, title, title.from());
        return withHolderAfterName(parse, s, o, name);
    }

    /** Index of the last token of 'of X' after the title; the title's own when there is none. */
    private int endOfComplement(Parse parse, Sentence s, int title) {
        Token of = s.at(title + 1);
        if (of == null || !of.form().equals("of")) {
            return title;
        }
        int end = title;
        for (int i = title + 2; i < Math.min(s.tokens().size(), title + FARTHEST_OF); i++) {
            Token t = s.tokens().get(i);
            if (t.isCapitalised() && t.isNoun()) {
                end = i;
            } else if (!t.form().matches("the|of|for|and|-|\\(|\\)")) {
                break;
            }
            if (states.byName(t.form()) != null) {
                break;
            }
        }
        return end;
    }

    /** 'the Secretary-General of the Forum, Ambassador X': the office before a title that is kept for life. */
    List<Office> beforeStanding(Parse parse, Sentence s, OfficeLexicon.Title title) {
        boolean standing = offices.isStanding(title.words())
                && s.is(title.from() - 1, t -> t.form().equals(","));
        OfficeLexicon.Title before = standing ? titleBefore(s, title.from()) : null;
        return before == null ? List.of() : List.of(read(parse, s, before, before.from()));
    }

    /** Offices in apposition: 'X, the president of Y,', 'The president of Y, X,', 'X (President of Y)'. */
    List<Office> apposed(Parse parse, Sentence s, Run name) {
        OfficeLexicon.Title before = titleBefore(s, name.from());
        OfficeLexicon.Title after = titleAfter(parse, s, name, before != null);
        OfficeLexicon.Title own = after == null ? before : after;
        if (own == null) {
            return List.of();
        }
        Office held = read(parse, s, own, own.from());
        List<Office> all = new ArrayList<>(own.equals(before) ? joinedTo(parse, s, own, held.of()) : List.of());
        all.add(held);
        return all;
    }

    /** The title after a comma, bracket or dash behind the name; none when it is that of the next name. */
    private OfficeLexicon.@Nullable Title titleAfter(Parse parse, Sentence s, Run name, boolean titled) {
        int last = pastBrackets(s, name.to());
        if (!s.is(last + 1, t -> t.form().matches(",|\\(|-|–|—"))) {
            return null;
        }
        OfficeLexicon.Title after = titleWithin(s, last + 2, last + 7);
        boolean several = after != null && offices.isPlural(after); // 'from X to Vela Korn, both leaders said'
        return after == null || several || isOfTheNextName(parse, s, after) || titled && aNameFollows(s, after)
                ? null
                : after;
    }

    /** 'the Minister of Y, Mr. X, the Minister of Z, Ms. W': where each title stands before its name, so does the next. */
    private boolean aNameFollows(Sentence s, OfficeLexicon.Title title) {
        int i = title.to() + 1;
        while (s.is(i, t -> t.isCapitalised() || t.form().matches("of|for|the|and|to"))) {
            i++;
        }
        if (!s.is(i, t -> t.form().equals(","))) {
            return false;
        }
        i++;
        while (i < s.tokens().size() && isAddress(s, i)) {
            i++;
        }
        return s.is(i, t -> t.isProperNoun() && t.isCapitalised());
    }

    /** 'X, President Y' and 'X, President of Z Y': the office is that of the name after it. */
    private boolean isOfTheNextName(Parse parse, Sentence s, OfficeLexicon.Title title) {
        return s.is(endOfHolder(parse, s, title) + 1, t -> t.isProperNoun() && t.isCapitalised());
    }

    /** Index of the last token of the state or body in 'of the Y' after a title; the title's own when there is none. */
    private int endOfHolder(Parse parse, Sentence s, OfficeLexicon.Title held) {
        int title = offices.endOfField(s, held);
        if (!s.is(title + 1, t -> t.form().matches("of|for"))) {
            return title;
        }
        int from = s.is(title + 2, t -> t.form().equals("the")) ? title + 3 : title + 2;
        for (int to = Math.min(s.tokens().size() - 1, title + FARTHEST_OF); to >= from; to--) {
            Span words = s.tokens().get(from).span().cover(s.tokens().get(to).span());
            if (states.byName(parse.text(words)) != null || organizationAt(words.start(), words.end()) != null) {
                return to;
            }
        }
        return title;
    }

    /** 'X (GCFR), President of Y': decorations and party letters in brackets before a comma do not count. */
    private static int pastBrackets(Sentence s, int name) {
        if (s.is(name + 1, t -> t.form().equals("("))) {
            for (int i = name + 2; i < Math.min(name + 6, s.tokens().size()); i++) {
                if (s.tokens().get(i).form().equals(")")
                        && s.is(i + 1, t -> t.form().equals(","))) {
                    return i;
                }
            }
        }
        return name;
    }

    /** A title among the tokens from..to with nothing before it but articles, adjectives and a people's name. */
    private OfficeLexicon.@Nullable Title titleWithin(Sentence s, int from, int to) {
        for (int i = from; i <= Math.min(to, s.tokens().size() - 1); i++) {
            OfficeLexicon.Title t = offices.titleAt(s, i);
            if (t != null) {
                return t;
            }
            Token token = s.tokens().get(i);
            boolean passable = token.tag().matches("DT|JJ|RB|VBN|POS|NNP|HYPH|PRP\\$|CD|NN|CC")
                    && !token.form().equals(",")
                    && !token.form().equals("and");
            if (!passable) {
                return null;
            }
        }
        return null;
    }

    /** 'The president of Y, X', 'the Minister of Energy, H.E. Dr X' and 'head of the Centre for Z X': the title before the name. */
    private OfficeLexicon.@Nullable Title titleBefore(Sentence s, int name) {
        int i = name - 1;
        while (i >= 0 && isAddress(s, i)) {
            i--;
        }
        boolean comma = i >= 0 && s.tokens().get(i).form().equals(",");
        if (i >= 0 && s.tokens().get(i).form().matches("of|for")) {
            return null; // 'heads of state of X': X is whose, not who
        }
        i = comma ? i - 1 : i;
        for (int steps = 0; i >= 0 && steps < FARTHEST_OF; i--, steps++) {
            OfficeLexicon.Title title = titleEndingAt(s, i);
            boolean ofSomething = s.is(i + 1, t -> t.form().matches(comma ? "of|for|to|at|in|and" : "of|for|to|at|in"));
            boolean several = title != null
                    && title.from() == i
                    && s.tokens().get(i).tag().matches("NNP?S"); // 'President of the Council of Ministers'
            if (title != null && !several && !isField(s, title) && (ofSomething || comma && steps == 0)) {
                return outermost(s, title);
            }
            Token t = s.tokens().get(i);
            boolean inside = t.isNoun() && t.isCapitalised()
                    || t.form().matches("of|the|for|and|\\(|\\)|-|on|to")
                    || t.tag().equals("HYPH")
                    || t.tag().equals("JJ")
                    || comma && t.tag().matches("NNS?|PRP\\$"); // 'the Speaker of its parliament, X'
            if (!inside) {
                return null;
            }
        }
        return null;
    }

    /** 'Justice' in 'the Minister of Justice, X': what the office is for. */
    private boolean isField(Sentence s, OfficeLexicon.Title title) {
        return title.from() == title.to()
                && offices.isPortfolio(s.tokens().get(title.from()).form())
                && s.is(title.from() - 1, t -> t.form().matches("of|for|and|&"));
    }

    /** 'the', 'H.E.', 'Dr.' between an office and a name. */
    private boolean isAddress(Sentence s, int i) {
        String form = s.tokens().get(i).form();
        return form.matches("the|The|\\.|’|'|Most|Right")
                || s.tokens().get(i).isCapitalised() && offices.isHonorific(form);
    }

    private OfficeLexicon.@Nullable Title titleEndingAt(Sentence s, int last) {
        for (int from = Math.max(0, last - 6); from <= last; from++) {
            OfficeLexicon.Title title = offices.titleAt(s, from);
            if (title != null && title.to() == last) {
                return title;
            }
        }
        return null;
    }
}
