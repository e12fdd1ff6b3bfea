package org.summitry.finding.names;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether an office somebody holds, or a body, is the one a phrase speaks of: 'the leader' of a President, 'the minister' of a Foreign
 * Minister, 'the ministry' of the Ministry of Water.
 */
final class OfficeMatch {
    private static final Pattern DEPUTY = Pattern.compile("\\b(?:deputy|vice|assistant|under)\\b");

    private final OfficeLexicon offices;

    OfficeMatch(OfficeLexicon offices) {
        this.offices = offices;
    }

    /** Whether {@code o} is the office {@code title}, of {@code state} where the phrase names one. */
    boolean fits(Office o, OfficeLexicon.Title title, @Nullable String state) {
        if (state != null && o.of() != null && !state.equals(o.of())) {
            return false;
        }
        if (state != null && o.of() == null && !title.rank().startsWith("head-of")) {
            return false;
        }
        String held = o.title().toLowerCase(Locale.ROOT);
        String rank = rankOf(held);
        if (isDeputy(held) != isDeputy(title.words()) && (isHighest(title.rank()) || isDeputy(title.words()))) {
            return false; // 'the Prime Minister' is not the Deputy Prime Minister, nor the other way round
        }
        if (title.rank().equals("head-of-government") && "minister".equals(rank)) {
            return false; // 'the Prime Minister' is no 'Minister X'
        }
        if (title.words().equals("leader")) {
            return "head-of-state".equals(rank) || "head-of-government".equals(rank) || held.contains("leader");
        }
        if (title.words().equals("head of state") || title.words().equals("head of government")) {
            return title.rank().equals(rank) || "leader".equals(held);
        }
        if (offices.isAbbreviation(title.words())) {
            return title.rank().equals(rank);
        }
        return held.contains(title.words())
                || List.of(held.split(" ")).containsAll(List.of(title.words().split(" "))) // 'the deputy minister'
                || title.words().contains(held) && held.length() > 4
                || title.words().equals("minister") && "foreign-minister".equals(rank)
                || title.words().endsWith("representative") && held.contains("representative");
    }

    private static boolean isHighest(String rank) {
        return rank.startsWith("head-of-state") || rank.equals("head-of-government") || rank.equals("foreign-minister");
    }

    private static boolean isDeputy(String title) {
        return DEPUTY.matcher(title).find();
    }

    /** Whether {@code o} is of the same rank in the same state: 'the Velmoran premier' is its Prime Minister. */
    boolean isOfTheSameRank(Office o, OfficeLexicon.Title title, String state) {
        return state.equals(o.of()) && title.rank().equals(rankOf(o.title().toLowerCase(Locale.ROOT)));
    }

    private @Nullable String rankOf(String held) {
        String best = null;
        int longest = 0;
        String[] parts = held.split(" ");
        for (int from = 0; from < parts.length; from++) {
            StringBuilder words = new StringBuilder();
            for (int to = from; to < parts.length; to++) {
                words.append(to > from ? " " : "").append(parts[to]);
                String rank = offices.rank(words.toString());
                if (rank != null && words.length() > longest) {
                    best = rank;
                    longest = words.length();
                }
            }
        }
        return best;
    }

    /** 'the ministry' is only what is called one; 'the body', 'the organisation' may be any. */
    static boolean mayBe(String noun, String organization) {
        boolean named = noun.matches(
                "ministry|department|commission|council|committee|agency|bank|fund|centre|center|secretariat");
        return !named
                || organization.contains(noun)
                || noun.equals("centre") && organization.contains("center")
                || noun.equals("center") && organization.contains("centre")
                || !organization.matches(
                        ".*(ministry|department|commission|council|committee|agency|bank|fund|centre|center|program|office|union|group).*");
    }
}
