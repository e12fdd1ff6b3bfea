package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.summitry.finding.Capitals;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/**
 * Learns states from the company they keep and from what only states do: 'X, Y and Z' where one of them is known, 'X ratified the
 * Convention', 'called on X to accede'.
 */
final class StatesTogether {

    /** Fewest names in a row: two may be a state and its capital. */
    private static final int FEWEST = 3;

    /** The engine's probability from which its mark of a person or place speaks against a state. */
    private static final double LIKELY = 0.5;

    private static final int LONGEST_NAME = 2;

    private static final Set<String> ACTS = Set.of("ratify", "accede");

    private final Parse parse;
    private final StateNames states;
    private final OfficeLexicon offices;
    private final OrganizationNames organizations;

    StatesTogether(Parse parse, StateNames states, OfficeLexicon offices, OrganizationNames organizations) {
        this.parse = parse;
        this.states = states;
        this.offices = offices;
        this.organizations = organizations;
    }

    /** Learns from the capitalised runs of one sentence. */
    void learn(List<Run> runs) {
        List<Run> row = new ArrayList<>();
        for (Run r : runs) {
            if (!row.isEmpty() && !isJoined(row.get(row.size() - 1), r)) {
                learnRow(row);
                row.clear();
            }
            row.add(r);
            if (isPlain(r) && doesWhatStatesDo(r)) {
                states.learn(parse.text(r.span()));
            }
        }
        learnRow(row);
    }

    private boolean isJoined(Run a, Run b) {
        String between =
                parse.document().text().substring(a.span().end(), b.span().start());
        return between.matches("\\s*(?:,|,? and|,? or)\\s+(?:the )?");
    }

    private void learnRow(List<Run> row) {
        boolean known = row.stream().anyMatch(this::isKnown);
        boolean alike = row.stream().allMatch(r -> isKnown(r) || isPlain(r));
        if (row.size() >= FEWEST && known && alike && isClosed(row)) {
            row.stream().filter(r -> !isKnown(r)).forEach(r -> states.learn(parse.text(r.span())));
        }
    }

    /** 'X, Y and Z': a row without 'and' may be a place, its region and its state. */
    private boolean isClosed(List<Run> row) {
        Run last = row.get(row.size() - 1);
        int from = row.get(row.size() - 2).span().end();
        return parse.document().text().substring(from, last.span().start()).matches("\\s*,? (?:and|or)\\s+(?:the )?");
    }

    private boolean isKnown(Run r) {
        return states.byName(parse.text(r.span())) != null;
    }

    /** A short name that is nothing else: no title, body, place or person. */
    private boolean isPlain(Run r) {
        String name = parse.text(r.span());
        Token next = r.sentence().at(r.to() + 1);
        boolean modifies = next != null && (next.isNoun() || next.tag().equals("POS"));
        return r.words(parse.document().text()).size() <= LONGEST_NAME
                && r.tokens().stream().allMatch(Token::isProperNoun)
                && !modifies
                && !Capitals.only(parse.document().text(), r.span())
                && states.byDemonym(name) == null
                && !states.isPlace(name)
                && !organizations.isOrganizationName(name)
                && !organizations.isThing(r.words(parse.document().text()).get(0))
                && offices.titleAt(r.sentence(), r.from()) == null
                && !offices.isHonorific(name)
                && !isMarkedOtherwise(r);
    }

    private boolean isMarkedOtherwise(Run r) {
        return parse.marks().names().stream()
                .anyMatch(n -> "PODM".indexOf(n.kind()) >= 0
                        && n.sure() >= LIKELY
                        && n.span().overlaps(r.span()));
    }

    /** 'X has not ratified it', 'ratified by X', 'called on X to ratify it'. */
    private boolean doesWhatStatesDo(Run r) {
        Sentence s = r.sentence();
        Token last = s.tokens().get(r.to());
        Token head = s.head(last);
        if (head == null) {
            return false;
        }
        boolean does = last.relation().startsWith("nsubj") && ACTS.contains(head.lemma());
        boolean by = head.form().equals("by") && s.is(head.head(), v -> ACTS.contains(v.lemma()));
        boolean asked = s.is(r.to() + 1, t -> t.form().equals("to"))
                && s.is(r.to() + 2, t -> ACTS.contains(t.lemma()))
                && last.relation().matches("dobj|pobj|nsubj");
        return does && !last.relation().equals("nsubjpass") || by || asked;
    }
}
