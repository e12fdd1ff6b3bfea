package org.summitry.finding.instruments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Evidence;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.Slugs;
import org.summitry.finding.Steps;
import org.summitry.finding.Why;
import org.summitry.finding.dates.TimeExpression;
import org.summitry.finding.dates.Times;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.text.Span;

/** Finds documents of diplomacy and how far each has come. */
public final class InstrumentFinder {
    private static final Pattern SPAN_OF_YEARS =
            Pattern.compile("\\b((?:19|20)\\d\\d)\\s*[-–—/]\\s*((?:19|20)\\d\\d)\\b");
    private static final Pattern UNTIL_YEAR = Pattern.compile(
            "(?:until|till|to|by|up to|[-–—]|vision|agenda|strategy|plan|concept|programme|roadmap)\\s*((?:20)\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE);

    private final HeadLexicon lexicon = HeadLexicon.documents();
    private final DocumentNames names = new DocumentNames(lexicon);
    private final HowFar howFar = new HowFar(lexicon);

    /** The instruments of a parsed document, in order of first mention. */
    public List<Instrument> find(Parse parse, Cast cast, Times times) {
        List<List<Named>> groups = group(named(parse, cast));
        List<BackReferences.Reference> references = new BackReferences(lexicon).in(parse, groups);
        Map<String, Instrument> byId = new LinkedHashMap<>();
        for (List<Named> group : groups) {
            List<Named> told = new ArrayList<>(group);
            references.stream().filter(r -> r.group() == group).forEach(r -> told.add(r.mention()));
            Instrument i = instrument(parse, cast, times, group, told);
            byId.putIfAbsent(i.id(), i);
        }
        return List.copyOf(byId.values());
    }

    /** The names of documents; words of a body's name are none ('the Institute for Coastal Policy'). */
    private List<Named> named(Parse parse, Cast cast) {
        return names.in(parse).stream()
                .filter(n -> !Bodies.hasMembers(n, lexicon))
                .filter(n -> cast.mentions().stream()
                        .noneMatch(m -> m.kind() == Mention.Kind.NAME
                                && m.span().contains(n.span())
                                && m.span().length() > n.span().length()))
                .toList();
    }

    /** Passages that name the same document: equal names, or one name's words all in a longer one of the same type. */
    private static List<List<Named>> group(List<Named> all) {
        List<List<Named>> groups = new ArrayList<>();
        for (Named n : all) {
            List<Named> home = null;
            for (List<Named> g : groups) {
                if (g.stream().anyMatch(o -> same(o, n))) {
                    home = g;
                    break;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                groups.add(home);
            }
            home.add(n);
        }
        return groups;
    }

    private static boolean same(Named a, Named b) {
        if (!a.quoted().isEmpty() && a.quoted().equalsIgnoreCase(b.quoted())) {
            return true;
        }
        Set<String> x = a.words();
        Set<String> y = b.words();
        if (x.equals(y)) {
            return true;
        }
        boolean oneHoldsTheOther = x.containsAll(y) || y.containsAll(x);
        boolean numbersAgree =
                digits(x).equals(digits(y)) || digits(x).isEmpty() || digits(y).isEmpty();
        return oneHoldsTheOther
                && numbersAgree
                && a.kind().type().equals(b.kind().type());
    }

    private static Set<String> digits(Set<String> words) {
        Set<String> digits = new LinkedHashSet<>(words);
        digits.removeIf(w -> !Character.isDigit(w.charAt(0)));
        return digits;
    }

    /** The document that {@code group} names; {@code told} are its names and the mentions by its noun alone, of which only what is reported counts. */
    private Instrument instrument(Parse parse, Cast cast, Times times, List<Named> group, List<Named> told) {
        Named fullest = group.stream()
                .max((a, b) -> Integer.compare(a.words().size(), b.words().size()))
                .orElseThrow();
        Set<String> aliases = new LinkedHashSet<>();
        List<Evidence> evidence = new ArrayList<>();
        Instrument.Status status = Instrument.Status.MENTIONED;
        Steps.@Nullable Step decisive = null;
        Named decided = fullest;
        boolean denied = false;
        for (Named n : group) {
            aliases.add(n.text());
            if (!n.quoted().isEmpty()) {
                aliases.add(n.quoted());
            }
            evidence.add(Evidence.of(n.span()));
        }
        for (Named n : told) {
            Steps.Step step = n.furthest(lexicon, howFar::of);
            Instrument.Status reported = howFar.of(parse, n, step);
            denied |= step != null && step.negated();
            if (reported.compareTo(status) > 0) {
                status = reported;
                decisive = step;
                decided = n;
            }
        }
        if (decisive != null) {
            evidence.add(new Evidence(decisive.predicate().span(), "status"));
        }
        boolean negated = denied && status.compareTo(Instrument.Status.SIGNED) < 0;
        List<Instrument.Party> parties =
                decisive == null ? List.of() : Parties.of(cast, decided.sentence(), decisive, status);
        return new Instrument(
                "instrument:" + Slugs.ofTitle(fullest.text()),
                fullest.text(),
                List.copyOf(aliases),
                fullest.kind().type(),
                status,
                date(times, decided, decisive, status),
                horizon(fullest.text()),
                parties,
                negated,
                Conditions.of(parse, decided.sentence()),
                evidence,
                why(fullest, status));
    }

    /** A document with capitals, a quoted name or a step told of it is surer than one known by its complement alone. */
    private static Why why(Named n, Instrument.Status status) {
        String rule =
                (n.proper() ? "named" : "described") + (status == Instrument.Status.MENTIONED ? "" : "-with-step");
        double confidence = (n.proper() ? 0.8 : 0.62) + (status == Instrument.Status.MENTIONED ? 0 : 0.12);
        return new Why("instruments", rule, confidence);
    }

    private static @Nullable IsoPeriod date(Times times, Named n, Steps.@Nullable Step step, Instrument.Status status) {
        if (step == null || status.compareTo(Instrument.Status.ADOPTED) < 0) {
            return null;
        }
        Sentence s = n.sentence();
        Span after = new Span(
                Math.min(step.predicate().span().start(), n.span().start()),
                s.span().end());
        TimeExpression t = times.in(after).stream()
                .filter(e -> e.period() != null
                        && !e.period().isInterval()
                        && !n.span().contains(e.span()))
                .findFirst()
                .orElse(null);
        return t == null ? null : t.period();
    }

    private static @Nullable IsoPeriod horizon(String name) {
        Matcher years = SPAN_OF_YEARS.matcher(name);
        if (years.find() && years.group(1).compareTo(years.group(2)) < 0) {
            return new IsoPeriod(years.group(1) + "/" + years.group(2));
        }
        Matcher until = UNTIL_YEAR.matcher(name);
        return until.find() ? new IsoPeriod("../" + until.group(1)) : null;
    }
}
