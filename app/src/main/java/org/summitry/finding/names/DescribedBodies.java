package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Evidence;
import org.summitry.finding.Slugs;
import org.summitry.finding.Why;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * Organs of government that are told by what they do and in small letters: 'the foreign ministry', 'Norland's ministry of transport',
 * 'the Norlandic statistics office'. They speak and promise as those do whose names are capitalised.
 */
final class DescribedBodies {
    private static final Set<String> ARTICLES = Set.of("The", "Both", "Its", "Their", "His", "Her", "Our");

    private static final int LONGEST_STATE = 3;

    private final OfficeLexicon offices;
    private final OrganizationNames names;
    private final StateNames states;

    DescribedBodies(OfficeLexicon offices, OrganizationNames names, StateNames states) {
        this.offices = offices;
        this.names = names;
        this.states = states;
    }

    /**
     * One place where an organ is told.
     *
     * @param field what it does, in small letters: 'foreign ministry', 'ministry of transport'
     * @param state whose it is, or null where that is not told
     * @param span from the state's name to the end of the field
     * @param name the words there, with the town that follows: 'foreign ministry in Norhaven'
     */
    private record Told(String field, @Nullable String state, Span span, String name) {}

    /** The organs, where no name of {@code taken} is. */
    BodyFinder.Bodies find(Parse parse, List<Mention> taken) {
        List<Told> told = new ArrayList<>();
        for (Sentence s : parse.sentences()) {
            for (int i = 0; i < s.tokens().size(); i++) {
                Told t = told(parse, s, i);
                if (t != null
                        && taken.stream()
                                .noneMatch(m -> m.span().overlaps(t.span())
                                        && !m.actors().get(0).startsWith("state:"))) {
                    told.add(t);
                    i += s.tokensIn(t.span()).size() - 1;
                }
            }
        }
        Map<String, List<Told>> byBody = new LinkedHashMap<>();
        told.forEach(t ->
                byBody.computeIfAbsent(key(t, told), k -> new ArrayList<>()).add(t));
        return bodies(byBody.values());
    }

    /** Whose field it is; one told without its state is the only one of that field that is told with it. */
    private static String key(Told t, List<Told> all) {
        List<String> owners = all.stream()
                .filter(o -> o.field().equals(t.field()) && o.state() != null)
                .map(Told::state)
                .distinct()
                .toList();
        String owner = t.state() != null ? t.state() : owners.size() == 1 ? owners.get(0) : "";
        return t.field() + " " + owner;
    }

    private static BodyFinder.Bodies bodies(Iterable<List<Told>> each) {
        List<Organization> organizations = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        Why why = new Why("names", "described-body", 0.7);
        for (List<Told> places : each) {
            Set<String> aliases = new LinkedHashSet<>();
            places.forEach(t -> aliases.add(t.name()));
            String name = aliases.stream()
                    .reduce((a, b) -> b.length() > a.length() ? b : a)
                    .orElseThrow();
            String id = "org:" + Slugs.of(name);
            List<Evidence> evidence =
                    places.stream().map(t -> Evidence.of(t.span())).toList();
            organizations.add(new Organization(id, name, List.copyOf(aliases), "government", evidence, why));
            places.forEach(t -> mentions.add(new Mention(t.span(), Mention.Kind.NAME, List.of(id), why)));
        }
        return new BodyFinder.Bodies(organizations, List.of(), mentions, List.of());
    }

    /** The organ that is told from token {@code i} on, or null: the state's name first, where there is one. */
    private @Nullable Told told(Parse parse, Sentence s, int i) {
        if (!s.tokens().get(i).isCapitalised()) {
            int end = endOfField(parse, s, i);
            return end < 0 ? null : withStateBehind(parse, s, told(parse, s, i, i, end, null), end);
        }
        for (int length = Math.min(LONGEST_STATE, s.tokens().size() - 1 - i); length >= 1; length--) {
            int next = i + length;
            int from = s.is(next, t -> t.tag().equals("POS")) ? next + 1 : next;
            int end = endOfField(parse, s, from);
            String state = end < 0 ? null : state(parse.text(span(s, i, next - 1)), length == 1 && from == next);
            if (state != null) {
                return told(parse, s, i, from, end, state);
            }
        }
        return null;
    }

    /** 'the foreign ministry of Norland': whose it is may stand behind. */
    private Told withStateBehind(Parse parse, Sentence s, Told t, int end) {
        int from = s.is(end + 2, the -> the.form().equals("the")) ? end + 3 : end + 2;
        int farthest = s.is(end + 1, of -> of.form().equals("of")) ? from + LONGEST_STATE - 1 : -1;
        for (int last = Math.min(farthest, s.tokens().size() - 1); last >= from; last--) {
            String state = states.byName(parse.text(span(s, from, last)));
            if (state != null) {
                Span whole = t.span().cover(s.tokens().get(last).span());
                return new Told(t.field(), state, whole, parse.text(whole));
            }
        }
        return t;
    }

    /** A state known by now, or one that an adjective before its ministry shows: 'the Norlandic foreign ministry'. */
    private @Nullable String state(String words, boolean adjective) {
        if (adjective && !ARTICLES.contains(words)) {
            states.learnDemonym(words, List.of());
        }
        return states.any(words);
    }

    private static Told told(Parse parse, Sentence s, int start, int from, int end, @Nullable String state) {
        boolean town = s.is(end + 1, t -> t.form().equals("in")) && s.is(end + 2, Token::isProperNoun);
        int last = town ? end + 2 : end;
        while (town && s.is(last + 1, Token::isProperNoun)) {
            last++;
        }
        String field = parse.text(span(s, from, end)).toLowerCase(Locale.ROOT);
        return new Told(field, state, span(s, start, end), parse.text(span(s, start, last)));
    }

    private static Span span(Sentence s, int from, int to) {
        return s.tokens().get(from).span().cover(s.tokens().get(to).span());
    }

    /** Index of the last word of a field that begins at {@code from}, -1 where none does. */
    private int endOfField(Parse parse, Sentence s, int from) {
        Token first = s.at(from);
        if (first == null || first.isCapitalised()) {
            return -1;
        }
        for (String organ : names.organsFrom(first.form())) {
            int end = from + organ.split("[ ']").length - 1;
            if (end < s.tokens().size()
                    && parse.text(span(s, from, end)).replace('’', '\'').equals(organ)
                    && !s.is(end + 1, Token::isNoun)) {
                return end;
            }
        }
        return names.isMinistry(first.form()) ? endOfList(s, from) : endOfFields(s, from);
    }

    /** 'ministry of trade and industry'. */
    private int endOfList(Sentence s, int ministry) {
        int i = s.is(ministry + 2, t -> t.form().equals("the")) ? ministry + 3 : ministry + 2;
        if (!s.is(ministry + 1, t -> t.form().matches("of|for")) || !s.is(i, this::isField)) {
            return -1;
        }
        return endOf(s, i);
    }

    /** 'finance and economy ministry': the fields stand before. */
    private int endOfFields(Sentence s, int from) {
        int end = s.is(from, this::isField) ? endOf(s, from) : -1;
        boolean ministry = end > 0 && s.is(end + 1, t -> names.isMinistry(t.form()));
        return ministry && !s.is(end + 2, Token::isNoun) ? end + 1 : -1;
    }

    /** Index of the last field of a row that begins at {@code i}. */
    private int endOf(Sentence s, int i) {
        Predicate<Token> joins = t -> t.form().matches("and|&|,");
        int end = i;
        while (s.is(end + 1, this::isField) || s.is(end + 1, joins) && s.is(end + 2, this::isField)) {
            end += s.is(end + 1, this::isField) ? 1 : 2;
        }
        return end;
    }

    private boolean isField(Token t) {
        return !t.isCapitalised() && offices.isPortfolio(t.form());
    }
}
