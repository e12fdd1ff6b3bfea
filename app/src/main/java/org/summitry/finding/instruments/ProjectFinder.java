package org.summitry.finding.instruments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Evidence;
import org.summitry.finding.Slugs;
import org.summitry.finding.Steps;
import org.summitry.finding.Why;
import org.summitry.finding.dates.Times;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Place;
import org.summitry.language.Parse;
import org.summitry.language.Token;
import org.summitry.packs.Packs;

/** Finds projects and how far each has come. */
public final class ProjectFinder {
    private final HeadLexicon lexicon = HeadLexicon.projects();
    private final HeadLexicon documents = HeadLexicon.documents();
    private final KnownProjects known;
    private final ProjectNames names = new ProjectNames(lexicon);

    /** Uses {@code packs} to recognise known works by any of their names. */
    public ProjectFinder(Packs packs) {
        this.known = new KnownProjects(packs);
    }

    /** The projects of a parsed document, in order of first mention. */
    public List<Project> find(Parse parse, Cast cast, Times times) {
        List<List<Named>> groups = new ArrayList<>();
        List<Named> all = names.in(parse);
        List<Named> papers = new DocumentNames(documents).in(parse);
        for (Named n : all) {
            if (isDocument(n) || isOrganization(n, cast) || isSubjectOf(n, papers) || Bodies.hasMembers(n, documents)) {
                continue;
            }
            home(groups, n).add(n);
        }
        Map<String, Project> byId = new LinkedHashMap<>();
        for (List<Named> g : groups) {
            Project p = known.known(project(cast, g, all));
            byId.merge(p.id(), p, KnownProjects::join);
        }
        for (Project p : known.in(parse)) {
            byId.putIfAbsent(p.id(), p);
        }
        return List.copyOf(byId.values());
    }

    /** 'a Programme of Exchange was signed', 'the Ossa Road agreement': a paper, not what it provides for. */
    private boolean isDocument(Named n) {
        Token next = n.sentence().at(n.last() + 1);
        if (next != null && next.isNoun() && documents.headAt(n.sentence(), next.index()) != null) {
            return true;
        }
        if (documents.head(n.kind().words()) == null) {
            return false;
        }
        Steps.Step step = n.step(documents);
        return n.last() > n.head().index() || step != null && step.name().equals("signed");
    }

    /** 'the World Food Programme': a standing body, where the packs know it. */
    private static boolean isOrganization(Named n, Cast cast) {
        return n.head().form().matches("Program(me)?")
                && cast.mentionsIn(n.span()).stream()
                        .anyMatch(m -> m.span().overlaps(n.head().span())
                                && m.actors().stream().anyMatch(id -> id.startsWith("org:")));
    }

    /** 'the Declaration on Food Corridors': several of a kind that a paper is about are no work. */
    private static boolean isSubjectOf(Named n, List<Named> papers) {
        return n.head().tag().matches("NNP?S")
                && papers.stream()
                        .anyMatch(p -> p.span().contains(n.span())
                                && p.head().index() < n.first()
                                && p.head().isCapitalised());
    }

    private static List<Named> home(List<List<Named>> groups, Named n) {
        for (List<Named> g : groups) {
            if (g.stream().anyMatch(o -> same(o, n))) {
                return g;
            }
        }
        List<Named> fresh = new ArrayList<>();
        groups.add(fresh);
        return fresh;
    }

    /** The same words, one name's words in the other's, or two names for one thing: 'a TV channel or news portal'. */
    private static boolean same(Named a, Named b) {
        Set<String> x = a.words();
        Set<String> y = b.words();
        boolean nested = a.kind().type().equals(b.kind().type()) && (x.containsAll(y) || y.containsAll(x));
        return nested && x.size() > 1 && y.size() > 1 || alternatives(a, b);
    }

    private static boolean alternatives(Named a, Named b) {
        boolean names = a.head().isCapitalised() || b.head().isCapitalised();
        if (!a.sentence().equals(b.sentence()) || names) {
            return false;
        }
        Token or = a.sentence().at(a.head().index() + 1);
        return or != null
                && or.form().equals("or")
                && b.span().start() - or.span().end() < 3;
    }

    private Project project(Cast cast, List<Named> group, List<Named> all) {
        Named fullest = group.stream()
                .max((a, b) -> Integer.compare(a.words().size(), b.words().size()))
                .orElseThrow();
        Set<String> aliases = new LinkedHashSet<>();
        List<Evidence> evidence = new ArrayList<>();
        Project.Status status = Project.Status.MENTIONED;
        Steps.@Nullable Step decisive = null;
        for (Named n : group) {
            aliases.add(n.text());
            evidence.add(Evidence.of(n.span()));
            Steps.Step step = n.furthest(lexicon, this::reported);
            Project.Status reported = step == null ? beside(n, all) : furthest(step, n, all);
            if (reported.compareTo(status) > 0) {
                status = reported;
                decisive = step;
            }
        }
        if (decisive != null) {
            evidence.add(new Evidence(decisive.predicate().span(), "status"));
        }
        return new Project(
                "project:" + Slugs.ofTitle(fullest.text()),
                fullest.text(),
                List.copyOf(aliases),
                Project.Type.valueOf(fullest.kind().type().toUpperCase(Locale.ROOT)),
                status,
                place(cast, fullest),
                evidence,
                why(fullest, status));
    }

    /** 'the plan for the canal, for which ground was broken in May': what is only proposed by its step may have begun. */
    private Project.Status furthest(Steps.Step step, Named n, List<Named> all) {
        Project.Status told = reported(step);
        Project.Status beside = beside(n, all);
        boolean begun = beside == Project.Status.UNDER_WAY && told != Project.Status.MENTIONED;
        return begun && told.compareTo(beside) < 0 ? beside : told;
    }

    /** What the sentence tells, after its name and before the next, of a work. */
    private Project.Status beside(Named n, List<Named> all) {
        int next = all.stream()
                .filter(o -> o.sentence().equals(n.sentence()) && o.first() > n.last())
                .mapToInt(Named::first)
                .min()
                .orElse(n.sentence().tokens().size());
        String sign = lexicon.sign(n.sentence().tokens().subList(n.last() + 1, next));
        return sign == null ? Project.Status.MENTIONED : status(sign);
    }

    private static Project.Status status(String step) {
        return Project.Status.valueOf(step.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Why why(Named n, Project.Status status) {
        boolean byName = !"creation".equals(n.kind().need());
        String rule = byName
                ? n.proper() ? "named-work" : "described-work"
                : n.proper() ? "named-body-made" : "described-body-made";
        double confidence =
                (n.proper() ? 0.7 : 0.55) + (byName ? 0.08 : 0) + (status == Project.Status.MENTIONED ? 0 : 0.06);
        return new Why("projects", rule, confidence);
    }

    private Project.Status reported(Steps.Step step) {
        if (step.negated()) {
            return Project.Status.MENTIONED;
        }
        Project.Status status = status(step.name());
        boolean made = status.compareTo(Project.Status.UNDER_WAY) >= 0;
        if (made && step.future()) {
            if (lexicon.isOfABegunWork(step.predicate().lemma())) {
                return Project.Status.UNDER_WAY;
            }
            return step.planned() || !step.asked() ? Project.Status.PLANNED : Project.Status.PROPOSED;
        }
        return status;
    }

    private static @Nullable String place(Cast cast, Named n) {
        List<Place> inside = cast.placesIn(n.span());
        return inside.isEmpty() ? null : inside.get(inside.size() - 1).name();
    }
}
