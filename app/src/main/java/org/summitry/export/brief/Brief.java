package org.summitry.export.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A briefing.
 *
 * @param title what it is about
 * @param day the day for which it was made
 * @param phrases the language of its frame
 * @param sections its parts, none of them empty
 * @param notes its sources, numbered from 1
 */
public record Brief(String title, LocalDate day, Phrases phrases, List<Section> sections, List<Note> notes) {
    /** Copies the lists. */
    public Brief {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /** Every sentence, those behind tables and charts included. */
    public List<Sentence> sentences() {
        List<Sentence> all = new ArrayList<>();
        for (Section s : sections) {
            s.groups().forEach(g -> all.addAll(g.sentences()));
            s.table().rows().forEach(r -> all.add(r.support()));
            s.bars().forEach(b -> all.add(b.support()));
        }
        return all;
    }
}
