package org.summitry.finding.names;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Lexicon;
import org.summitry.finding.NounPhrases;
import org.summitry.finding.Numerals;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Names of organisations by their head nouns ('Ministry', 'Union', 'Centre') with their complements, and acronyms. */
final class OrganizationNames {
    /** Small words in capitals. */
    private static final String SMALL = "OF|AND|THE|IN|FOR|ON|TO|BY|WITH|AT|FROM";

    private static final Set<String> CONNECTORS = Set.of("of", "for", "on", "and", "the", "to", "&", "in", "against");

    /** ISO 4217. */
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** Numbers of editions, in words, figures or Roman figures. */
    private static final Pattern EDITION = Pattern.compile(
            "(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w+teenth|\\w+tieth"
                    + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\\d+(?:st|nd|rd|th))|[IVXLC]{1,7}");

    private final Data data = Lexicon.yaml(OrganizationNames.class, "organisations.yaml", Data.class);
    private final Map<String, List<String>> organs =
            data.organs().stream().collect(Collectors.groupingBy(o -> o.split("[ ']", 2)[0]));
    private final OfficeLexicon offices;

    OrganizationNames(OfficeLexicon offices) {
        this.offices = offices;
    }

    /** The file's shape. */
    record Data(
            Set<String> heads,
            Map<String, Set<String>> types,
            Set<String> formats,
            Set<String> things,
            Set<String> encounters,
            Set<String> works,
            Set<String> bare,
            @JsonProperty("not_bodies") Set<String> notBodies,
            Set<String> fields,
            Set<String> documents,
            Set<String> openings,
            Set<String> geographic,
            @JsonProperty("led_by") Set<String> ledBy,
            Set<String> ministries,
            Set<String> organs) {}

    /**
     * An organisation's name in a sentence.
     *
     * @param from index of its first token
     * @param to index of its last token
     * @param span where it stands
     * @param acronym the acronym defined after it in brackets, or null
     * @param acronymSpan where that stands, or null
     */
    record Hit(Sentence sentence, int from, int to, Span span, @Nullable String acronym, @Nullable Span acronymSpan) {}

    /** Whether one of the words is the head of an organisation's name. */
    boolean isOrganizationName(String name) {
        for (String word : name.split("[\\s-]+")) {
            if (data.heads().contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return isAcronym(name);
    }

    static boolean isAcronym(String word) {
        return word.matches("[\\p{Lu}][\\p{Lu}\\d+&-]{1,9}s?") && word.matches(".*\\p{Lu}.*\\p{Lu}.*")
                || word.matches("[\\p{Lu}](\\.[\\p{Lu}])+\\.?");
    }

    /** Whether {@code word} is what fields of government are told of: 'ministry'. */
    boolean isMinistry(String word) {
        return data.ministries().contains(word);
    }

    /** Organs of government as they are told in small letters, whatever their field, that begin with {@code word}. */
    List<String> organsFrom(String word) {
        return organs.getOrDefault(word, List.of());
    }

    /** Whether a name that ends with {@code word} is a meeting's, a document's or a place's, never a person's. */
    boolean isThing(String word) {
        return data.things().contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a name that ends with {@code word} is no person's even after a title. */
    boolean isEncounter(String word) {
        return data.encounters().contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a name that begins with {@code word} is a work's, an operation's or a place's, never a person's. */
    boolean opensAThing(String word) {
        return data.openings().contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether what follows the {@code word} and 'of' is the name of a place: 'the town of'. */
    boolean isGeographic(String word) {
        return data.geographic().contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isFormat(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return data.formats().stream().anyMatch(lower::contains);
    }

    /** The name of a series in that of one of its editions: 'Lake Dialogue' in 'VI Lake Dialogue' and 'Sixth Lake Dialogue Session'. */
    String series(String edition) {
        String[] words = edition.split(" ", 2);
        boolean counted = words.length == 2
                && (EDITION.matcher(words[0]).matches()
                        || Numerals.ordinals().containsKey(words[0].toLowerCase(Locale.ROOT)));
        String name = counted ? words[1] : edition;
        String held = name.replaceFirst(" (?:Meeting|Session|Summit)$", "");
        return isFormat(held) ? held : isFormat(name) ? name : edition;
    }

    /**
     * Whether a name with an organisation's word in it is that of a body: 'Rogan HPP' and 'Grid Interconnection Plan' are works and
     * documents, and 'Energy' or 'Regional Cooperation' name nobody.
     */
    boolean isBody(String name, boolean hasAcronym) {
        List<String> head = List.of(name.split(" (?:of|for|on|in|against|to) ", 2)[0]
                .toLowerCase(Locale.ROOT)
                .replaceFirst("[\\s-]?\\d+$", "") // 'HPP-1', 'COP29'
                .split("[\\s-]+"));
        String last = head.get(head.size() - 1);
        boolean bare = data.bare().contains(last) && (head.size() == 1 || last.equals("cooperation"));
        return !data.works().contains(last) && !data.notBodies().contains(name) && (!bare || hasAcronym);
    }

    String type(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String type : List.of("government", "company", "media", "international")) {
            for (String word : data.types().getOrDefault(type, Set.of())) {
                if ((" " + lower + " ").contains(" " + word + " ")) {
                    return type;
                }
            }
        }
        return isAcronym(name) ? "international" : "other";
    }

    /** The organisations among the runs of one sentence, longest first from the left. */
    List<Hit> in(String text, Sentence s, List<Run> runs) {
        Map<Integer, Run> byStart = new LinkedHashMap<>();
        runs.forEach(r -> byStart.put(r.from(), r));
        List<Hit> hits = new ArrayList<>();
        int last = -1;
        for (Run r : runs) {
            if (r.from() <= last) {
                continue;
            }
            int field = withField(s, afterOrdinal(s, r.from(), r.to()));
            int whole = r.from() == r.to() ? field : withParties(s, runs, field); // 'EU–GCC' are two
            int to = withCount(s, withPeoplesNoun(s, whole, withPortfolios(s, extended(s, r, byStart))));
            int from = withoutHeads(s, whole, to);
            if (!holdsAHead(s, from, to) && !isLed(s, r)
                    || isAUnit(s, from, to)
                    || isOnlyAGovernment(s, from, to)
                    || isTitlesAcronym(s, from, to)) {
                continue;
            }
            Span span = s.tokens().get(from).span().cover(s.tokens().get(to).span());
            Token acronym = acronymAfter(s, to);
            hits.add(new Hit(
                    s,
                    from,
                    to,
                    span,
                    acronym == null ? null : acronym.form(),
                    acronym == null ? null : acronym.span()));
            last = to;
        }
        return hits;
    }

    /** Runs without what belongs to a person: 'UN | High Representative Jan Oduya', 'Centre for Zorland | K. Imre'. */
    static List<Run> withoutPersons(List<Run> runs, OfficeLexicon offices) {
        List<Run> cut = new ArrayList<>();
        for (Run r : runs) {
            int to = r.to();
            for (int i = r.from(); i <= r.to() && to == r.to(); i++) {
                OfficeLexicon.Title title = offices.titleAt(r.sentence(), i);
                boolean several = r.from() == r.to()
                        && title != null
                        && title.words().equals("ministers")
                        && r.sentence().is(r.from() - 1, t -> t.form().equals("of"))
                        && r.sentence().is(r.from() - 2, Token::isCapitalised);
                boolean office = title != null && !several && !title.rank().equals("other"); // 'Council of Ministers'
                boolean spoken = title != null && title.words().startsWith("spokes");
                boolean address =
                        offices.isHonorific(r.sentence().tokens().get(i).form())
                                && r.sentence().tokens().get(i).form().endsWith(".");
                boolean initial = i > r.from()
                        && PersonReader.isInitial(r.sentence().tokens().get(i));
                if (office || initial || spoken || address) {
                    to = i - 1;
                }
            }
            boolean titled = to < r.to() || offices.titleAt(r.sentence(), r.to() + 1) != null;
            while (titled
                    && to > r.from()
                    && offices.isModifier(r.sentence().tokens().get(to).form())) {
                to--;
            }
            if (to >= r.from()) {
                cut.add(r.part(r.from(), to));
            }
        }
        return cut;
    }

    /** 'Centre for Preventive Diplomacy for X': connectors take in the next run when this one has a head. */
    private int extended(Sentence s, Run r, Map<Integer, Run> byStart) {
        int to = r.to();
        boolean head = holdsAHead(s, r.from(), r.to());
        for (int guard = 0; head && guard < 4; guard++) {
            int i = to + 1;
            while (i < s.tokens().size()
                    && i <= to + 3
                    && CONNECTORS.contains(s.tokens().get(i).form())) {
                i++;
            }
            Run next = byStart.get(i);
            boolean joined = i > to + 1 && next != null;
            if (!joined
                    || next == null
                    || isMonth(s, next.from())
                    || isWhatItDoes(s, r, next)
                    || s.tokens().get(to + 1).form().matches("and|to|in|the") && !capitalList(s, to + 1, next)) {
                return to;
            }
            to = next.to();
        }
        return to;
    }

    /** 'Fifty-Third Pacific Islands Forum': the edition's number is no part of the body's name. */
    private static int afterOrdinal(Sentence s, int from, int to) {
        int i = from;
        while (i < to && EDITION.matcher(s.tokens().get(i).form()).matches()) {
            i++;
            while (i < to && s.tokens().get(i).form().matches("[-‐‑]")) {
                i++;
            }
        }
        return i;
    }

    /** 'the Peace and Security Council', 'the Economic and Social Council': the field before 'and' belongs to the name. */
    private int withField(Sentence s, int from) {
        boolean field = s.is(from - 1, t -> t.form().equalsIgnoreCase("and"))
                && s.is(
                        from - 2,
                        t -> t.isCapitalised()
                                && data.fields().contains(t.form().toLowerCase(Locale.ROOT)))
                && s.is(from - 3, t -> t.form().equalsIgnoreCase("the"));
        return field ? from - 2 : from;
    }

    /** 'the Norland–Sudmark Business Council': the parties to a body belong to its name. */
    private static int withParties(Sentence s, List<Run> runs, int from) {
        int first = from;
        for (int i = runs.size() - 1; i >= 0; i--) {
            Run party = runs.get(i);
            if (party.to() == first - 2 && s.is(first - 1, t -> t.form().equals("–")) && Run.isTight(s, first - 1)) {
                first = party.from();
            }
        }
        return first;
    }

    /** 'Chairperson of the PSC for August 2024', 'briefed the Council on Tuesday'. */
    private static boolean isMonth(Sentence s, int i) {
        return NounPhrases.isMonthOrDay(s.tokens().get(i).form());
    }

    /** 'ratification by the Moldovan Parliament of the Anti-Corruption Pact': what is ratified is not the parliament's name. */
    private boolean isWhatItDoes(Sentence s, Run body, Run next) {
        String last = s.tokens().get(next.to()).form().toLowerCase(Locale.ROOT);
        boolean agent = s.is(body.from() - 1, t -> t.form().equals("by"))
                || s.is(body.from() - 2, t -> t.form().equals("by"));
        return agent && data.documents().contains(last);
    }

    /** 'Council on Transport, Energy and Water': the list of portfolios belongs to the name. */
    private int withPortfolios(Sentence s, int end) {
        if (!s.is(end - 1, t -> t.form().matches("on|of|for")) || !isPortfolio(s, end)) {
            return end;
        }
        int to = end;
        while (s.is(to + 1, t -> t.form().equals(",")) && isPortfolio(s, to + 2)) {
            to += 2;
        }
        boolean closed = to > end && s.is(to + 1, t -> t.form().matches("and|&")) && isPortfolio(s, to + 2);
        return closed ? to + 2 : end;
    }

    /** 'the Group of 20', 'the Group of Seven'. */
    private static int withCount(Sentence s, int end) {
        boolean counted = s.is(end, t -> t.form().equals("Group"))
                && s.is(end + 1, t -> t.form().equals("of"))
                && s.is(end + 2, t -> t.tag().equals("CD"));
        return counted ? end + 2 : end;
    }

    /** 'Council of Western Lake countries': a name does not end with an adjective. */
    private static int withPeoplesNoun(Sentence s, int from, int end) {
        boolean complement = s.is(end - 1, t -> t.form().matches("of|for"))
                || s.is(end - 2, t -> t.form().matches("of|for"));
        return end > from
                        && complement
                        && s.is(end + 1, t -> t.form().matches("countries|states|nations|peoples|republics"))
                ? end + 1
                : end;
    }

    private boolean isPortfolio(Sentence s, int i) {
        return s.is(i, t -> t.isCapitalised() && offices.isPortfolio(t.form()));
    }

    /** 'and' belongs to a name only between single words of the same kind: 'Ministry of Trade and Industry'. */
    private static boolean capitalList(Sentence s, int connector, Run next) {
        Token before = s.tokens().get(connector - 1);
        Token beforeThat = s.at(connector - 2);
        boolean inComplement = beforeThat != null && beforeThat.form().matches("of|for|,");
        boolean single = next.from() == next.to();
        boolean adjectives = before.tag().equals("JJ")
                || before.form()
                        .matches("\\p{Lu}\\p{Ll}+(?:ic|al|an|ive|ary)"); // 'Institute for Naval and Coastal Studies'
        return s.tokens().get(connector).form().equals("and")
                && inComplement
                && before.isCapitalised()
                && (single || adjectives);
    }

    /** '40 MW of hydropower', '300 TEU': letters after a number measure something. */
    private boolean isAUnit(Sentence s, int from, int to) {
        boolean money = from == to
                && CURRENCIES.contains(s.tokens().get(from).form())
                && s.is(to + 1, t -> t.tag().equals("CD"));
        if (money) {
            return true; // 'USD 40 million'
        }
        boolean counted = s.is(from - 1, t -> t.tag().equals("CD"))
                && isAcronym(s.tokens().get(from).form());
        return counted && (from == to || !holdsAHead(s, from + 1, to));
    }

    /** 'the Heads of Government of the Lake Community': the body is what follows. */
    private static int withoutHeads(Sentence s, int from, int to) {
        boolean heads = s.is(from, t -> t.form().matches("Governments?|State"))
                && s.is(from - 1, t -> t.form().equals("of"))
                && s.is(from - 2, t -> t.form().equalsIgnoreCase("heads"))
                && s.is(from + 1, t -> t.form().equals("of"));
        int after = s.is(from + 2, t -> t.form().equals("the")) ? from + 3 : from + 2;
        return heads && after <= to ? after : from;
    }

    /** 'Heads of State and Government': no body of that name. */
    private static boolean isOnlyAGovernment(Sentence s, int from, int to) {
        String first = s.tokens().get(from).form();
        boolean heads = first.matches("Governments?")
                        && s.is(from - 1, t -> t.form().matches("and|or|/|&"))
                        && s.is(from - 2, t -> t.form().matches("States?"))
                || first.matches("States?/Governments?"); // of whatever they are heads
        return heads || from == to && first.matches("Governments?|State");
    }

    /** 'Foreign Minister (FM) X': the letters stand for the office. */
    private static boolean isTitlesAcronym(Sentence s, int from, int to) {
        return from == to
                && s.is(from - 1, t -> t.form().equals("("))
                && s.is(to + 1, t -> t.form().equals(")"))
                && s.is(from - 2, t -> t.lemma()
                        .toLowerCase(Locale.ROOT)
                        .matches("minister|secretary|president|commissioner|ambassador|director"));
    }

    /** 'the Secretary-General of the Coast Compact': only bodies have one. */
    private boolean isLed(Sentence s, Run r) {
        int of = s.is(r.from() - 1, t -> t.form().equals("the")) ? r.from() - 2 : r.from() - 1;
        if (!s.is(of, t -> t.form().equals("of"))) {
            return false;
        }
        for (int from = Math.max(0, of - 4); from < of; from++) {
            OfficeLexicon.Title title = offices.titleAt(s, from);
            if (title != null && title.to() == of - 1 && data.ledBy().contains(title.words())) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsAHead(Sentence s, int from, int to) {
        boolean shouted =
                s.tokens().stream().noneMatch(t -> t.form().codePoints().anyMatch(Character::isLowerCase));
        for (int i = from; i <= to; i++) {
            Token t = s.tokens().get(i);
            if (t.isCapitalised()
                    && (data.heads().contains(t.form().toLowerCase(Locale.ROOT))
                            || !shouted
                                    && isAcronym(t.form())
                                    && !isShouted(s, i)
                                    && !EDITION.matcher(t.form()).matches())) {
                return true;
            }
        }
        return false;
    }

    /** 'BEARING IN MIND the Charter', 'FOREIGN AFFAIRS': a word among others in capitals. */
    private static boolean isShouted(Sentence s, int i) {
        boolean small = s.is(i - 1, t -> t.form().matches(SMALL))
                || s.is(i + 1, t -> t.form().matches(SMALL));
        boolean longer = s.tokens().get(i).form().length() > 4;
        return small
                || longer
                        && (s.is(i - 1, t -> t.form().matches("\\p{Lu}{5,}"))
                                || s.is(i + 1, t -> t.form().matches("\\p{Lu}{5,}")));
    }

    private static @Nullable Token acronymAfter(Sentence s, int to) {
        Token open = s.at(to + 1);
        Token acronym = s.at(to + 2);
        Token close = s.at(to + 3);
        boolean bracketed = open != null
                && acronym != null
                && close != null
                && open.form().equals("(")
                && close.form().equals(")");
        return bracketed && acronym != null && acronym.form().matches("\\p{Lu}[\\p{L}\\d+-]*\\p{Lu}[\\p{L}\\d+]*")
                ? acronym
                : null;
    }
}
