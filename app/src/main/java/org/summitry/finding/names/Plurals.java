package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/**
 * What a sentence speaks of in the plural: groups ('the ministers'), names that are joined ('the government of Norland and the Front'),
 * descriptions that name whose they are ('the leaders of Norland and Sudmark'), and people whom nobody names ('fishermen'), who are
 * 'they' all the same.
 */
final class Plurals {
    private final ReferenceWords words;

    Plurals(ReferenceWords words) {
        this.words = words;
    }

    /**
     * Several at once.
     *
     * @param noun what they are called, in the singular; empty for names that are joined and for 'they'
     * @param actors who they are; empty where the text does not tell
     * @param subject whether they are the subject of a verb
     * @param known whether they are spoken of as known: 'the ministers', 'ministers of Norland', 'their ministers'
     * @param leading whether they are the subject of the sentence's own verb
     */
    record Plural(String noun, List<String> actors, boolean subject, boolean known, boolean leading) {
        boolean isOfPersons() {
            return actors.stream().anyMatch(a -> a.startsWith("person:"));
        }
    }

    /** Those before {@code end}, in the order of the text, where {@code mentions} are what the sentence has referred to. */
    List<Plural> in(Sentence s, int end, List<Mention> mentions) {
        List<Plural> found = new ArrayList<>();
        for (Token t : s.tokens().subList(0, Math.min(end, s.tokens().size()))) {
            Mention m = covering(mentions, t);
            Plural p = m == null ? described(s, t, mentions) : told(s, t, m);
            Plural joined = joined(s, t, end, mentions);
            if (joined != null || p != null) {
                found.add(joined != null ? joined : p);
            }
        }
        return found;
    }

    /** A group or 'they', at its last word. */
    private static @Nullable Plural told(Sentence s, Token t, Mention m) {
        boolean last = t.span().end() == m.span().end();
        boolean several = m.kind() == Mention.Kind.GROUP
                || m.kind() == Mention.Kind.PRONOUN && t.form().equalsIgnoreCase("they");
        boolean noun = m.kind() == Mention.Kind.GROUP && t.isNoun();
        return last && several
                ? new Plural(noun ? GroupReferences.singular(t) : "", m.actors(), isSubject(t), false, leads(s, t))
                : null;
    }

    /** 'the leaders of Norland and Sudmark'; 'fishermen', whom nobody names. */
    private @Nullable Plural described(Sentence s, Token t, List<Mention> mentions) {
        String noun = GroupReferences.singular(t);
        boolean group = words.groupNouns().contains(noun);
        boolean people = group || words.isPerson(noun) || words.bodyNouns().contains(noun);
        if (!GroupReferences.isPlural(t) || !people) {
            return null;
        }
        Token of = group ? s.child(t, "prep") : null;
        boolean named = of != null && of.form().matches("of|from");
        List<String> who = of != null && named ? within(s, of, mentions) : List.of();
        return new Plural(noun, who, isSubject(t), named || s.child(t, "det", "poss") != null, leads(s, t));
    }

    private static List<String> within(Sentence s, Token of, List<Mention> mentions) {
        Set<String> who = new LinkedHashSet<>();
        for (Token t : s.subtree(of)) {
            Mention m = covering(mentions, t);
            if (m != null && m.kind() == Mention.Kind.NAME) {
                who.addAll(m.actors());
            }
        }
        return List.copyOf(who);
    }

    /** 'the government of Norland and the Front', 'the minister, X, and her colleague, Y': two or more who are known, at the first. */
    private @Nullable Plural joined(Sentence s, Token first, int end, List<Mention> mentions) {
        boolean second = first.relation().equals("nsubj")
                && s.tokens().subList(0, first.index()).stream()
                        .anyMatch(t -> t.relation().equals("nsubj") && t.head() == first.head());
        if (!first.isNoun() || first.relation().equals("conj") || second) {
            return null;
        }
        Set<String> who = new LinkedHashSet<>();
        int kinds = 0;
        for (Token t : row(s, first, end, mentions)) {
            List<String> one = actors(s, t, mentions);
            kinds += one.isEmpty() ? 0 : 1;
            who.addAll(one);
        }
        return kinds > 1 && who.size() > 1
                ? new Plural("", List.copyOf(who), acts(s, first), false, leads(s, first))
                : null;
    }

    /** A noun with those that are joined to it; of 'X, Y and Z met' the parser may make two subjects. */
    private static List<Token> row(Sentence s, Token first, int end, List<Mention> mentions) {
        List<Token> row = new ArrayList<>();
        boolean named = isAPerson(covering(mentions, first));
        for (Token top : s.tokens().subList(first.index(), end)) {
            boolean beside = named
                    && first.relation().equals("nsubj")
                    && top.relation().equals("nsubj")
                    && top.head() == first.head()
                    && isAPerson(covering(mentions, top)); // and not 'Norland, the minister said'
            for (Token t = top.equals(first) || beside ? top : null; t != null && t.index() < end; t = next(s, t)) {
                row.add(t);
            }
        }
        return row;
    }

    private static boolean isAPerson(@Nullable Mention m) {
        return m != null && m.kind() == Mention.Kind.NAME && Discourse.onePerson(m) != null;
    }

    /** What is joined to a noun; of 'X, Y and Z' the parser may take Y for what X is. */
    private static @Nullable Token next(Sentence s, Token t) {
        Token joined = s.child(t, "conj");
        Token apposed = joined == null ? s.child(t, "appos") : null;
        return apposed != null && s.child(apposed, "conj") != null ? apposed : joined;
    }

    /** Whether the first of those that are joined is the subject, or whose government is: the parser joins 'the government of [Norland and the Front]'. */
    private boolean acts(Sentence s, Token first) {
        Token of = first.relation().equals("pobj") ? s.head(first) : null;
        Token side = of != null && of.form().equals("of") ? s.head(of) : null;
        return isSubject(first)
                || side != null
                        && isSubject(side)
                        && side.tag().equals("NN")
                        && words.sideNouns().contains(side.lemma());
    }

    /** Who is meant by one of those that are joined: its apposition, itself, or whose government it is. */
    private List<String> actors(Sentence s, Token t, List<Mention> mentions) {
        Mention own = covering(mentions, t);
        Token apposed = own == null || own.kind() != Mention.Kind.NAME ? s.child(t, "appos") : null;
        Mention named = apposed == null ? null : covering(mentions, apposed);
        if (named != null && Discourse.onePerson(named) != null) {
            return named.actors();
        }
        if (own != null) {
            return own.actors().size() == 1 && own.kind() != Mention.Kind.DEMONYM ? own.actors() : List.of();
        }
        Token of = words.sideNouns().contains(t.lemma()) ? s.child(t, "prep") : null;
        List<String> whose = of != null && of.form().equals("of") ? within(s, of, mentions) : List.of();
        return whose.size() == 1 ? whose : List.of();
    }

    private static @Nullable Mention covering(List<Mention> mentions, Token t) {
        return mentions.stream()
                .filter(m -> m.span().contains(t.span()))
                .findFirst()
                .orElse(null);
    }

    /** Whether a subject is that of the sentence's own verb, or of one joined to it. */
    private static boolean leads(Sentence s, Token subject) {
        Token verb = s.head(subject);
        while (verb != null && verb.relation().equals("conj")) {
            verb = s.head(verb);
        }
        return verb != null && verb.relation().equals("root");
    }

    private static boolean isSubject(Token t) {
        return t.relation().startsWith("nsubj") || t.relation().equals("agent");
    }
}
