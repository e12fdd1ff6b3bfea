package org.summitry.finding.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Evidence;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.Why;
import org.summitry.finding.dates.TimeExpression;
import org.summitry.finding.dates.Times;
import org.summitry.finding.figures.Figure.Bound;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * Finds figures: sums, shares, measures, multiples and counts, each with what it measures, whether it is a level, an aim or
 * a change, and when it holds. The same figure told twice is one figure with two passages.
 */
public final class FigureFinder {
    private static final FigureWords WORDS = FigureWords.shared();
    private static final Set<String> OPENERS = Quantities.openers();
    private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);
    private static final int LONGEST_SENTENCE = 1000;
    private static final int CONVERSION_GAP = 24;

    /** The figures of a parsed document, in order. */
    public List<Figure> find(Parse parse, Cast cast, Times times) {
        List<Figure> found = new ArrayList<>();
        for (Sentence sentence : parse.sentences()) {
            if (sentence.tokens().size() > LONGEST_SENTENCE) {
                continue; // a table or rubbish, of which no parse can be trusted
            }
            Sighting here = new Sighting(parse, sentence, cast, times);
            found.addAll(figures(here, found));
        }
        return Repetitions.merge(found, parse);
    }

    /** The figures of a sentence; {@code before} are those of the sentences before it. */
    private static List<Figure> figures(Sighting here, List<Figure> before) {
        List<Figure> found = new ArrayList<>();
        Quantity last = null;
        for (Token token : here.sentence().tokens()) {
            boolean covered = last != null && token.span().start() < last.span().end();
            Quantity read = covered ? null : quantity(here, token);
            if (read != null) {
                int end = last == null ? -1 : last.span().end();
                last = Pairs.withMeasureOfTheSecond(
                        here.sentence(), Ranges.withUnitOf(last, read, here.text()), here.text());
                if (!isConversion(here.text(), end, last)) {
                    found.addAll(figures(here, last, lastOf(found.isEmpty() ? before : found)));
                }
            }
        }
        return found;
    }

    private static @Nullable Figure lastOf(List<Figure> figures) {
        return figures.isEmpty() ? null : figures.get(figures.size() - 1);
    }

    /** '15 miles (24 km)': the same quantity in another unit. */
    private static boolean isConversion(String text, int last, Quantity quantity) {
        int start = quantity.span().start();
        return last >= 0
                && start > last
                && start - last < CONVERSION_GAP
                && quantity.unit() != null
                && text.substring(last, start)
                        .matches("\\s*[(\\[](?:or |about |approximately |around |some |nearly |~)*");
    }

    /** Where one looks: a sentence of a document with what is known of it. */
    private record Sighting(Parse parse, Sentence sentence, Cast cast, Times times) {
        String text() {
            return parse.document().text();
        }

        int year() {
            var published = parse.document().published();
            return published == null ? 0 : published.getYear();
        }

        Set<String> states() {
            Set<String> ids = new LinkedHashSet<>();
            cast.mentionsIn(sentence.span()).forEach(m -> ids.addAll(m.actors()));
            if (ids.stream().noneMatch(id -> id.startsWith("state:"))) {
                cast.states().forEach(s -> ids.add(s.id()));
            }
            return ids;
        }
    }

    private static @Nullable Quantity quantity(Sighting here, Token token) {
        if (here.times().in(here.sentence().span()).stream()
                        .anyMatch(t -> t.span().contains(token.span()))
                && !isChangedTime(here.sentence(), token)) {
            return null;
        }
        BigDecimal fold = token.tag().startsWith("VB") ? WORDS.foldVerbs().get(token.lemma()) : null;
        if (fold != null && !isPhrasal(here.sentence(), token)) {
            return new Quantity(token.span(), fold, null, Quantity.Kind.FOLD, "x", true);
        }
        Quantity compared = Comparisons.at(here.sentence(), token);
        if (compared != null) {
            return compared;
        }
        String form = token.form().toLowerCase(Locale.ROOT);
        Quantity fraction = Fractions.at(here.sentence(), token);
        if (fraction != null) {
            return fraction;
        }
        String first = form.split("-", 2)[0];
        boolean opens = OPENERS.contains(first)
                || form.endsWith("fold")
                || form.chars().anyMatch(Character::isDigit)
                || nextIsDigit(here.text(), token.span().end());
        return opens
                ? Quantities.at(
                        here.text(),
                        token.span().start(),
                        here.sentence().span().end(),
                        here.states())
                : null;
    }

    /** 'cut the journey from nine days to 52 hours'. */
    private static boolean isChangedTime(Sentence sentence, Token token) {
        return token.tag().equals("CD")
                && sentence.is(token.index() + 1, t -> WORDS.times().contains(t.lemma()))
                && NotFigures.isChangedTime(Clause.of(sentence, token.span()));
    }

    /** 'doubled down', 'double up': no multiplication. */
    private static boolean isPhrasal(Sentence sentence, Token verb) {
        Token next = sentence.at(verb.index() + 1);
        return next != null && WORDS.changeParticles().contains(next.form().toLowerCase(Locale.ROOT));
    }

    private static boolean nextIsDigit(String text, int at) {
        int i = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        return i < text.length() && Character.isDigit(text.charAt(i));
    }

    private static List<Figure> figures(Sighting here, Quantity quantity, @Nullable Figure former) {
        Clause clause = Clause.of(here.sentence(), quantity.span());
        boolean bare = quantity.kind() == Quantity.Kind.BARE;
        boolean ofFormer = bare && Pairs.isOfTheFormer(clause, former, here.text());
        Counted counted = bare && !ofFormer ? counted(here, clause) : null;
        if (!isFigure(here, clause, quantity, counted) && !(ofFormer && isCount(here, clause, quantity))) {
            return List.of();
        }
        Reading read = new Reading(clause, quantity, counted, former, ofFormer);
        Figure first = figure(here, read, quantity.value(), quantity.upper() == null ? null : Bound.AT_LEAST);
        if (quantity.upper() == null) {
            return List.of(first);
        }
        return List.of(first, figure(here, read, quantity.upper(), Bound.AT_MOST));
    }

    private static @Nullable Counted counted(Sighting here, Clause clause) {
        Counted own = Counted.of(clause);
        return own == null ? Pairs.ofTheSecond(clause, here.text()) : own;
    }

    private static boolean isCount(Sighting here, Clause clause, Quantity quantity) {
        return quantity.value().signum() > 0 && !NotFigures.isName(clause, here.cast(), here.text());
    }

    private static boolean isFigure(Sighting here, Clause clause, Quantity quantity, @Nullable Counted counted) {
        return switch (quantity.kind()) {
            case MONEY, SHARE, FOLD -> quantity.value().signum() > 0;
            case MEASURE -> !NotFigures.isName(clause, here.cast(), here.text()) && !NotFigures.isDistance(clause);
            case TIMES -> Roles.change(clause) != null || Comparisons.follows(here.sentence(), clause.after());
            case BARE -> {
                if (NotFigures.isName(clause, here.cast(), here.text())) {
                    yield false;
                }
                boolean large = quantity.value().compareTo(LARGE) >= 0 && !quantity.inWords();
                yield counted == null ? large : !NotFigures.isNoCount(clause, quantity, counted);
            }
        };
    }

    /** A quantity with what it counts; {@code former} is the figure before it, which a pronoun may mean, or it itself where it is {@code ofFormer}. */
    private record Reading(
            Clause clause, Quantity quantity, @Nullable Counted counted, @Nullable Figure former, boolean ofFormer) {}

    private static Figure figure(Sighting here, Reading read, BigDecimal value, @Nullable Bound end) {
        Clause clause = read.clause();
        Quantity quantity = read.quantity();
        Counted counted = read.counted();
        Bounds bounds =
                Bounds.of(here.text(), quantity.span(), here.sentence().span().start());
        Span span = counted == null || !counted.written()
                ? bounds.span()
                : bounds.span().cover(counted.noun().span());
        TimeExpression when = Periods.of(clause, here.times());
        Token verb = here.sentence().tokensIn(quantity.span()).stream()
                .filter(t -> quantity.kind() == Quantity.Kind.FOLD && t.tag().startsWith("VB"))
                .findFirst()
                .orElse(null);
        Clause told = verb == null ? clause : foldClause(clause, verb);
        Span indicator = verb == null ? Indicators.of(clause, counted, here.cast()) : Indicators.grown(told, verb);
        Figure.Role role = Roles.of(told, quantity, counted, when, here.year());
        IsoPeriod period = period(here, clause, role, when);
        boolean pronoun = read.ofFormer()
                || Fractions.isOfTheFormer(clause, quantity)
                || indicator != null && isPronoun(here.sentence(), indicator);
        indicator = pronoun ? null : indicator;
        String measured =
                indicator == null ? unnamed(read, pronoun) : tidy(here.parse().text(indicator));
        boolean bare = counted == null && quantity.unit() == null;
        String unit =
                pronoun && bare && read.former() != null ? read.former().unit() : unit(quantity, counted, measured);
        List<Evidence> evidence = new ArrayList<>(List.of(Evidence.of(span)));
        if (indicator != null) {
            evidence.add(new Evidence(indicator, "indicator"));
        }
        if (when != null && period != null) {
            evidence.add(new Evidence(when.whole(), "period"));
        }
        Bound bound = end == null ? bounds.bound() : end;
        return new Figure(
                span,
                measured,
                role,
                value,
                unit,
                bound,
                period,
                scope(here, indicator),
                evidence,
                why(quantity, counted, verb));
    }

    /** The period of {@code when}: no deadline of how it stands, and no day gone by of what is aimed at ('agreed on Friday to give 60 million'). */
    private static @Nullable IsoPeriod period(
            Sighting here, Clause clause, Figure.Role role, @Nullable TimeExpression when) {
        IsoPeriod period = when == null ? null : when.period();
        var published = here.parse().document().published();
        if (period == null) {
            return null;
        }
        boolean gone = role == Figure.Role.TARGET
                && published != null
                && period.iso().length() == "2000-01-01".length()
                && period.iso().compareTo(published.toString()) <= 0;
        boolean stands = Roles.isWhereItStands(clause) && period.iso().startsWith("../");
        return gone || stands ? null : period;
    }

    /** 'trade rose by 18 percent ... bringing it to 5 billion': a pronoun is what the figure before measures. */
    private static String unnamed(Reading read, boolean pronoun) {
        Figure former = read.former();
        if (pronoun && former != null) {
            return former.indicator();
        }
        return read.counted() == null
                ? String.valueOf(read.quantity().unit())
                : read.counted().unit();
    }

    private static boolean isPronoun(Sentence sentence, Span indicator) {
        return sentence.tokensIn(indicator).stream().allMatch(t -> t.tag().matches("PRP|DT|W.*"));
    }

    /** In one line, without the mark it ends with, nor one half of a pair of quotation marks. */
    private static String tidy(String words) {
        String line = words.replaceAll("\\s+", " ").replaceFirst("[.,;:]$", "");
        long straight = line.chars().filter(c -> c == '"').count();
        boolean unpaired = straight % 2 == 1 || line.contains("“") != line.contains("”");
        return unpaired ? line.replaceAll("[\"“”]", "") : line;
    }

    /** A verb that multiplies governs itself: it heads its own path. */
    private static Clause foldClause(Clause clause, Token verb) {
        List<Token> path = new ArrayList<>(List.of(verb));
        path.addAll(clause.path());
        return new Clause(clause.sentence(), clause.number(), verb, path);
    }

    private static String unit(Quantity quantity, @Nullable Counted counted, String measured) {
        if (counted != null) {
            return counted.unit();
        }
        if (quantity.unit() != null) {
            return quantity.unit();
        }
        return measured.substring(measured.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** States, organisations and formats that the indicator names, else those of the sentence. */
    private static List<String> scope(Sighting here, @Nullable Span indicator) {
        List<String> named = indicator == null ? List.of() : actors(here.cast().mentionsIn(indicator));
        return named.isEmpty() ? actors(here.cast().mentionsIn(here.sentence().span())) : named;
    }

    private static List<String> actors(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(m -> m.actors().stream())
                .filter(id -> !id.startsWith("person:"))
                .distinct()
                .toList();
    }

    private static Why why(Quantity quantity, @Nullable Counted counted, @Nullable Token verb) {
        String rule =
                switch (quantity.kind()) {
                    case MONEY -> "money";
                    case SHARE -> "share";
                    case MEASURE -> "measure";
                    case FOLD -> verb == null ? "fold" : "fold-verb";
                    case TIMES -> "times";
                    case BARE -> counted == null ? "large-number" : quantity.inWords() ? "count-in-words" : "count";
                };
        return new Why("figures", rule, WORDS.certainty().getOrDefault(rule, 0.5));
    }
}
