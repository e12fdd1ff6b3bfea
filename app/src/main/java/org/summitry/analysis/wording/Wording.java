package org.summitry.analysis.wording;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.finding.Numerals;
import org.summitry.resolution.Folding;
import org.summitry.resolution.Stems;

/** Takes texts apart: into sentences by Unicode's rules (UAX 29, with abbreviations), and sentences into words and marks. */
public final class Wording {
    private static final int MOST_KNOWN = 50_000;
    private static final Map<Place, Map<String, Word>> KNOWN = Map.of(
            new Place(true, true), new ConcurrentHashMap<>(),
            new Place(true, false), new ConcurrentHashMap<>(),
            new Place(false, true), new ConcurrentHashMap<>(),
            new Place(false, false), new ConcurrentHashMap<>());

    /** A number with its separators, a word with apostrophes inside, or a mark. Hyphens part words: 'Tarn-Velgrad'. */
    private static final Pattern WORD =
            Pattern.compile("\\d+(?:[.,]\\d+)*|[\\p{L}\\p{M}]+(?:['’ʼʻ][\\p{L}\\p{M}]+)*|[^\\s\\p{L}\\p{N}]");

    private static final Pattern NOT = Pattern.compile("(?i)can(?:no|['’])t|(\\p{L}+)n['’]t");
    private static final Pattern SHORT = Pattern.compile("(?i)(\\p{L}+)['’](ll|ve|re)");
    private static final Map<String, String> FULL = Map.of("ll", "will", "ve", "have", "re", "are");
    private static final ULocale ENGLISH = new ULocale("en@ss=standard");
    private static final String BEGINNINGS = "\"“„«‘(:;•–—";

    private Wording() {}

    private record Place(boolean first, boolean apart) {}

    /** A stretch of text. */
    public record Stretch(int start, int end, String text) {}

    /** The sentences of a text in order, none across the end of a line; offsets in UTF-16 units. */
    public static List<Stretch> sentences(String text) {
        List<Stretch> all = new ArrayList<>();
        for (Stretch paragraph : paragraphs(text)) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(ENGLISH);
            breaks.setText(paragraph.text());
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                add(all, paragraph.text(), from, to, paragraph.start());
            }
        }
        return all;
    }

    /** The lines of a text that hold anything, in order. */
    public static List<Stretch> paragraphs(String text) {
        List<Stretch> all = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            add(all, text, from, to, 0);
            from = to + 1;
        }
        return all;
    }

    private static void add(List<Stretch> all, String text, int from, int to, int shift) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            all.add(new Stretch(shift + start, shift + end, text.substring(start, end)));
        }
    }

    /** The words and marks of a sentence. 'Velmora's' is 'Velmora', 'didn't' is 'did' and 'not', 'we'll' is 'we' and 'will'. */
    public static List<Word> words(String sentence) {
        List<Word> words = new ArrayList<>();
        boolean first = true;
        boolean apart = false;
        Matcher m = WORD.matcher(sentence);
        while (m.find()) {
            for (String form : parts(m.group())) {
                words.add(word(form, new Place(first, apart)));
                apart = !Character.isLetterOrDigit(form.codePointAt(0));
                first = BEGINNINGS.contains(form) || first && apart;
            }
        }
        return words;
    }

    /** One object for each word however often it is written: a register has millions, of some ten thousand forms. */
    private static Word word(String form, Place place) {
        Map<String, Word> known = Objects.requireNonNull(KNOWN.get(place));
        Word word = known.get(form);
        if (word == null) {
            String folded = Folding.fold(form);
            boolean written = Character.isLetterOrDigit(form.codePointAt(0));
            String stem = written ? Stems.of(folded) : folded;
            word = new Word(form, folded, stem, Numerals.parse(form), place.first(), place.apart());
            if (known.size() < MOST_KNOWN) {
                known.put(form, word);
            }
        }
        return word;
    }

    private static List<String> parts(String form) {
        Matcher not = NOT.matcher(form);
        if (not.matches()) {
            String verb = not.group(1);
            return verb == null ? List.of("can", "not") : List.of(verb.equalsIgnoreCase("wo") ? "will" : verb, "not");
        }
        Matcher shortened = SHORT.matcher(form);
        if (shortened.matches()) {
            return List.of(shortened.group(1), Objects.requireNonNull(FULL.get(Folding.fold(shortened.group(2)))));
        }
        return List.of(form.replaceAll("['’]s$", ""));
    }
}
