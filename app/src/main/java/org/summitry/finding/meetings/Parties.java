package org.summitry.finding.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Whom a meeting's own words bring together: 'meeting with X', 'talks between X and Y', 'X's visit', 'X-Y summit'. */
final class Parties {
    /** Words from a people's name or a body's back to the envoys it sends: 'Heads of State and Government of X'. */
    private static final int FARTHEST_ENVOYS = 8;

    private static final Set<String> ENVOYS = MeetingLexicon.read().envoys();

    private Parties() {}

    static List<String> of(Cast cast, Sentence s, Token head, Span name) {
        Set<String> parties = new LinkedHashSet<>();
        for (Token child : s.children(head)) {
            boolean callOn = child.form().matches("on|from") && head.lemma().equals("call");
            if ((child.form().matches("with|between|among") || callOn)
                    && child.tag().equals("IN")
                    && isSomebody(cast, s, child)) {
                people(cast, s.subtreeSpan(child)).forEach(parties::add);
            }
            boolean owner = child.relation().matches("poss|compound|nmod")
                    && s.children(child).stream().anyMatch(c -> c.tag().equals("POS"));
            boolean rank = child.tag().equals("NNS") && ENVOYS.contains(child.lemma()); // 'the leaders' summit'
            if ((child.relation().equals("poss") || owner) && !rank) {
                people(cast, s.subtreeSpan(child)).forEach(parties::add);
            }
        }
        Token above = s.head(head);
        Token verb = Circumstances.verbAbove(s, head);
        if (verb != null && above != null && (above.index() == verb.index())) {
            for (Token child : s.children(verb)) {
                boolean receives = head.lemma().equals("call")
                        && verb.lemma().matches("receive|pay|have|get")
                        && child.relation().equals("nsubj");
                if (receives) {
                    people(cast, s.subtreeSpan(child)).forEach(parties::add);
                }
                if (child.form().matches("with|between") && isSomebody(cast, s, child)) {
                    people(cast, s.subtreeSpan(child)).forEach(parties::add);
                }
            }
        }
        parties.addAll(joined(cast, s, name));
        return List.copyOf(parties);
    }

    /** 'the Norland–Sudmark Consultations', 'the first EU–GCC summit': those whom a dash joins in the name. */
    private static List<String> joined(Cast cast, Sentence s, Span name) {
        List<String> joined = new ArrayList<>();
        Mention before = null;
        for (Mention m : cast.mentionsIn(name)) {
            boolean actor = m.actors().size() == 1 && m.actors().get(0).matches("(?:state|org):.*");
            if (actor && before != null && areDashed(s, before.span(), m.span())) {
                joined.addAll(before.actors());
                joined.addAll(m.actors());
            }
            before = actor ? m : null;
        }
        return joined;
    }

    private static boolean areDashed(Sentence s, Span first, Span second) {
        return second.start() == first.end() + 1
                && s.tokens().stream()
                        .anyMatch(
                                t -> t.span().start() == first.end() && t.form().matches("[-‐‑–]"));
    }

    /** Whether the noun after the preposition is itself an actor's: not so in 'with speeches from X'. */
    private static boolean isSomebody(Cast cast, Sentence s, Token preposition) {
        return s.children(preposition).stream()
                .filter(c -> c.relation().equals("pobj"))
                .anyMatch(object -> s.child(object, "appos") != null
                        || ENVOYS.contains(object.lemma())
                        || object.isCapitalised()
                                && people(cast, s.subtreeSpan(object)).stream().anyMatch(a -> a.startsWith("person:"))
                        || cast.mentions().stream().anyMatch(m -> m.span().contains(object.span())));
    }

    /** Persons in the passage; where a party has no person, its state or organisation. */
    static List<String> people(Cast cast, Span passage) {
        List<String> found = new ArrayList<>();
        List<String> peoples = new ArrayList<>();
        int covered = -1;
        for (Mention m : cast.mentionsIn(passage)) {
            if (m.span().start() >= covered && m.kind() != Mention.Kind.DEMONYM) {
                found.addAll(m.actors());
                covered = m.span().end();
            } else if (m.kind() == Mention.Kind.DEMONYM) {
                peoples.addAll(m.actors());
            }
        }
        if (found.isEmpty()) {
            found = peoples; // 'the Canadian Prime Minister', who is not named
        }
        boolean persons = found.stream().anyMatch(a -> a.startsWith("person:"));
        return found.stream()
                .filter(a -> !a.startsWith("format:") && (!persons || a.startsWith("person:")))
                .distinct()
                .toList();
    }

    /** Those in the passage who are there: its persons, and the states and bodies that it names beside them in their own right. */
    static List<String> present(Cast cast, Sentence s, Span passage) {
        List<String> people = people(cast, passage);
        if (people.stream().noneMatch(a -> a.startsWith("person:"))) {
            return people;
        }
        Set<String> present = new LinkedHashSet<>(people);
        List<Mention> names = cast.mentionsIn(passage).stream()
                .filter(m -> m.kind() == Mention.Kind.NAME)
                .toList();
        boolean own = false;
        for (int i = 0; i < names.size(); i++) {
            Mention m = names.get(i);
            boolean person = m.actors().stream().anyMatch(a -> a.startsWith("person:"));
            own = person || isOwn(s, passage, i == 0 ? null : names.get(i - 1), m, own);
            if (own && !person) {
                m.actors().stream().filter(a -> !a.startsWith("format:")).forEach(present::add);
            }
        }
        return List.copyOf(present);
    }

    /** Whether a state or body stands in a list as one who comes, not as whose somebody is or as what is spoken of. */
    private static boolean isOwn(Sentence s, Span passage, @Nullable Mention before, Mention m, boolean ownBefore) {
        List<Token> tokens = s.tokensIn(m.span());
        if (tokens.isEmpty()) {
            return false;
        }
        int next = tokens.get(tokens.size() - 1).index() + 1;
        if (s.is(next, t -> t.isNoun() || t.tag().matches("POS|JJ|HYPH"))) {
            return false; // 'Norland's Prime Minister'
        }
        int i = tokens.get(0).index() - 1;
        while (s.is(i, t -> t.tag().equals("DT"))) {
            i--;
        }
        Token link = s.at(i);
        if (link == null || !passage.contains(link.span())) {
            return true;
        }
        if (link.form().matches("of|from")) {
            return areEnvoysBefore(s, i);
        }
        boolean joined = link.form().matches("and|&|,|;|as");
        if (before == null
                || !joined
                || !ownBefore
                || !areOnlyJoined(s, before.span().end(), tokens.get(0))) {
            return false;
        }
        boolean person = before.actors().stream().anyMatch(a -> a.startsWith("person:"));
        return !person || !link.form().equals(","); // 'Grace Imani, World Bank': whose she is
    }

    /** Nothing but marks, articles and 'and' from {@code from} to the token. */
    private static boolean areOnlyJoined(Sentence s, int from, Token to) {
        return s.tokens().stream()
                .filter(t -> t.span().start() >= from && t.index() < to.index())
                .allMatch(t -> t.form().matches("(?i)and|&|,|;|the|as|well|also|\\(|\\)|of|from"));
    }

    /** 'the presidents of X', 'representatives of X': several come, none of whom is named. */
    private static boolean areEnvoysBefore(Sentence s, int of) {
        for (int i = of - 1; i >= Math.max(0, of - FARTHEST_ENVOYS); i--) {
            Token t = s.tokens().get(i);
            if (t.tag().matches("NNP?S") && ENVOYS.contains(singular(t))) {
                return true;
            }
            if (t.isVerb() || t.form().matches("[,;()]")) {
                return false;
            }
        }
        return false;
    }

    private static String singular(Token t) {
        String lemma = t.lemma();
        return t.tag().equals("NNPS") && lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }
}
