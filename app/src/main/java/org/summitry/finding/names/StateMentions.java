package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Evidence;
import org.summitry.finding.Why;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Where states are named, by name, demonym or capital; and which other names are places. */
final class StateMentions {
    private static final int LONGEST_NAME = 7;

    private final ReferenceWords words;
    private final OfficeLexicon offices;

    StateMentions(ReferenceWords words, OfficeLexicon offices) {
        this.words = words;
        this.offices = offices;
    }

    /** What was found. */
    record Result(List<State> states, List<Place> places, List<Mention> mentions) {}

    Result find(Parse parse, List<List<Run>> runs, StateNames names, List<Mention> taken) {
        List<Mention> mentions = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Sentence s = parse.sentences().get(i);
            scan(parse, s, names, taken, mentions);
            for (Run r : runs.get(i)) {
                Place place = place(parse, s, r, names, taken, mentions);
                if (place != null) {
                    places.add(place);
                }
            }
        }
        return new Result(states(parse, names, mentions), places, mentions);
    }

    private void scan(Parse parse, Sentence s, StateNames names, List<Mention> taken, List<Mention> found) {
        int i = 0;
        while (i < s.tokens().size()) {
            int next = i + 1;
            if (s.tokens().get(i).isCapitalised()) {
                for (int to = Math.min(s.tokens().size() - 1, i + LONGEST_NAME); to >= i; to--) {
                    Span span =
                            s.tokens().get(i).span().cover(s.tokens().get(to).span());
                    Mention m = mention(parse, s, span, names);
                    if (m != null && taken.stream().noneMatch(t -> t.span().overlaps(span))) {
                        found.add(m);
                        next = to + 1;
                        break;
                    }
                    if (m == null && to > i && names.isPlace(parse.text(span))) {
                        next = to + 1; // 'South China Sea', 'Latin American': a place, whatever state is named in it
                        break;
                    }
                }
            }
            i = next;
        }
    }

    private @Nullable Mention mention(Parse parse, Sentence s, Span span, StateNames names) {
        String word = parse.text(span);
        String id = names.byName(word);
        if (id != null) {
            return new Mention(
                    span,
                    Mention.Kind.NAME,
                    List.of(id),
                    new Why("names", "state", id.startsWith("state:x-") ? 0.75 : 0.95));
        }
        id = names.byDemonym(word);
        if (id != null) {
            return new Mention(span, Mention.Kind.DEMONYM, List.of(id), new Why("names", "demonym", 0.85));
        }
        id = names.byCapital(word);
        if (id != null && actsAsGovernment(s, span)) {
            return new Mention(span, Mention.Kind.CAPITAL, List.of(id), new Why("names", "capital", 0.7));
        }
        return null;
    }

    /** 'Tashkent welcomed ...': the subject of a verb of speaking or acting. */
    private boolean actsAsGovernment(Sentence s, Span span) {
        return s.tokensIn(span).stream()
                .anyMatch(t -> t.relation().equals("nsubj")
                        && s.is(t.head(), h -> words.humanVerbs().contains(h.lemma()) || isReady(s, h)));
    }

    /** 'Tehran was prepared to', 'Paris stands ready', 'Rome is willing'. */
    private static boolean isReady(Sentence s, Token verb) {
        Token to = verb.form().matches("is|are") ? s.child(verb, "xcomp") : null; // 'Wellington is to pay'
        return verb.form().matches("prepared|committed|determined|interested")
                || to != null && to.tag().equals("VB")
                || s.children(verb).stream().anyMatch(c -> c.form()
                        .matches("ready|willing|prepared|keen|eager|committed|determined|interested"));
    }

    /** A name after 'in', 'at', 'from' or 'to' that is nobody's. */
    private @Nullable Place place(
            Parse parse, Sentence s, Run r, StateNames names, List<Mention> taken, List<Mention> states) {
        Token before = s.at(r.from() - 1);
        boolean located = before != null && before.form().matches("in|at|from|near|to|In|At");
        boolean free = taken.stream().noneMatch(t -> t.span().overlaps(r.span()))
                && states.stream().noneMatch(t -> t.span().overlaps(r.span()));
        String name = parse.text(r.span());
        boolean place = located
                && free
                && !offices.isHonorific(name)
                && !name.matches("\\p{Lu}\\p{Ll}+ \\d+|[\\p{Lu}\\d]+")
                && r.sentence().tokens().get(r.from()).isProperNoun();
        return place && !isTime(name) ? new Place(name, names.byPlace(name), r.span()) : null;
    }

    private static boolean isTime(String name) {
        return name.matches(
                "(January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday"
                        + "|Thursday|Friday|Saturday|Sunday|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?.*");
    }

    private static List<State> states(Parse parse, StateNames names, List<Mention> mentions) {
        Map<String, Set<String>> forms = new LinkedHashMap<>();
        Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
        for (Mention m : mentions) {
            String id = m.actors().get(0);
            Set<String> aliases = forms.computeIfAbsent(id, k -> new LinkedHashSet<>());
            if (m.kind() == Mention.Kind.NAME) {
                aliases.add(parse.text(m.span()));
            }
            evidence.computeIfAbsent(id, k -> new ArrayList<>()).add(Evidence.of(m.span()));
        }
        List<State> states = new ArrayList<>();
        forms.forEach((id, aliases) -> states.add(new State(
                id,
                names.nameOf(id),
                aliases.isEmpty() ? List.of(names.nameOf(id)) : List.copyOf(aliases),
                evidence.getOrDefault(id, List.of()),
                new Why("names", "state", id.startsWith("state:x-") ? 0.7 : 0.95))));
        return states;
    }
}
