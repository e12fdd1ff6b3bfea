package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Capitals;
import org.summitry.finding.Evidence;
import org.summitry.finding.Slugs;
import org.summitry.finding.Why;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.packs.Packs;
import org.summitry.text.Span;

/** Finds organisations and standing formats, joins a name with its acronym, and lists where each is named. */
final class BodyFinder {
    /** 'the Government of the Cook Islands' is the state. */
    private static final Pattern GOVERNMENT =
            Pattern.compile("^(?:The |the )?(?:(?:Royal|Federal|Transitional|Interim) )?Government of (?:the )?");

    private static final Pattern LETTERS = Pattern.compile(" \\((\\p{Lu}[\\p{L}\\d+-]*\\p{Lu}[\\p{L}\\d+]*)\\)");

    private static final Pattern GOES_ON =
            Pattern.compile(" of (?:the )?(?:Heads|Ministers|Foreign|Presidents|Leaders)\\b");

    /** What follows the town of a dateline: its land, a day, the agency, and a dash or colon. */
    private static final Pattern DATED =
            Pattern.compile("(?:, \\p{L}[\\p{L} ]{2,30})?,? [^\\n.]{0,20}\\d{1,2}[^\\n]{0,30}?\\s?[–—:-] ?");

    /** Words that a title may have before its preposition. */
    private static final int TITLE = 4;

    private final OfficeLexicon offices;
    private final GivenNames givenNames;
    private final OrganizationNames names;
    private final KnownBodies known;

    BodyFinder(OfficeLexicon offices, GivenNames givenNames, OrganizationNames names, KnownBodies known) {
        this.offices = offices;
        this.givenNames = givenNames;
        this.names = names;
        this.known = known;
    }

    /** What was found. */
    record Bodies(
            List<Organization> organizations,
            List<Format> formats,
            List<Mention> mentions,
            List<OfficeReader.OrganizationMention> byPlace) {}

    /** A body where it is named, with the letters that stand for it in brackets after. */
    record Named(Span span, @Nullable String acronym, @Nullable Span acronymSpan) {}

    /** One body on its way: its names and places. */
    private static final class Body {
        final Set<String> names = new LinkedHashSet<>();
        final List<Span> spans = new ArrayList<>();
        boolean format;
    }

    /** Runs without persons' names; 'the President of the European Commission | Jana de Vries' too. */
    private List<Run> withoutPersons(Parse parse, List<Run> runs) {
        List<Run> cut = new ArrayList<>();
        for (Run r : OrganizationNames.withoutPersons(runs, offices)) {
            int to = r.to();
            boolean titled = r.to() - r.from() > 1 && isAfterATitle(r);
            for (int i = r.from() + 1; titled && i < r.to() && to == r.to(); i++) {
                String body = parse.text(r.part(r.from(), i - 1).span());
                List<String> rest = r.part(i, r.to()).words(parse.document().text());
                to = givenNames.isFullName(rest) && names.isOrganizationName(body) ? i - 1 : to;
            }
            cut.add(r.part(r.from(), to));
        }
        return cut;
    }

    /** 'the President of (the) ...', 'the Permanent Representative of X to the ...'. */
    private boolean isAfterATitle(Run r) {
        int of = r.sentence().is(r.from() - 1, t -> t.form().equals("the")) ? r.from() - 2 : r.from() - 1;
        if (r.sentence().is(of, t -> t.form().equals("to"))) {
            return offices.isSent(r.sentence(), of);
        }
        if (!r.sentence().is(of, t -> t.form().matches("of|for"))) {
            return false;
        }
        for (int from = Math.max(0, of - TITLE); from < of; from++) {
            OfficeLexicon.Title title = offices.titleAt(r.sentence(), from);
            if (title != null && title.to() == of - 1) {
                return true;
            }
        }
        return false;
    }

    Bodies find(Parse parse, List<List<Run>> runs, StateNames states) {
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Sentence s = parse.sentences().get(i);
            for (OrganizationNames.Hit h : names.in(parse.document().text(), s, withoutPersons(parse, runs.get(i)))) {
                named.add(new Named(h.span(), h.acronym(), h.acronymSpan()));
            }
        }
        named.addAll(knownByName(parse, runs, named));
        List<Named> whole = knownInFull(parse);
        named.removeIf(n -> whole.stream()
                .anyMatch(k -> k.span().contains(n.span())
                        || k.span().overlaps(n.span())
                                && n.span().length() < k.span().length()));
        whole.stream()
                .filter(k -> named.stream().noneMatch(n -> n.span().overlaps(k.span())))
                .toList()
                .forEach(named::add);
        named.addAll(again(parse, runs, named));
        named.sort(Comparator.comparing(Named::span));
        String place = parse.document().place();
        named.removeIf(
                n -> isState(name(parse, n), states) || name(parse, n).equalsIgnoreCase(place)); // 'PORT SELMA, 3 May'
        named.removeIf(n -> !isBody(parse, n) || opensADateline(parse, n) || isOnlyAHead(parse, n));
        List<String> all = named.stream().map(n -> name(parse, n)).toList();
        Map<String, Body> byId = new LinkedHashMap<>();
        Map<String, String> idByAcronym = new HashMap<>();
        for (int i = 0; i < named.size(); i++) {
            Named n = named.get(i);
            String name = fullName(i, all);
            String id = idByAcronym.getOrDefault(name, id(name, n.acronym()));
            Body body = byId.computeIfAbsent(id, k -> new Body());
            body.names.add(all.get(i));
            body.spans.add(n.span());
            body.format |= id.startsWith("format:");
            if (n.acronym() != null && n.acronymSpan() != null) {
                body.names.add(n.acronym());
                body.spans.add(n.acronymSpan());
                idByAcronym.put(n.acronym(), id);
            }
        }
        return bodies(byId);
    }

    /** 'the Community of Lake and Coast States (CLCS)': a name of several words that a pack knows, with the letters that follow it. */
    private List<Named> knownInFull(Parse parse) {
        List<Named> found = new ArrayList<>();
        String text = parse.document().text();
        Matcher m = known.inFull().matcher(text);
        while (m.find()) {
            Span span = new Span(m.start(), m.end());
            Matcher letters = LETTERS.matcher(text).region(m.end(), text.length());
            boolean defined = letters.lookingAt();
            if (parse.sentenceAt(m.start()) != null) {
                found.add(new Named(
                        span,
                        defined ? letters.group(1) : null,
                        defined ? new Span(letters.start(1), letters.end(1)) : null));
            }
        }
        return found;
    }

    /** 'Mercosur', 'Interpol': what a pack knows needs no word that shows it to be a body. */
    private List<Named> knownByName(Parse parse, List<List<Run>> runs, List<Named> named) {
        List<Named> found = new ArrayList<>();
        for (List<Run> inSentence : runs) {
            for (Run r : inSentence) {
                for (int i = r.from(); i <= r.to(); i++) {
                    Span word = r.part(i, i).span();
                    Packs.KnownOrganization o = known.organization(parse.text(word));
                    if (o != null && named.stream().noneMatch(n -> n.span().overlaps(word))) {
                        found.add(new Named(word, null, null));
                    }
                }
            }
        }
        return found;
    }

    /** Other places where a name stands that only its leader's title shows to be a body's. */
    private List<Named> again(Parse parse, List<List<Run>> runs, List<Named> named) {
        Set<String> plain = new LinkedHashSet<>();
        named.stream()
                .map(n -> name(parse, n))
                .filter(n -> !names.isOrganizationName(n))
                .forEach(plain::add);
        return runs.stream()
                .flatMap(List::stream)
                .map(Run::span)
                .filter(s -> plain.contains(parse.text(s).replaceAll("\\s+", " ")))
                .filter(s -> named.stream().noneMatch(n -> n.span().overlaps(s)))
                .map(s -> new Named(s, null, null))
                .toList();
    }

    /** 'DREVA, 27 March – ...' at the beginning of a paragraph: where the news is from. */
    private static boolean opensADateline(Parse parse, Named n) {
        String text = parse.document().text();
        int start = n.span().start();
        boolean begins = start == 0 || text.charAt(start - 1) == '\n';
        return begins
                && name(parse, n).matches("[\\p{Lu} '’-]{4,}")
                && DATED.matcher(text).region(n.span().end(), text.length()).lookingAt();
    }

    /** 'the Council of Heads of State': a word whose name goes on, and which stands for no other. */
    private boolean isOnlyAHead(Parse parse, Named n) {
        String name = name(parse, n);
        return !name.contains(" ")
                && !OrganizationNames.isAcronym(name)
                && known.organization(name) == null
                && GOES_ON.matcher(parse.document().text())
                        .region(n.span().end(), parse.document().text().length())
                        .lookingAt();
    }

    /** What a pack knows, what is a format by its name, or a body named in plain text. */
    private boolean isBody(Parse parse, Named n) {
        String name = name(parse, n);
        if (known.organization(name) != null || known.format(name) != null) {
            return true;
        }
        return !Capitals.only(parse.document().text(), n.span())
                && (names.isFormat(name) || names.isBody(name, n.acronym() != null));
    }

    private static String name(Parse parse, Named n) {
        return parse.text(n.span()).replaceAll("\\s+", " ");
    }

    private static boolean isState(String name, StateNames states) {
        String governed = GOVERNMENT.matcher(name).replaceFirst("");
        return states.any(name) != null
                || isPairOfStates(name, states)
                || !governed.equals(name) && states.byName(governed) != null;
    }

    /** 'the Commission' after 'the Lake Commission' is that one: the nearest before, else the first after. */
    private static String fullName(int place, List<String> all) {
        String name = all.get(place);
        if (OrganizationNames.isAcronym(name)) {
            return name;
        }
        if (name.contains(" ")) {
            return qualified(place, all);
        }
        String ending = longer(place, all, longer -> longer.endsWith(" " + name)); // the word that heads it
        String full =
                ending != null ? ending : longer(place, all, longer -> (" " + longer + " ").contains(" " + name + " "));
        return full == null ? name : qualified(all.indexOf(full), all);
    }

    /** 'the Supreme Council' after 'the GCC Supreme Council': the nearest before that only says whose it is. */
    private static String qualified(int place, List<String> all) {
        String name = all.get(place);
        for (int i = place - 1; i >= 0; i--) {
            String longer = all.get(i);
            int at = longer.length() - name.length();
            boolean ends =
                    at > 1 && longer.regionMatches(true, at, name, 0, name.length()) && longer.charAt(at - 1) == ' ';
            if (ends && !longer.substring(0, at).matches("(?i).*\\b(?:of|for|to|on|and) (?:the )?")) {
                return longer;
            }
        }
        return name;
    }

    private static @Nullable String longer(int place, List<String> all, Predicate<String> fits) {
        String full = null;
        for (int i = 0; i < all.size() && (i < place || full == null); i++) {
            String longer = all.get(i);
            full = longer.contains(" ") && fits.test(longer) ? longer : full;
        }
        return full;
    }

    /** 'U.S.-Iraq', 'EU-China': two parties, no body. */
    private static boolean isPairOfStates(String name, StateNames states) {
        String[] parts = name.split("\\s*[-–‑]\\s*");
        return parts.length == 2 && states.any(parts[0]) != null && states.any(parts[1]) != null;
    }

    private String id(String name, @Nullable String acronym) {
        Packs.KnownFormat format = known.format(name);
        if (format == null && names.isFormat(name)) {
            format = known.format(names.series(name));
        }
        if (format != null) {
            return format.id();
        }
        Packs.KnownOrganization organization = known.organization(name);
        if (organization == null && acronym != null) {
            organization = known.organization(acronym);
        }
        if (organization != null) {
            return organization.id();
        }
        return names.isFormat(name) ? "format:" + Slugs.of(names.series(name)) : "org:" + Slugs.of(name);
    }

    /** What the pack says it is; otherwise what its name says. */
    private String type(Body b) {
        return b.names.stream()
                .map(known::organization)
                .filter(Objects::nonNull)
                .map(Packs.KnownOrganization::type)
                .findFirst()
                .orElseGet(() -> names.type(b.names.iterator().next()));
    }

    /** The first name, or the next that says it in full: neither letters only nor a part of a longer one. */
    private static String fullest(Set<String> names) {
        String best = names.iterator().next();
        for (String n : names) {
            boolean shouted = isShouted(best) && !isShouted(n);
            boolean longer = !isShouted(n) && n.length() > best.length() && (' ' + n + ' ').contains(' ' + best + ' ');
            best = shouted || longer ? n : best;
        }
        return best;
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private Bodies bodies(Map<String, Body> byId) {
        List<Organization> organizations = new ArrayList<>();
        List<Format> formats = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<OfficeReader.OrganizationMention> byPlace = new ArrayList<>();
        byId.forEach((id, b) -> {
            String name = b.format ? b.names.iterator().next() : fullest(b.names);
            Why why = new Why(
                    "names", b.format ? "format" : "organisation", OrganizationNames.isAcronym(name) ? 0.7 : 0.8);
            List<Evidence> evidence =
                    b.spans.stream().sorted().map(Evidence::of).toList();
            if (b.format) {
                List<String> members = b.names.stream()
                        .map(known::format)
                        .filter(Objects::nonNull)
                        .map(Packs.KnownFormat::members)
                        .findFirst()
                        .orElse(List.of());
                formats.add(new Format(id, name, List.copyOf(b.names), members, evidence, why));
            } else {
                organizations.add(new Organization(id, name, List.copyOf(b.names), type(b), evidence, why));
            }
            b.spans.forEach(s -> {
                mentions.add(new Mention(s, Mention.Kind.NAME, List.of(id), why));
                byPlace.add(new OfficeReader.OrganizationMention(s, id));
            });
        });
        return new Bodies(organizations, formats, mentions, byPlace);
    }
}
