package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Whom a text has spoken of up to the sentence that is being read: what pronouns, groups and offices refer back to. */
final class Discourse {
    private final Map<Integer, Mention> named = new HashMap<>();
    private final Map<String, String> genders;
    /** Persons in the order in which they were last spoken of, the latest last. */
    private final List<String> recent = new ArrayList<>();
    /** Persons in the order in which they were first spoken of. */
    private final Set<String> inOrder = new LinkedHashSet<>();
    /** Those named so far, the one named last at the end. */
    private final List<String> organizations = new ArrayList<>();

    /** How far into a text the body is named that holds the session it tells of. */
    private static final int OPENING = 6;

    /** In the id of a government's own body, or of who carries its news. */
    private static final Pattern OF_A_GOVERNMENT =
            Pattern.compile("\\b(?:ministry|department|office|embassy|government|agency|news|press)\\b");

    /** Words of a bracket behind a name. */
    private static final int LONGEST_BRACKET = 8;

    /** How often each state was meant so far. */
    private final Map<String, Integer> timesNamed = new LinkedHashMap<>();

    private final ReferenceWords words;
    private List<String> leftOut = List.of();
    private @Nullable String convening;
    private @Nullable String lastSession;
    private @Nullable String lastChair;
    private @Nullable String nextChair;
    private @Nullable String lastSubject;
    private @Nullable String lastOnly;
    private @Nullable String lastActingBody;
    private @Nullable String lastState;
    private List<String> lastGroup = List.of();
    private List<String> lastPlural = List.of();
    private List<String> principals = List.of();
    private List<String> lastStates = List.of();
    private List<String> lastMet = List.of();

    private final Set<String> personsHere = new LinkedHashSet<>();

    /** The states that the sentence has named so far. */
    private final Set<String> here = new LinkedHashSet<>();

    Discourse(List<Mention> names, Map<String, String> genders, ReferenceWords words) {
        this.words = words;
        this.genders = new HashMap<>(genders);
        names.forEach(m -> named.put(m.span().start(), m));
    }

    /** What is named from {@code start} on, or null. */
    @Nullable
    Mention namedAt(int start) {
        return named.get(start);
    }

    /** The persons named in {@code passage}, in the order of the text. */
    List<String> personsNamedIn(Span passage) {
        return named.values().stream()
                .filter(m -> passage.contains(m.span()))
                .sorted(Comparator.comparing(Mention::span))
                .flatMap(m -> m.actors().stream())
                .filter(a -> a.startsWith("person:"))
                .distinct()
                .toList();
    }

    /** The name that covers a token, or null. */
    @Nullable
    Mention naming(Token t) {
        for (Mention m : named.values()) {
            if (m.span().contains(t.span())) {
                return m;
            }
        }
        return null;
    }

    /** Persons spoken of, the latest last. */
    List<String> recent() {
        return recent;
    }

    /** Persons spoken of, the first first. */
    Set<String> inOrder() {
        return inOrder;
    }

    /** Bodies spoken of, the latest last. */
    List<String> organizations() {
        return organizations;
    }

    /** The body or format whose session the opening tells of. */
    @Nullable
    String convening() {
        return convening;
    }

    /** The body or format whose session the text told of last. */
    @Nullable
    String lastSession() {
        return lastSession;
    }

    /** Who was said to chair. */
    @Nullable
    String lastChair() {
        return lastChair;
    }

    /** Who was said to take the chair over. */
    @Nullable
    String nextChair() {
        return nextChair;
    }

    /** The person who was the subject last. */
    @Nullable
    String lastSubject() {
        return lastSubject;
    }

    /** The only person whom the sentence before named, where it was about something else: 'I spent a day with X. He ...'. */
    @Nullable
    String lastOnly() {
        return lastOnly;
    }

    /** The body or state that was the subject of the sentence before. */
    @Nullable
    String lastActingBody() {
        return lastActingBody;
    }

    @Nullable
    String lastState() {
        return lastState;
    }

    /** Those named together last. */
    List<String> lastGroup() {
        return lastGroup;
    }

    /** Whom the plural subject of the sentence before stood for: 'Leaders', 'the ministers'; none when it had no such subject. */
    List<String> lastPlural() {
        return lastPlural;
    }

    /** Those first named together: whom a report is about. */
    List<String> principals() {
        return principals;
    }

    /** States named side by side last, the sentence that is being read included. */
    List<String> lastStates() {
        return here.size() > 1 ? List.copyOf(here) : lastStates;
    }

    /** The two states that a text tells of, where each is meant at least twice as often as any third; none otherwise. */
    List<String> foremostStates() {
        List<String> byCount = timesNamed.keySet().stream()
                .sorted(Comparator.comparingInt((String a) -> -timesNamed.getOrDefault(a, 0)))
                .toList();
        int third = byCount.size() > 2 ? timesNamed.getOrDefault(byCount.get(2), 0) : 0;
        boolean two = byCount.size() > 1 && timesNamed.getOrDefault(byCount.get(1), 0) >= 2 * third;
        return two ? List.copyOf(byCount.subList(0, 2)) : List.of();
    }

    /** The persons whom the sentence that is being read has named so far. */
    List<String> personsHere() {
        return List.copyOf(personsHere);
    }

    /** The two who were last told to have met. */
    List<String> lastMet() {
        return lastMet;
    }

    /** Whom the next 'he' or 'she' does not mean: who signs the text as 'I', and who acts in its own clause. */
    void leaveOut(@Nullable String author, @Nullable String acting) {
        leftOut = Stream.of(author, acting).filter(Objects::nonNull).toList();
    }

    boolean agrees(String person, String gender) {
        if (leftOut.contains(person)) {
            return false;
        }
        String g = genders.get(person);
        return g == null || g.equals(gender);
    }

    void learnGender(String person, String gender) {
        genders.putIfAbsent(person, gender);
    }

    /** A mention in the sentence {@code s} that is being read. */
    void note(Sentence s, Mention m) {
        for (String a : m.actors()) {
            if (a.startsWith("person:")) {
                recent.remove(a);
                recent.add(a);
                inOrder.add(a);
                if (m.kind() == Mention.Kind.NAME) {
                    personsHere.add(a);
                }
            } else if (a.startsWith("state:")) {
                lastState = a;
                timesNamed.merge(a, 1, Integer::sum);
                if (m.kind() == Mention.Kind.NAME) {
                    here.add(a);
                }
            } else if (a.startsWith("org:")) {
                organizations.remove(a);
                organizations.add(a);
            }
        }
        noteChair(s, m);
        if (m.kind() == Mention.Kind.NAME && maySit(m) && SessionReferences.isHeld(s, words.sessionNouns())) {
            lastSession = m.actors().get(0);
            convening = convening == null && s.index() < OPENING ? lastSession : convening;
        }
    }

    /** A format, or a body that is no government's own: a ministry's release tells of others' sessions. */
    private static boolean maySit(Mention m) {
        String only = m.actors().size() == 1 ? m.actors().get(0) : "";
        return only.startsWith("format:")
                || only.startsWith("org:") && !OF_A_GOVERNMENT.matcher(only).find();
    }

    /** A sentence has been read: its first subjects, and the persons it spoke of. */
    void endOf(Sentence s, @Nullable String subject, @Nullable String body, List<String> plural, Set<String> group) {
        lastPlural = plural;
        lastOnly = subject == null && personsHere.size() == 1
                ? personsHere.iterator().next()
                : null;
        lastSubject = subject != null ? subject : lastSubject;
        lastActingBody = body != null ? body : subject != null ? null : lastActingBody;
        if (group.size() > 1) {
            lastGroup = List.copyOf(group);
            principals = principals.isEmpty() ? lastGroup : principals;
        }
        if (group.size() == 2 && tellsOfMeeting(s)) {
            lastMet = List.copyOf(group);
        }
        here.clear();
        personsHere.clear();
        noteStates(s);
    }

    /** 'X held talks with Y', 'X met Y', 'X received Y'. */
    private static boolean tellsOfMeeting(Sentence s) {
        return s.tokens().stream()
                .anyMatch(t -> t.isVerb() && t.lemma().matches("meet|receive")
                        || t.lemma().equals("talk") && t.isNoun());
    }

    /** States named side by side are 'the three countries' and 'the ministers' of what follows. */
    private void noteStates(Sentence s) {
        Set<String> together = new LinkedHashSet<>();
        for (Token t : s.tokens()) {
            Mention m = named.get(t.span().start());
            if (m != null && m.kind() == Mention.Kind.NAME) {
                m.actors().stream().filter(a -> a.startsWith("state:")).forEach(together::add);
            }
        }
        if (together.size() == 2 || together.size() > 2 && areInARow(s)) {
            lastStates = List.copyOf(together);
        }
    }

    /** 'Norland, Sudmark and Velmora': two of the states named are joined. */
    private boolean areInARow(Sentence s) {
        for (Token t : s.tokens()) {
            Mention m = t.form().matches(",|and|&") ? namingBefore(s, t) : null;
            int next = s.is(t.index() + 1, n -> n.form().matches("and|the")) ? t.index() + 2 : t.index() + 1;
            Token after = s.at(next);
            Mention n = after == null ? null : named.get(after.span().start());
            if (m != null && n != null && isAState(m) && isAState(n)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Mention namingBefore(Sentence s, Token t) {
        Token before = s.at(t.index() - 1);
        return before == null ? null : naming(before);
    }

    private static boolean isAState(Mention m) {
        return m.actors().stream().anyMatch(a -> a.startsWith("state:"));
    }

    /** 'chaired by X', 'under the chairmanship of X', 'X chaired', 'X (Chair)'; and to whom the chair was handed. */
    private void noteChair(Sentence s, Mention m) {
        String who = onePerson(m);
        if (who == null) {
            return;
        }
        boolean before = s.tokens().stream()
                .anyMatch(t -> ReferenceWords.is(t, words.chairing())
                        && Math.abs(t.span().start() - m.span().start()) < 80);
        List<Token> name = s.tokensIn(m.span());
        int last =
                name.isEmpty() ? s.tokens().size() : name.get(name.size() - 1).index();
        boolean marked = s.is(last + 1, t -> t.form().equals("(")) && closesWithChair(s, last + 2);
        if (isHandedTheChair(s, m)) {
            nextChair = who;
        } else if (before || marked) {
            lastChair = who;
        }
    }

    /** 'X (Norland, Chair)'. */
    private boolean closesWithChair(Sentence s, int from) {
        for (int i = from; i < Math.min(s.tokens().size(), from + LONGEST_BRACKET); i++) {
            if (s.tokens().get(i).form().equals(")")) {
                return s.is(i - 1, t -> ReferenceWords.is(t, words.chairs()));
            }
        }
        return false;
    }

    /** 'handed over the chairmanship to X', 'elected X as Chair'. */
    private boolean isHandedTheChair(Sentence s, Mention m) {
        List<Token> before = s.tokens().stream()
                .filter(t -> t.span().end() <= m.span().start())
                .toList();
        List<Token> after = s.tokens().stream()
                .filter(t -> t.span().start() >= m.span().end())
                .limit(3)
                .toList();
        boolean handed = before.stream().anyMatch(t -> ReferenceWords.is(t, words.handing()))
                && before.stream().anyMatch(t -> ReferenceWords.is(t, words.handedOn()))
                && before.stream().skip(Math.max(0, before.size() - 4)).anyMatch(t -> t.form()
                        .equals("to"));
        boolean elected = before.stream().anyMatch(t -> ReferenceWords.is(t, words.electing()))
                && after.stream().anyMatch(t -> ReferenceWords.is(t, words.chairs()));
        return handed || elected;
    }

    /** The one person a mention refers to, or null. */
    static @Nullable String onePerson(Mention m) {
        return m.actors().size() == 1 && m.actors().get(0).startsWith("person:")
                ? m.actors().get(0)
                : null;
    }
}
