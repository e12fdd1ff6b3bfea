package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Reads the persons out of the capitalised runs of a sentence: after titles, in apposition, by what they do. */
final class PersonReader {
    /** A given name cut to two letters, whose rest stands in what the parser takes for the next sentence: 'Ma. Orla Venn'. */
    private static final Pattern SHORTENED = Pattern.compile("\\p{Lu}\\p{Ll}\\. \\p{Lu}\\p{Ll}+ \\p{Lu}");

    private static final Pattern RETIRED =
            Pattern.compile("\\((?:r|rtd|retd?|retired)\\.?\\)", Pattern.CASE_INSENSITIVE);

    private static final Pattern REGNAL = Pattern.compile("[IVX]{1,5}");

    private final OfficeLexicon offices;
    private final OrganizationNames organizations;
    private final OfficeReader officeReader;
    private final StateNames states;
    private final PersonSigns signs;
    private final Set<String> alone;
    private final GivenNames givenNames;

    PersonReader(
            OfficeLexicon offices,
            OrganizationNames organizations,
            OfficeReader officeReader,
            StateNames states,
            GivenNames givenNames,
            PersonSigns signs,
            Set<String> alone) {
        this.offices = offices;
        this.organizations = organizations;
        this.officeReader = officeReader;
        this.states = states;
        this.givenNames = givenNames;
        this.signs = signs;
        this.alone = alone;
    }

    /** Everything in a run that may name a person. */
    List<PersonHit> in(Parse parse, Run run) {
        List<PersonHit> hits = new ArrayList<>();
        String text = parse.document().text();
        for (Run piece : pieces(parse, run)) {
            PersonHit hit = hit(parse, piece, text);
            if (hit != null) {
                hits.add(hit);
            }
        }
        return hits;
    }

    /** A run cut where one name ends and another begins: 'Central Asia K. Imnadze', 'Velmora Jan Oduya'. */
    private List<Run> pieces(Parse parse, Run run) {
        for (int i = run.from() + 1; i < run.to(); i++) {
            boolean initial = isInitial(run.sentence().tokens().get(i));
            boolean initialBefore = isInitial(run.sentence().tokens().get(i - 1));
            boolean titleBefore = offices.titleAt(run.sentence(), i - 1) != null
                    || offices.isHonorific(run.sentence().tokens().get(i - 1).form());
            if (initial
                    && !initialBefore
                    && !titleBefore
                    && isNameOfSomethingElse(parse, run.part(run.from(), i - 1))) {
                return List.of(run.part(i, run.to()));
            }
        }
        for (int to = run.from(); to < run.to() - 1 && comesAfterOf(run); to++) {
            boolean known = givenNames.isFullName(
                    run.part(to + 1, run.to()).words(parse.document().text()));
            if (known && isNameOfSomethingElse(parse, run.part(run.from(), to))) {
                return List.of(run.part(to + 1, run.to()));
            }
        }
        for (int from = run.from() + 1; from < run.to() && followsTitle(run); from++) {
            if (startsFullName(parse, run, from) && !startsFullName(parse, run, run.from())) {
                return List.of(run.part(from, run.to())); // 'Minister for Power Jan Oduya'
            }
        }
        int field = endOfPortfolio(run);
        if (field >= run.from() && field < run.to() && comesAfterOf(run)) {
            return List.of(run.part(field + 1, run.to()));
        }
        for (int to = run.to() - 1; to >= run.from(); to--) {
            Run prefix = run.part(run.from(), to);
            Run rest = run.part(to + 1, run.to());
            boolean longEnough = rest.words(parse.document().text()).size() >= 2;
            boolean tight = run.sentence().tokens().get(to).span().end()
                    == run.sentence().tokens().get(to + 1).span().start();
            if (longEnough && !tight && comesAfterOf(run) && isNameOfSomethingElse(parse, prefix)) {
                return List.of(rest);
            }
        }
        return List.of(run);
    }

    /** 'the engineers Vester & Holm': the names of a firm's founders are the firm's. */
    private static boolean isPartOfAFirm(Run name) {
        return name.sentence().is(name.from() - 1, t -> t.form().equals("&"))
                || name.sentence().is(name.to() + 1, t -> t.form().equals("&"));
    }

    /** 'Minister for': a title and its preposition stand before the run. */
    private boolean followsTitle(Run run) {
        int of = run.sentence().is(run.from() - 1, t -> t.form().equals("the")) ? run.from() - 2 : run.from() - 1;
        return comesAfterOf(run) && of > 0 && titleRightBefore(run.sentence(), of) != null;
    }

    private boolean startsFullName(Parse parse, Run run, int from) {
        return givenNames.isFullName(
                run.part(from, run.to()).words(parse.document().text()));
    }

    /** Index of the last of the portfolio words that begin the run, or one before the run. */
    private int endOfPortfolio(Run run) {
        int end = run.from() - 1;
        while (end < run.to()
                && offices.isPortfolio(run.sentence().tokens().get(end + 1).form())) {
            end++;
        }
        return end;
    }

    /** 'of', 'for', and the 'to' of an ambassador. */
    private boolean comesAfterOf(Run run) {
        for (int i = run.from() - 1; i >= Math.max(0, run.from() - 2); i--) {
            String form = run.sentence().tokens().get(i).form();
            if (form.matches("of|for") || form.equals("to") && offices.isSent(run.sentence(), i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNameOfSomethingElse(Parse parse, Run prefix) {
        String name = parse.text(prefix.span());
        return states.any(name) != null || alone.contains(name) || organizations.isOrganizationName(name);
    }

    static boolean isInitial(Token t) {
        return t.form().matches("\\p{Lu}\\.(-?\\p{Lu}\\.)*|\\p{Lu}h\\.|Yu\\.|Ya\\.");
    }

    private @Nullable PersonHit hit(Parse parse, Run run, String text) {
        Sentence s = run.sentence();
        Opening opening = opening(run);
        if (opening.nameFrom() > run.to()) {
            return null;
        }
        Run name = run.part(opening.nameFrom(), run.to());
        List<String> words = name.words(text);
        boolean people = words.size() == 1 && states.byDemonym(words.get(0)) != null; // 'the chief Velmoran delegate'
        boolean cut = words.size() == 1
                && SHORTENED.matcher(text.substring(name.span().start())).lookingAt();
        if (people
                || cut
                || isPartOfAFirm(name)
                || !looksLikeAName(words, opening.strength())
                || words.stream().allMatch(offices::isHonorific)) {
            return null;
        }
        List<Office> held = new ArrayList<>();
        if (opening.title() != null) {
            Office office = officeReader.read(parse, s, opening.title(), run.from());
            Office own = office.of() == null ? officeReader.withHolderAfterName(parse, s, office, name.to()) : office;
            held.addAll(officeReader.joinedTo(parse, s, opening.title(), own.of()));
            held.add(own);
            held.addAll(officeReader.beforeStanding(parse, s, opening.title()));
        }
        List<Office> beside = officeReader.apposed(parse, s, name);
        held.addAll(beside);
        OfficeLexicon.Title row = pluralTitleBefore(s, run);
        if (row != null && held.isEmpty()) {
            held.add(officeReader.ofRow(parse, s, row, name.to()));
        }
        held.removeIf(
                o -> o.title().toLowerCase(Locale.ROOT).endsWith("counterpart")); // says who somebody is to another
        int strength = opening.strength();
        if (strength < 2 && (!beside.isEmpty() || row != null)) {
            strength = 2;
        } else if (strength == 0
                && (signs.actsLikeAPerson(name)
                        || givenNames.isFullName(words)
                        || words.size() > 1 && PersonSigns.isListedAsPresent(s, name))) {
            strength = 1;
        }
        boolean plural = s.tokens().get(name.to()).tag().matches("NNPS|NNS") && !PersonSigns.isToldOf(s, name);
        if (strength < 3 && (plural || isSomethingElse(words, name, parse))) {
            return null;
        }
        return new PersonHit(words, name.span(), held, opening.gender(), strength, false);
    }

    /**
     * What stands before a name in its run, or right before the run: titles and forms of address.
     *
     * @param nameFrom index of the name's first token; after the run's last when the run is all title
     */
    private record Opening(int nameFrom, OfficeLexicon.@Nullable Title title, @Nullable String gender, int strength) {

        Opening with(int from, OfficeLexicon.@Nullable Title newTitle, @Nullable String newGender) {
            return new Opening(from, newTitle == null ? title : newTitle, gender == null ? newGender : gender, 3);
        }
    }

    private Opening opening(Run run) {
        Sentence s = run.sentence();
        Opening o = new Opening(run.from(), null, null, 0);
        for (int i = run.from(); i <= run.to(); i++) {
            String form = s.tokens().get(i).form();
            OfficeLexicon.Title t = offices.titleAt(s, i);
            boolean calledSo = i > run.from()
                    && i < run.to()
                    && offices.isStyle(form.toLowerCase(Locale.ROOT))
                    && s.tokens().get(i - 1).form().matches("(?:Mrs?|Ms|Dr)\\.?"); // 'Mr Baron Waqa'
            if (calledSo || i > o.nameFrom() && offices.isHonorific(form) && isMiddleName(s, i)) {
                continue;
            }
            boolean title = t != null
                    && t.to() <= run.to()
                    && s.tokens().get(i).isCapitalised()
                    && !isSurnameThere(s, t, run)
                    && !isHyphened(s, t);
            if (isSpacedExcellency(s, i) && i + 1 < run.to()) {
                o = o.with(i + 2, null, null);
                i++;
            } else if (title && t != null) {
                o = o.with(t.to() + 1, t, offices.gender(t.words()));
                i = t.to();
            } else if (offices.isHonorific(form) && i < run.to() && !isPossessive(s, i) && !beginsAState(run, i)) {
                o = o.with(i + 1, null, offices.gender(form));
            }
        }
        int from = o.nameFrom();
        while (from < run.to() && s.tokens().get(from).form().matches("[.,’'-]")) {
            from++;
        }
        Opening within = new Opening(from, o.title(), o.gender(), o.strength());
        return within.strength() > 0 ? within : openingBefore(s, within);
    }

    /** 'Amir-Hossein', 'Chief-Mbala': the half of a name. */
    private static boolean isHyphened(Sentence s, OfficeLexicon.Title title) {
        int hyphen = title.to() + 1;
        return s.is(hyphen, t -> t.form().matches("[-‐‑]"))
                && s.at(hyphen + 1) != null
                && Run.isTight(s, hyphen)
                && s.is(hyphen + 1, t -> t.isCapitalised() && !t.form().matches("Elect|Designate|General|In"));
    }

    /** 'Hassan Sheikh Venn': a form of address behind a given name is part of the name. */
    private boolean isMiddleName(Sentence s, int i) {
        String before = s.tokens().get(i - 1).form();
        return s.tokens().get(i).form().matches("\\p{L}{3,}")
                && before.matches("\\p{Lu}\\p{Ll}{2,}")
                && givenNames.isFullName(List.of(before, s.tokens().get(i).form()))
                && offices.titleAt(s, i - 1) == null
                && !offices.isHonorific(before);
    }

    /** A title or form of address that stands before the run: 'minister of energy X'. */
    private Opening openingBefore(Sentence s, Opening within) {
        int from = within.nameFrom();
        OfficeLexicon.Title before = titleRightBefore(s, beforeRetired(s, from));
        if (before != null) {
            return within.with(from, before, offices.gender(before.words()));
        }
        return honorificBefore(s, from)
                ? within.with(
                        from, null, offices.gender(s.tokens().get(from - 1).form()))
                : within;
    }

    /** 'His Malian colleague': no form of address, as 'His Excellency' is. */
    private boolean isPossessive(Sentence s, int i) {
        return s.tokens().get(i).form().matches("(?i)his|her")
                && !s.is(i + 1, next -> offices.isHonorific(next.form()));
    }

    /** 'Sri Lanka', where 'Sri' is no form of address. */
    private boolean beginsAState(Run run, int i) {
        String two = run.sentence().tokens().get(i).form()
                + ' '
                + run.sentence().tokens().get(i + 1).form();
        return states.any(two) != null;
    }

    /** 'H. E. X'. */
    private static boolean isSpacedExcellency(Sentence s, int i) {
        return s.tokens().get(i).form().equals("H.")
                && s.is(i + 1, t -> t.form().equals("E."));
    }

    /** 'Prime Ministers A B and C D', 'Presidents A (X), B (Y) and C (Z)': the title serves all. */
    private OfficeLexicon.@Nullable Title pluralTitleBefore(Sentence s, Run run) {
        for (int i = run.from() - 1; i >= Math.max(0, run.from() - OfficeLexicon.LONGEST_ROW); i--) {
            Token t = s.tokens().get(i);
            OfficeLexicon.Title title = offices.titleAt(s, i);
            boolean plural = title != null && offices.isPlural(title);
            if (title != null
                    && plural
                    && !s.is(title.to() + 1, next -> next.form().equals("of"))) {
                return title;
            }
            if (!t.isCapitalised() && !t.form().matches(",|and|-|of|the|\\(|\\)")) {
                return null;
            }
        }
        return null;
    }

    /** 'Secretary General' is a title; 'Bishop' in 'Julie Bishop' is a surname: nothing comes after it and a name before. */
    private boolean isSurnameThere(Sentence s, OfficeLexicon.Title t, Run run) {
        boolean last = t.to() == run.to();
        boolean oneWord = t.from() == t.to();
        boolean nameBefore = t.from() > run.from()
                && !offices.isHonorific(s.tokens().get(t.from() - 1).form())
                && offices.titleAt(s, t.from() - 1) == null
                && states.any(s.tokens().get(t.from() - 1).form()) == null
                && !offices.isModifier(s.tokens().get(t.from() - 1).form());
        return last
                && oneWord
                && nameBefore
                && !Set.of("head-of-state", "head-of-government", "foreign-minister", "minister")
                        .contains(t.rank())
                && !organizations.isOrganizationName(
                        s.tokens().get(t.from() - 1).form())
                && run.to() - run.from() <= 2;
    }

    /** 'General (ret.) X': where the mark of one who serves no more begins; {@code nameFrom} where there is none. */
    private static int beforeRetired(Sentence s, int nameFrom) {
        StringBuilder mark = new StringBuilder();
        for (int i = nameFrom - 1; i >= Math.max(0, nameFrom - 4); i--) {
            mark.insert(0, s.tokens().get(i).form());
            if (mark.charAt(0) == '(') {
                return RETIRED.matcher(mark).matches() ? i : nameFrom;
            }
        }
        return nameFrom;
    }

    private OfficeLexicon.@Nullable Title titleRightBefore(Sentence s, int nameFrom) {
        for (int from = Math.max(0, nameFrom - 6); from < nameFrom; from++) {
            OfficeLexicon.Title t = offices.titleAt(s, from);
            if (t != null && t.to() == nameFrom - 1) {
                return t;
            }
        }
        return null;
    }

    private boolean honorificBefore(Sentence s, int nameFrom) {
        Token before = s.at(nameFrom - 1);
        return before != null
                && before.isCapitalised()
                && offices.isHonorific(before.form())
                && !isPossessive(s, nameFrom - 1);
    }

    /** 'Alaric III': a monarch's number is no acronym; alone it is no name. */
    private static List<String> withoutNumeral(List<String> words) {
        int last = words.size() - 1;
        return last > 0 && REGNAL.matcher(words.get(last)).matches() ? words.subList(0, last) : words;
    }

    private boolean looksLikeAName(List<String> words, int strength) {
        boolean capital = words.stream().anyMatch(w -> w.chars().anyMatch(Character::isUpperCase));
        if (words.size() > 6 || !capital) {
            return false; // 'elect' of 'President-elect' is no name
        }
        for (String w : withoutNumeral(words)) {
            String lower = w.toLowerCase(Locale.ROOT);
            boolean bad = organizations.isOrganizationName(w)
                            && !(strength == 3 && w.length() > 3 && OrganizationNames.isAcronym(w))
                    || w.matches(".*\\d.*")
                    || lower.matches(
                            "january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday");
            if (bad && !(strength == 3 && words.size() > 1 && w.matches("\\p{Lu}{3,}"))) {
                return false;
            }
        }
        List<String> spoken = withoutNumeral(words);
        String last = spoken.get(spoken.size() - 1);
        if (words.size() == 1 && offices.rank(last.toLowerCase(Locale.ROOT)) != null) {
            return false; // 'the Deputy Secretary' names nobody
        }
        boolean thing = organizations.isThing(last);
        boolean titled = strength == 3 && !organizations.isEncounter(last);
        return titled ? words.size() > 1 || !thing : words.size() > 1 && !thing;
    }

    /** States, organisations, places, documents and meetings are no persons, whatever they do. */
    private boolean isSomethingElse(List<String> words, Run name, Parse parse) {
        String text = parse.text(name.span());
        if (states.any(text) != null
                || states.isPlace(text)
                || Regions.isOne(text)
                || words.stream().anyMatch(w -> states.any(w) != null)) {
            return true;
        }
        if (organizations.opensAThing(words.get(0)) || isOfAPlace(name)) {
            return true;
        }
        Token next = name.sentence().at(name.to() + 1);
        Token before = name.sentence().at(name.from() - 1);
        boolean modifies = next != null
                && next.isNoun()
                && !next.isCapitalised()
                && name.sentence().tokens().get(name.to()).head() == next.index();
        boolean definite = before != null && before.form().equalsIgnoreCase("the");
        return modifies || definite;
    }

    /** 'the old town of Santa Rosa', 'the Straits of Kel Marun'. */
    private boolean isOfAPlace(Run name) {
        Sentence s = name.sentence();
        return s.is(name.from() - 1, t -> t.form().equals("of"))
                && s.is(name.from() - 2, t -> organizations.isGeographic(t.form()));
    }
}
