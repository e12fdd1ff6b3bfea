package org.summitry.finding.meetings;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who meets, by the words that speak of a meeting: leaders or ministers. A council of ministers is no summit, whatever else agrees. */
enum Rank {
    LEADERS,
    MINISTERS;

    private static final Map<String, Set<String>> WORDS = MeetingLexicon.read().ranks();
    private static final Pattern OF_LEADERS = anyOf(LEADERS);
    private static final Pattern OF_MINISTERS = anyOf(MINISTERS);

    private static Pattern anyOf(Rank rank) {
        Set<String> words = WORDS.getOrDefault(rank.name().toLowerCase(Locale.ROOT), Set.of());
        return Pattern.compile(
                words.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                Pattern.CASE_INSENSITIVE);
    }

    /** The rank that some words tell; nothing where they tell none or both. */
    static Optional<Rank> of(String words) {
        Matcher leaders = OF_LEADERS.matcher(words);
        boolean led = leaders.find();
        boolean ministers = OF_MINISTERS.matcher(leaders.replaceAll(" ")).find(); // 'prime ministers' are leaders
        return led == ministers ? Optional.empty() : Optional.of(led ? LEADERS : MINISTERS);
    }

    /** Whether both are told and they are two. */
    static boolean differ(@Nullable Rank a, @Nullable Rank b) {
        return a != null && b != null && a != b;
    }
}
