package org.summitry.finding.meetings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.IsoPeriod;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * A passage that speaks of an encounter.
 *
 * @param sentence where it stands
 * @param head its noun or verb
 * @param span its words
 * @param name the words as a name; empty when a verb speaks ('met')
 * @param type what kind of encounter
 * @param reference how it points
 * @param series whether the name is that of a standing series (capitals), not a description
 * @param ordinal which edition; or null
 * @param date when, as far as this passage tells; or null
 * @param place where, as far as this passage tells; or null
 * @param parties ids of actors that this passage itself brings together
 * @param status held, scheduled or cancelled
 */
record MeetingMention(
        Sentence sentence,
        Token head,
        Span span,
        String name,
        Meeting.Type type,
        Reference reference,
        boolean series,
        @Nullable Integer ordinal,
        @Nullable IsoPeriod date,
        @Nullable String place,
        List<String> parties,
        Meeting.Status status) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+|\\d+");
    private static final Set<String> EMPTY = Set.of(
            "the", "of", "on", "a", "an", "and", "for", "in", "to", "between", "with", "at", "level", "meeting",
            "session", "summit", "th", "st", "nd", "rd");

    /** How a passage points to a meeting. */
    enum Reference {
        /** It says enough to be a meeting of its own. */
        NEW,
        /** It may be the one already spoken of: 'the Consultative Meeting'. */
        DEFINITE,
        /** It only points back: 'the meeting', 'during the talks'. */
        ANAPHOR,
        /** It is a part of one: 'the narrow-format talks', 'the plenary session'. */
        PART
    }

    MeetingMention {
        parties = List.copyOf(parties);
    }

    /** Leaders or ministers, as far as this passage tells; else null. */
    @Nullable
    Rank rank() {
        String words = String.join(
                " ", sentence.tokensIn(span).stream().map(Token::form).toList());
        return Rank.of(words).orElse(null);
    }

    /** The words that tell the series apart, lower case, without ordinals and the general words for encounters. */
    Set<String> seriesWords() {
        Set<String> words = new LinkedHashSet<>();
        Matcher m = WORD.matcher(name.toLowerCase(Locale.ROOT));
        while (m.find()) {
            String w = m.group();
            if (!EMPTY.contains(w) && !w.matches("[ivxl]+|\\d{1,3}|.*th") && !isOrdinalWord(w)) {
                words.add(w.length() > 4 && w.endsWith("s") ? w.substring(0, w.length() - 1) : w);
            }
        }
        return words;
    }

    private static boolean isOrdinalWord(String w) {
        return w.matches("first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|last");
    }
}
