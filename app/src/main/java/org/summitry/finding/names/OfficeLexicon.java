package org.summitry.finding.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Lexicon;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Titles of office, forms of address and the small words of names, read from {@code offices.yaml}. */
final class OfficeLexicon {
    /** How many words a row of names may have that one title in the plural opens. */
    static final int LONGEST_ROW = 24;

    private static final int LONGEST_TITLE = 5;

    /** Ranks whose titles are completed by a field: 'Minister of Trade'. */
    private static final Set<String> FIELDED = Set.of("minister", "foreign-minister");

    private final Data data = Lexicon.yaml(OfficeLexicon.class, "offices.yaml", Data.class);
    private final Map<String, String> rankByTitle = new HashMap<>();

    OfficeLexicon() {
        data.ranks().forEach(r -> r.titles().forEach(t -> rankByTitle.putIfAbsent(t, r.rank())));
    }

    /**
     * A title found in a sentence.
     *
     * @param from index of its first token
     * @param to index of its last token
     * @param words it in lower case
     * @param rank its rank
     */
    record Title(int from, int to, String words, String rank) {}

    /** The longest title that starts at token {@code i}, or null. A plural counts as its singular when asked. */
    @Nullable
    Title titleAt(Sentence s, int i) {
        Title best = null;
        StringBuilder words = new StringBuilder();
        for (int j = i; j < Math.min(s.tokens().size(), i + 2 * LONGEST_TITLE); j++) {
            Token t = s.tokens().get(j);
            boolean glued =
                    j > i && s.tokens().get(j - 1).span().end() == t.span().start();
            words.append(words.isEmpty() || glued ? "" : " ").append(t.form().toLowerCase(Locale.ROOT));
            String rank = rankByTitle.get(words.toString());
            if (rank == null && words.length() > 4 && words.charAt(words.length() - 1) == 's') {
                rank = rankByTitle.get(words.substring(0, words.length() - 1));
            }
            if (rank != null) {
                best = new Title(i, j, words.toString(), rank);
            }
        }
        return best;
    }

    /** 'Ambassador to', 'Permanent Representative of X to': only names and 'of' between the title and the preposition. */
    boolean isSent(Sentence s, int to) {
        for (int i = to - 1; i >= 0; i--) {
            Title title = titleAt(s, i);
            if (title != null && title.to() < to) {
                return true;
            }
            if (!s.tokens().get(i).isCapitalised() && !s.tokens().get(i).form().matches("of|the")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a title is known only without its s: 'Presidents A and B'. */
    boolean isPlural(Title title) {
        return !rankByTitle.containsKey(title.words());
    }

    @Nullable
    String rank(String title) {
        return rankByTitle.get(title);
    }

    /** Whether a title is letters that stand for others of its rank. */
    boolean isAbbreviation(String title) {
        return data.abbreviations().contains(title);
    }

    boolean isModifier(String form) {
        return data.modifiers().contains(form.toLowerCase(Locale.ROOT));
    }

    boolean isFormer(String form) {
        return data.former().contains(form.toLowerCase(Locale.ROOT));
    }

    boolean isDesignate(String form) {
        return data.designate().contains(form.toLowerCase(Locale.ROOT));
    }

    boolean isHonorific(String form) {
        String plain = form.toLowerCase(Locale.ROOT);
        return data.honorifics().contains(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
    }

    /** Whether a title says of what standing somebody is rather than what he does: 'Prince'. */
    boolean isStyle(String title) {
        return data.styles().contains(title);
    }

    /** Whether a title is kept when one holds another office: 'the Secretary-General, Ambassador X'. */
    boolean isStanding(String title) {
        return data.standing().contains(title);
    }

    boolean isParticle(String form) {
        return data.particles().contains(form);
    }

    /** Whether {@code form} is a field of government: 'Defense', 'Affairs'. */
    boolean isPortfolio(String form) {
        return data.portfolios().contains(form.toLowerCase(Locale.ROOT));
    }

    /** Index of the last word of a minister's field, 'Tourism' in 'Minister of Trade and Tourism'; the title's own last where none follows. */
    int endOfField(Sentence s, Title title) {
        boolean of = s.is(title.to() + 1, t -> t.form().matches("of|for"));
        boolean more = s.is(title.to() + 1, t -> t.form().equals("and"));
        int end = title.to();
        for (int i = title.to() + 2;
                FIELDED.contains(title.rank()) && (of || more) && i < s.tokens().size();
                i++) {
            Token t = s.tokens().get(i);
            if (isPortfolio(t.form()) && (t.isCapitalised() || end > title.to())) {
                end = i;
            } else if (!t.form().matches("and|&|,")) {
                break;
            }
        }
        return end;
    }

    /** 'm', 'f' or null. */
    @Nullable
    String gender(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
        return data.male().contains(plain) ? "m" : data.female().contains(plain) ? "f" : null;
    }

    /** The file's shape. */
    record Data(
            List<Rank> ranks,
            Set<String> abbreviations,
            Set<String> modifiers,
            Set<String> former,
            Set<String> designate,
            Set<String> honorifics,
            Set<String> styles,
            Set<String> standing,
            Set<String> male,
            Set<String> female,
            Set<String> portfolios,
            Set<String> particles) {

        /** Titles of one rank. */
        record Rank(String rank, List<String> titles) {}
    }
}
