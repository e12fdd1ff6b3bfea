package org.summitry.export.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.followup.Link;
import org.summitry.register.Cited;
import org.summitry.register.Dossier;

/**
 * What the parts of a briefing are written with.
 *
 * @param phrases the frame
 * @param notes the sources so far
 * @param day the day for which it is made
 * @param outcomes what later reports tell
 * @param actors the entries with these ids; null for one that may not be shown
 */
record Writer(
        Phrases phrases, Notes notes, LocalDate day, Function<String, @Nullable Cited> actors, Outcomes outcomes) {
    private static final int LONG = 400;

    /** A sentence on one entry, cited to all its passages. */
    Sentence of(Cited e, String text) {
        return new Sentence(text, notes.all(e), e.reviewed());
    }

    /** A sentence on one entry, cited to all its passages and to some of others. */
    Sentence of(Cited e, String text, Held.Names named) {
        List<Integer> all = new ArrayList<>(notes.all(e));
        all.addAll(notes.some(named.citations()));
        return new Sentence(text, all, e.reviewed());
    }

    /** A sentence on one entry and on what a later report says of it, cited to both; a person has confirmed it when both were. */
    Sentence of(Cited e, String text, Held.Names named, Link report) {
        List<Integer> all = new ArrayList<>(of(e, text, named).notes());
        all.add(notes.report(report.report()));
        return new Sentence(text, all, e.reviewed() && report.standing() == Link.Standing.ACCEPTED);
    }

    /** The actor with this id; null when it may not be shown. */
    @Nullable
    Cited actor(String id) {
        return actors.apply(id);
    }

    /** A sentence on one entry, cited to some of its passages. */
    Sentence of(Cited e, String text, List<Dossier.Citation> citations) {
        return new Sentence(text, notes.some(citations), e.reviewed());
    }

    /** The words of the first passage about the entry as a whole. */
    static Dossier.Citation first(Cited e) {
        return e.quotes().stream()
                .map(Cited.Quote::citation)
                .filter(c -> c.field() == null)
                .findFirst()
                .orElse(e.quotes().get(0).citation());
    }

    /** Words of a source on one line, with marks of quotation inside the sentence's own; long ones are cut at a word, which shows. */
    static String quoted(String words) {
        String line = NoteText.inner(words);
        if (line.length() <= LONG) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONG);
        return line.substring(0, end < 0 ? LONG : end) + " …";
    }

    /** A status in the frame's language; empty when there is none. */
    String status(String word) {
        return word.isEmpty() ? "" : phrases.word("status", word);
    }
}
