package org.summitry.portal.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitry.register.Because;

/**
 * All that is known of an entry.
 *
 * @param id its id
 * @param kind its kind
 * @param name what it is called
 * @param review unreviewed, accepted, corrected or rejected
 * @param confidence how sure the machine was, in percent; 0 when it did not say
 * @param facts its fields
 * @param groups lists of other entries that belong to it
 * @param ladder an instrument's parties and how far each has come
 * @param story what was reported of it, in the order of publication
 * @param tests what the tests for commitments make of an undertaking; null for other kinds
 * @param citations the sentences it was read from
 * @param support how many independent documents report it
 * @param differences what documents say differently
 * @param doubts entries that may be the same, with the reasons
 * @param history what was decided about it, latest first
 * @param neighbours the previous and the next edition, in this order, where there are any
 */
public record EntryView(
        String id,
        String kind,
        String name,
        String review,
        int confidence,
        List<Fact> facts,
        List<Group> groups,
        List<Fact> ladder,
        List<Step> story,
        @Nullable Tests tests,
        List<Source> citations,
        int support,
        List<Difference> differences,
        List<Doubt> doubts,
        List<Change> history,
        List<Named> neighbours) {

    /** Copies the lists. */
    public EntryView {
        facts = List.copyOf(facts);
        groups = List.copyOf(groups);
        ladder = List.copyOf(ladder);
        story = List.copyOf(story);
        citations = List.copyOf(citations);
        differences = List.copyOf(differences);
        doubts = List.copyOf(doubts);
        history = List.copyOf(history);
        neighbours = List.copyOf(neighbours);
    }

    /** Whether a person has confirmed or corrected it. */
    public boolean reviewed() {
        return !review.equals("unreviewed");
    }

    /**
     * A field: a text, names with their pages, or both.
     *
     * @param behalf for whom some of them acted, by the ids of those
     */
    public record Fact(String label, String text, List<Named> names, Map<String, Named> behalf) {
        /** Copies the names. */
        public Fact {
            names = List.copyOf(names);
            behalf = Map.copyOf(behalf);
        }

        /** Of those who act for themselves. */
        public Fact(String label, String text, List<Named> names) {
            this(label, text, names, Map.of());
        }
    }

    /**
     * Entries that belong together.
     *
     * @param title what they are
     * @param parts the same under headings; one part without heading where none are needed
     * @param total how many there are; more than are shown when the list is cut
     * @param all the address of all of them; empty when all are shown
     */
    public record Group(String title, List<Part> parts, long total, String all) {
        /** Copies the parts. */
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Lines under a heading.
     *
     * @param heading whose or what they are; without a name where none is needed, without an address where it has no page
     */
    public record Part(Named heading, List<Line> lines) {
        private static final Named NONE = new Named("", "", "");

        /** Copies the lines. */
        public Part {
            lines = List.copyOf(lines);
        }

        /** Lines that need no heading. */
        public Part(List<Line> lines) {
            this(NONE, lines);
        }
    }

    /** Something that was reported: when, what, and where it can be read. */
    public record Step(String date, String report, Quoted quoted) {}

    /**
     * The tests for a commitment.
     *
     * @param commitment whether it counts as one
     * @param href the address of the passage that was tested
     * @param leadIn what opens the list of which the sentence is an item; empty when it is none
     */
    public record Tests(boolean commitment, String sentence, String href, String leadIn, List<Test> each) {
        /** Copies the tests. */
        public Tests {
            each = List.copyOf(each);
        }
    }

    /** A test and how it came out. */
    public record Test(String label, boolean passed, String why) {}

    /** A passage with the address of its characters. */
    public record Quoted(int number, String text, String href, DocumentLine document, String field) {}

    /**
     * A sentence that it was read from.
     *
     * @param words the sentence; the words that count are marked where they are not all of it
     * @param href the address of the characters
     * @param fields what it supports beside the entry as a whole
     */
    public record Source(List<Line.Piece> words, String href, DocumentLine document, List<String> fields) {
        /** Copies the lists. */
        public Source {
            words = List.copyOf(words);
            fields = List.copyOf(fields);
        }
    }

    /** What documents say differently about one field. */
    public record Difference(String label, List<Saying> sayings) {
        /** Copies the sayings. */
        public Difference {
            sayings = List.copyOf(sayings);
        }
    }

    /** What some documents say. */
    public record Saying(String value, List<DocumentLine> documents) {
        /** Copies the documents. */
        public Saying {
            documents = List.copyOf(documents);
        }
    }

    /** An entry that may be the same. */
    public record Doubt(Named entry, List<Because> reasons) {}
}
