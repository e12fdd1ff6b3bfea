package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Goes through a document for places where grammar shows that a name is a state's, and teaches them to {@link StateNames}. */
final class StateEvidence {
    private static final Set<String> RANKS = Set.of("head-of-state", "head-of-government", "foreign-minister");
    private static final Set<String> POLITIES = Set.of(
            "Republic",
            "Kingdom",
            "Government",
            "Emirate",
            "Sultanate",
            "Commonwealth",
            "Federation",
            "Principality",
            "people",
            "Embassy",
            "government",
            "Union",
            "citizens",
            "embassy");

    /** The engine's probability from which its mark of a person counts. */
    private static final double A_PERSON = 0.8;

    private final OfficeLexicon offices;
    private final OrganizationNames organizations;

    StateEvidence(OfficeLexicon offices, OrganizationNames organizations) {
        this.offices = offices;
        this.organizations = organizations;
    }

    void gather(Parse parse, List<List<Run>> runs, StateNames states) {
        Set<String> alone = namesAlone(parse, runs);
        for (int i = 0; i < runs.size(); i++) {
            Sentence s = parse.sentences().get(i);
            for (Run r : runs.get(i)) {
                if (isCutShort(s, r)) {
                    continue;
                }
                afterTitledName(parse, s, r, states);
                afterOf(parse, s, r, alone, states);
                possessive(parse, s, r, states);
            }
        }
        StatesTogether together = new StatesTogether(parse, states, offices, organizations);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < runs.size(); i++) {
                coordinated(parse, runs.get(i), states);
                together.learn(runs.get(i));
            }
        }
        for (List<Run> inSentence : runs) {
            inSentence.forEach(r -> demonym(r, alone, states));
        }
    }

    /** 'the People's Republic of X', 'leader of the Farmers' Alliance': the name goes on behind the apostrophe. */
    private static boolean isCutShort(Sentence s, Run r) {
        boolean people = s.is(r.to(), t -> t.form().matches("People|Peoples"));
        boolean plural = s.is(r.to(), t -> t.tag().matches("NNP?S"))
                && s.is(r.to() + 1, t -> t.form().matches("['’]"));
        return (people || plural)
                && s.is(r.to() + 1, t -> t.form().matches("['’]s?"))
                && s.is(r.to() + 2, Token::isCapitalised);
    }

    private static Set<String> namesAlone(Parse parse, List<List<Run>> runs) {
        Set<String> alone = new HashSet<>();
        runs.forEach(rs -> rs.forEach(r -> {
            String text = parse.text(r.span());
            if (r.words(parse.document().text()).size() <= 2) {
                alone.add(text);
            }
        }));
        return alone;
    }

    /** 'President of X', 'the Republic of X', 'the Government of X'. */
    private void afterOf(Parse parse, Sentence s, Run r, Set<String> alone, StateNames states) {
        int i = r.from() - 1;
        if (i >= 0 && s.tokens().get(i).form().equals("the")) {
            i--;
        }
        if (i < 1 || !s.tokens().get(i).form().equals("of")) {
            return;
        }
        if (s.is(r.to() + 1, t -> t.tag().equals("NNS"))) {
            return; // 'the presidents of the Maren Sea states'
        }
        if (isOfSeveral(s, i - 1) && !isInARow(s, r)) {
            return; // 'the Heads of Government of the Coast Compact': a group of states has several
        }
        boolean polity = POLITIES.contains(s.tokens().get(i - 1).form());
        if (!polity && !endsStateTitle(s, i - 1)) {
            return;
        }
        String name = polityName(parse, r, alone);
        if (!name.isEmpty()
                && !POLITIES.contains(name)
                && !name.equals("State")
                && !organizations.isOrganizationName(name)) {
            states.learn(name);
        }
    }

    /** 'Heads of State', 'presidents': the title that ends at {@code last} is a plural. */
    private static boolean isOfSeveral(Sentence s, int last) {
        boolean heads = s.is(last - 1, t -> t.form().equals("of"))
                        && s.is(last - 2, t -> t.form().matches("(?i)heads"))
                || s.is(last - 1, t -> t.form().matches("and|or|/"))
                        && s.is(last - 4, t -> t.form().matches("(?i)heads"));
        return heads || s.is(last, t -> t.tag().matches("NNP?S"));
    }

    /** 'the presidents of X, Y and Z'. */
    private static boolean isInARow(Sentence s, Run r) {
        return s.is(r.to() + 1, t -> t.form().matches(",|and|&"))
                && (s.is(r.to() + 2, Token::isCapitalised)
                        || s.is(r.to() + 2, t -> t.form().equals("the")) && s.is(r.to() + 3, Token::isCapitalised));
    }

    /** 'President Amara Diallo of X'. */
    private void afterTitledName(Parse parse, Sentence s, Run r, StateNames states) {
        int of = r.from() - 1;
        boolean held = of > 2
                && s.tokens().get(of).form().equals("of")
                && s.tokens().get(of - 1).isProperNoun();
        boolean row = false;
        for (int from = of - 1; held && from >= Math.max(0, of - (row ? OfficeLexicon.LONGEST_ROW : 7)); from--) {
            OfficeLexicon.Title t = offices.titleAt(s, from);
            if (t != null && RANKS.contains(t.rank()) && t.to() < of - 1 && (!row || offices.isPlural(t))) {
                learnOneWord(parse, r, states);
                return;
            }
            Token token = s.tokens().get(from);
            row |= token.form().matches(",|and|of"); // 'Presidents A of X, B of Y and C of Z'
            if (!token.isCapitalised()
                    && !token.tag().equals("HYPH")
                    && !token.form().matches(",|and|of|the")) {
                return;
            }
        }
    }

    private boolean endsStateTitle(Sentence s, int last) {
        if (Set.of("leader", "president", "government")
                .contains(s.tokens().get(last).lemma())) {
            return true; // 'the leaders of X and Y'
        }
        for (int from = Math.max(0, last - 5); from <= last; from++) {
            OfficeLexicon.Title t = offices.titleAt(s, from);
            if (t != null && t.to() == last && RANKS.contains(t.rank())) {
                return true;
            }
        }
        return false;
    }

    /** The words of the run that name the state; a person's name may follow in the same run. */
    private static String polityName(Parse parse, Run r, Set<String> alone) {
        String text = parse.document().text();
        int start = r.span().start();
        List<String> words = r.words(text);
        for (int to = r.from(); to < r.to(); to++) {
            String prefix =
                    text.substring(start, r.sentence().tokens().get(to).span().end());
            boolean tight = r.sentence().tokens().get(to).span().end()
                    == r.sentence().tokens().get(to + 1).span().start();
            boolean aNameFollows = r.part(to + 1, r.to()).words(text).size() >= 2;
            if (!tight && aNameFollows && (alone.contains(prefix) || words.size() == 3)) {
                return prefix;
            }
        }
        return words.size() <= 3 ? parse.text(r.span()) : "";
    }

    /** 'X's President', 'X's Foreign Ministry', 'X's Environment Minister'. */
    private void possessive(Parse parse, Sentence s, Run r, StateNames states) {
        Token next = s.at(r.to() + 1);
        if (next == null
                || !next.tag().equals("POS")
                || r.words(parse.document().text()).size() > 2) {
            return;
        }
        for (int i = r.to() + 2; i <= r.to() + 4 && i < s.tokens().size(); i++) {
            OfficeLexicon.Title t = offices.titleAt(s, i);
            if (t != null && (RANKS.contains(t.rank()) || t.rank().equals("minister")) && !isAPersons(parse, r)) {
                learnOneWord(parse, r, states);
                return;
            }
        }
    }

    /** 'Venn's foreign minister' where a longer name of a person ends with 'Venn'. */
    private static boolean isAPersons(Parse parse, Run r) {
        String ending = ' ' + parse.text(r.span());
        return parse.marks().names().stream()
                .anyMatch(n -> n.kind() == 'P'
                        && n.sure() >= A_PERSON
                        && parse.text(n.span()).endsWith(ending));
    }

    private void learnOneWord(Parse parse, Run r, StateNames states) {
        String name = parse.text(r.span());
        if (!organizations.isOrganizationName(name) && !offices.isHonorific(name)) {
            states.learn(name);
        }
    }

    /** 'X and Y', 'between X and Y', 'X, Y and Z' where one is a state and the others are single names. */
    private void coordinated(Parse parse, List<Run> runs, StateNames states) {
        for (int i = 0; i + 1 < runs.size(); i++) {
            Run a = runs.get(i);
            Run b = runs.get(i + 1);
            String between =
                    parse.document().text().substring(a.span().end(), b.span().start());
            boolean joined = between.matches("\\s*(and|, and)\\s*(the )?");
            String x = parse.text(a.span());
            String y = parse.text(b.span());
            boolean simple = a.from() == a.to() && b.from() == b.to();
            if (joined && simple && !isTitle(a) && !isTitle(b)) {
                if (states.byName(x) != null && states.byName(y) == null && plainName(b)) {
                    states.learn(y);
                } else if (states.byName(y) != null && states.byName(x) == null && plainName(a)) {
                    states.learn(x);
                }
            }
        }
    }

    private boolean isTitle(Run r) {
        return offices.titleAt(r.sentence(), r.from()) != null;
    }

    private boolean plainName(Run r) {
        Token t = r.sentence().tokens().get(r.from());
        Token next = r.sentence().at(r.to() + 1);
        boolean subjectOfSaying = t.relation().equals("nsubj");
        return t.isProperNoun()
                && !POLITIES.contains(t.form()) // 'the Republic of X and the Republic of Y'
                && !offices.isHonorific(t.form())
                && (next == null || !next.isNoun())
                && !subjectOfSaying
                && !t.form().matches("[\\p{Lu}\\d]{2,}");
    }

    /** 'the Xian President', 'the Xian side': an adjective right before a title of a state. */
    private void demonym(Run r, Set<String> alone, StateNames states) {
        Sentence s = r.sentence();
        List<Token> tokens = new ArrayList<>(r.tokens());
        Token first = tokens.get(0);
        OfficeLexicon.Title t = offices.titleAt(s, r.from() + 1);
        boolean beforeTitle = t != null
                && Set.of("head-of-state", "head-of-government", "foreign-minister", "minister", "head-of-organisation")
                        .contains(t.rank());
        Token next = s.at(r.from() + 1);
        boolean beforeSide = next != null
                && next.form().matches("side|delegation|government|authorities|leader|people|counterpart|capital");
        if ((beforeTitle || beforeSide)
                && isAdjectiveOfAPeople(first)
                && !first.tag().matches("DT|CC|PDT")
                && !first.form().matches("Neither|Either")
                && offices.titleAt(s, r.from()) == null
                && !offices.isModifier(first.form())) {
            states.learnDemonym(first.form(), alone);
        }
    }

    private static boolean isAdjectiveOfAPeople(Token t) {
        return t.form().length() >= 4
                && (t.tag().equals("JJ") || t.isProperNoun() || t.index() > 0 && t.isCapitalised() && t.isNoun())
                && !t.form()
                        .matches(
                                "Foreign|Prime|Deputy|First|Defen[cs]e|Interior|Finance|Energy|Trade|Transport|Health|Economy|Security|General|Executive");
    }
}
