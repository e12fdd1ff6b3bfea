package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Evidence;
import org.summitry.finding.Slugs;
import org.summitry.finding.Why;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.packs.Packs;
import org.summitry.text.Span;

/** Finds who is in a document and what refers to them. */
public final class NameFinder {
    private final OfficeLexicon offices = new OfficeLexicon();
    private final OrganizationNames organizationNames = new OrganizationNames(offices);
    private final GivenNames givenNames = new GivenNames(offices);
    private final ReferenceWords words = ReferenceWords.read();
    private final PersonSigns signs = new PersonSigns(words.humanVerbs());
    private final StateNames knownStates;
    private final KnownPersons knownPersons;
    private final KnownBodies knownBodies;

    /** Uses {@code packs} to be surer and to give stable ids. */
    public NameFinder(Packs packs) {
        this.knownStates = new StateNames(packs);
        this.knownPersons = new KnownPersons(packs);
        this.knownBodies = new KnownBodies(packs);
    }

    /** The cast of a parsed document. */
    public Cast find(Parse parse) {
        List<List<Run>> runs = new ArrayList<>();
        for (Sentence s : parse.sentences()) {
            runs.add(Run.in(s, offices));
        }
        StateNames states = knownStates.forDocument(parse.document().text());
        new StateEvidence(offices, organizationNames).gather(parse, runs, states);
        BodyFinder.Bodies bodies =
                new BodyFinder(offices, givenNames, organizationNames, knownBodies).find(parse, runs, states);
        List<List<PersonHit>> groups = persons(parse, runs, states, bodies);
        Map<String, String> genders = new HashMap<>();
        List<Mention> names = new ArrayList<>();
        List<Person> persons = new ArrayList<>();
        Set<String> authors = new LinkedHashSet<>();
        for (List<PersonHit> group : groups) {
            Person p = person(parse, group, states);
            persons.add(p);
            if (group.stream().anyMatch(PersonHit::author)) {
                authors.add(p.id());
            }
            group.stream()
                    .map(PersonHit::gender)
                    .filter(g -> g != null)
                    .findFirst()
                    .or(() -> Optional.ofNullable(
                            givenNames.gender(List.of(p.name().split("\\s+")))))
                    .ifPresent(g -> genders.put(p.id(), g));
            group.forEach(h -> names.add(new Mention(h.span(), Mention.Kind.NAME, List.of(p.id()), p.why())));
        }
        Set<Span> taken = new HashSet<>();
        names.forEach(m -> taken.add(m.span()));
        names.addAll(bodies.mentions().stream()
                .filter(m -> taken.stream().noneMatch(t -> t.overlaps(m.span())))
                .toList());
        BodyFinder.Bodies described = new DescribedBodies(offices, organizationNames, states).find(parse, names);
        names.addAll(described.mentions());
        StateMentions stateMentions = new StateMentions(words, offices);
        StateMentions.Result inText = stateMentions.find(parse, runs, states, names);
        names.addAll(inText.mentions());
        List<Person> merged = distinct(persons);
        List<Person> distinct =
                new RelativeOffices(parse.document().text(), offices, merged, inOrder(names)).completeRows(merged);
        String author = authors.size() == 1 ? authors.iterator().next() : null;
        List<Mention> all = withReferences(parse, states, distinct, genders, author, names);
        List<Person> complete =
                new RelativeOffices(parse.document().text(), offices, distinct, inOrder(all)).complete(distinct);
        if (!complete.equals(distinct)) { // 'the Norland leader' is 'his Norland counterpart, X'
            all = withReferences(parse, states, complete, genders, author, names);
        }
        List<Organization> organizations = Stream.of(bodies, described)
                .flatMap(b -> b.organizations().stream())
                .toList();
        return new Cast(complete, inText.states(), organizations, bodies.formats(), inText.places(), all);
    }

    private List<Mention> withReferences(
            Parse parse,
            StateNames states,
            List<Person> persons,
            Map<String, String> genders,
            @Nullable String author,
            List<Mention> names) {
        List<Mention> all = new ArrayList<>(names);
        all.addAll(
                new References(parse, offices, states, words, persons, knownPersons, genders, author, names).resolve());
        return all;
    }

    private static List<Mention> inOrder(List<Mention> mentions) {
        return mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
    }

    private List<List<PersonHit>> persons(
            Parse parse, List<List<Run>> runs, StateNames states, BodyFinder.Bodies bodies) {
        OfficeReader officeReader = new OfficeReader(offices, states, bodies.byPlace());
        Set<String> alone = standingAlone(parse, runs);
        PersonReader reader =
                new PersonReader(offices, organizationNames, officeReader, states, givenNames, signs, alone);
        List<PersonHit> hits = new ArrayList<>();
        runs.forEach(inSentence -> inSentence.forEach(r -> hits.addAll(reader.in(parse, r))));
        hits.replaceAll(h -> HeadingNames.isInHeading(parse, h) ? h.withStrength(strengthInHeading(h)) : h);
        hits.removeIf(h -> isInABody(h, bodies));
        hits.replaceAll(h -> HeadingNames.isInHeading(parse, h) ? HeadingNames.cut(h, hits, parse) : h);
        List<PersonHit> marked = new Locations(words.going())
                .leftOut(new MarkedPersons(offices, givenNames, states).join(parse, hits), parse);
        hits.clear();
        hits.addAll(marked);
        hits.removeIf(h -> isInABody(h, bodies));
        Author signing = new Author(parse, states);
        PersonHit signed = signing.hit();
        PersonHit author = signed != null ? signed : signing.speaker(hits);
        hits.removeIf(h -> h.strength() < 3 && signing.isByline(h.span()));
        if (author != null) {
            hits.removeIf(h -> h.span().overlaps(author.span()));
            hits.add(author);
        }
        List<PersonHit> lone = lone(parse, runs, hits);
        hits.replaceAll(h -> h.strength() == 0
                        && lone.stream()
                                .anyMatch(l -> l.strength() > 0
                                        && PersonMerger.fold(l.last()).equals(PersonMerger.fold(h.last())))
                ? h.withStrength(1)
                : h);
        hits.addAll(lone);
        NameRows.complete(hits, parse.document().text());
        return new PersonMerger().merge(hits);
    }

    /** 'Bank Norda Lumen (BNL)': what only looks like a person's name there is the body's. */
    private static boolean isInABody(PersonHit h, BodyFinder.Bodies bodies) {
        return h.strength() < 3
                && bodies.byPlace().stream().anyMatch(o -> o.span().overlaps(h.span()));
    }

    /** Names that stand between lower-case words or marks somewhere: regions and the like, which may precede a person's name. */
    private static Set<String> standingAlone(Parse parse, List<List<Run>> runs) {
        Set<String> alone = new HashSet<>();
        runs.forEach(rs -> rs.forEach(r -> {
            if (r.words(parse.document().text()).size() <= 3) {
                alone.add(parse.text(r.span()));
            }
        }));
        return alone;
    }

    /** Every word of a heading may be capitalised: only what is built like a person's name is one there. */
    private int strengthInHeading(PersonHit h) {
        return h.name().size() <= 4 && givenNames.isFullName(h.name()) ? 1 : 0;
    }

    /** Single words that are part of a full name found elsewhere: surnames without anything beside them. */
    private List<PersonHit> lone(Parse parse, List<List<Run>> runs, List<PersonHit> hits) {
        Set<String> parts = new HashSet<>();
        Set<Span> taken = new HashSet<>();
        hits.forEach(h -> {
            taken.add(h.span());
            h.name().forEach(w -> {
                parts.add(PersonMerger.fold(w));
                parts.add(PersonMerger.withoutArticle(w));
            });
        });
        List<PersonHit> found = new ArrayList<>();
        for (List<Run> inSentence : runs) {
            for (Run r : inSentence) {
                List<String> name = r.words(parse.document().text());
                boolean free = taken.stream().noneMatch(t -> t.overlaps(r.span()));
                boolean single = free && name.size() == 1;
                if (single && parts.contains(PersonMerger.fold(name.get(0)))) {
                    found.add(new PersonHit(name, r.span(), List.of(), null, signs.actsLikeAPerson(r) ? 1 : 0, false));
                } else if (single && isKnownLeader(parse, name) && signs.isUsedAsASurname(r)) {
                    found.add(new PersonHit(name, r.span(), List.of(), null, 3, false));
                }
            }
        }
        return found;
    }

    /** A surname that a pack gives to one holder of an office at the time of the document. */
    private boolean isKnownLeader(Parse parse, List<String> name) {
        return knownPersons.inOffice(name.get(0), parse.document().published()) != null;
    }

    private Person person(Parse parse, List<PersonHit> group, StateNames states) {
        List<String> aliases = PersonMerger.aliases(parse.document().text(), group);
        List<List<String>> forms =
                group.stream().map(PersonHit::name).distinct().toList();
        List<String> fullest = forms.stream().reduce(forms.get(0), (a, b) -> weight(b) > weight(a) ? b : a);
        Set<Office> held = new LinkedHashSet<>();
        group.forEach(h -> held.addAll(h.offices()));
        List<Office> inText = OfficeLists.fullest(OfficeLists.distinct(held), offices);
        Packs.KnownPerson known = knownPersons.find(forms, inText);
        if (known == null && fullest.size() == 1) {
            known = knownPersons.inOffice(fullest.get(0), parse.document().published());
        }
        String name = known != null ? known.name() : String.join(" ", fullest);
        String id = known != null ? known.id() : "person:" + Slugs.of(name);
        List<Evidence> evidence = new ArrayList<>();
        group.stream().map(PersonHit::span).sorted().forEach(s -> evidence.add(Evidence.of(s)));
        inText.forEach(o -> {
            if (o.span() != null) {
                evidence.add(new Evidence(o.span(), "offices"));
            }
        });
        return new Person(id, name, aliases, inText, evidence, why(group, known != null));
    }

    private static int weight(List<String> name) {
        return 10 * name.size() + (name.get(0).endsWith(".") ? 0 : 5);
    }

    private static Why why(List<PersonHit> group, boolean known) {
        int strength = group.stream().mapToInt(PersonHit::strength).max().orElse(0);
        double confidence = known ? 0.97 : strength == 3 ? 0.92 : strength == 2 ? 0.88 : 0.7;
        String rule = known ? "known" : strength == 3 ? "title" : strength == 2 ? "apposition" : "acts";
        return new Why("names", rule, confidence);
    }

    /** Two groups that a pack shows to be one person are joined. */
    private static List<Person> distinct(List<Person> persons) {
        Map<String, Person> byId = new LinkedHashMap<>();
        for (Person p : persons) {
            byId.merge(p.id(), p, NameFinder::join);
        }
        return List.copyOf(byId.values());
    }

    private static Person join(Person a, Person b) {
        Set<String> aliases = new LinkedHashSet<>(a.aliases());
        aliases.addAll(b.aliases());
        Set<Office> offices = new LinkedHashSet<>(a.offices());
        offices.addAll(b.offices());
        List<Evidence> evidence = new ArrayList<>(a.evidence());
        evidence.addAll(b.evidence());
        return new Person(a.id(), a.name(), List.copyOf(aliases), List.copyOf(offices), evidence, a.why());
    }
}
