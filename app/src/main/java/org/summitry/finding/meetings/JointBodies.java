package org.summitry.finding.meetings;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.names.Actor;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.finding.names.State;
import org.summitry.language.Parse;

/** Whose joint body sits, by its name: 'the Norland–Sudmark Joint Commission', 'the Norlandic-Sudmarkian Council'. */
final class JointBodies {
    private static final Pattern DASH = Pattern.compile("\\p{Pd}");
    private static final Pattern LAST_WORD = Pattern.compile("\\p{Lu}\\p{L}+$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Lu}\\p{L}+");

    /** Letters that an adjective has at least in common with its state, and letters of the shorter that may differ. */
    private static final int SHORTEST_STEM = 4;

    private static final int LONGEST_ENDING = 2;

    private final Cast cast;

    /** What the document calls each state, by the words; the longest first. */
    private final Map<String, String> states = new LinkedHashMap<>();

    JointBodies(Parse parse, Cast cast) {
        this.cast = cast;
        Map<String, String> all = new LinkedHashMap<>();
        for (State s : cast.states()) {
            Stream.concat(Stream.of(s.name()), s.aliases().stream()).forEach(n -> all.putIfAbsent(n, s.id()));
        }
        cast.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.DEMONYM && m.actors().size() == 1)
                .forEach(m -> all.putIfAbsent(parse.text(m.span()), m.actors().get(0)));
        all.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> -e.getKey().length()))
                .forEach(e -> states.put(e.getKey(), e.getValue()));
    }

    /** The states whose body's meeting it is, as its name or the name of the body has them; none where no dash joins two that are known. */
    List<String> of(Cluster c) {
        return c.mentions().stream()
                .flatMap(this::names)
                .map(this::joinedIn)
                .filter(joined -> joined.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    /** What the passage calls the meeting, and the full names of the bodies that it names. */
    private Stream<String> names(MeetingMention m) {
        Stream<String> bodies = cast.mentions().stream()
                .filter(n -> n.kind() == Mention.Kind.NAME && n.span().overlaps(m.span()))
                .flatMap(n -> n.actors().stream())
                .filter(a -> a.startsWith("org:") || a.startsWith("format:"))
                .map(cast::actor)
                .flatMap(a -> a == null ? Stream.empty() : Stream.of(a))
                .map(Actor::name);
        return Stream.concat(Stream.of(m.name()), bodies);
    }

    private List<String> joinedIn(String name) {
        Set<String> joined = new LinkedHashSet<>();
        for (MatchResult dash : DASH.matcher(name).results().toList()) {
            String first = at(LAST_WORD, name.substring(0, dash.start()), JointBodies::endsWith);
            String second = at(FIRST_WORD, name.substring(dash.end()), JointBodies::beginsWith);
            if (first != null && second != null && !first.equals(second)) {
                joined.add(first);
                joined.add(second);
            }
        }
        return List.copyOf(joined);
    }

    /** The state named at the dash: by a word of the document, or by an adjective of its own ('Norlandic' where only Norland is named). */
    private @Nullable String at(Pattern atDash, String side, BiPredicate<String, String> touches) {
        for (Map.Entry<String, String> e : states.entrySet()) {
            if (touches.test(side, e.getKey())) {
                return e.getValue();
            }
        }
        Matcher word = atDash.matcher(side);
        List<String> alike = !word.find()
                ? List.of()
                : states.entrySet().stream()
                        .filter(e -> isAdjectiveOf(word.group(), e.getKey()))
                        .map(Map.Entry::getValue)
                        .distinct()
                        .toList();
        return alike.size() == 1 ? alike.get(0) : null;
    }

    private static boolean isAdjectiveOf(String word, String state) {
        int shared = 0;
        int shorter = Math.min(word.length(), state.length());
        while (shared < shorter && word.charAt(shared) == state.charAt(shared)) {
            shared++;
        }
        return shared >= SHORTEST_STEM && shared >= shorter - LONGEST_ENDING;
    }

    private static boolean endsWith(String before, String word) {
        int start = before.length() - word.length();
        return before.endsWith(word) && (start == 0 || !Character.isLetter(before.charAt(start - 1)));
    }

    private static boolean beginsWith(String after, String word) {
        return after.startsWith(word)
                && (after.length() == word.length() || !Character.isLetter(after.charAt(word.length())));
    }
}
