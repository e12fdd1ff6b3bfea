package org.summitry.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Span;

/**
 * What the engine itself sees beyond the parse: attributions, undertakings and names, as words of the text. Empty where the engine
 * only parses.
 *
 * @param attributions who holds what, by place of the content
 * @param undertakings clauses that state an action to come, by place
 * @param names words that name somebody or something, by place
 */
public record Marks(List<Attribution> attributions, List<Action> undertakings, List<Name> names) {
    private static final double MOST = 0.7;

    /** No marks. */
    public static final Marks NONE = new Marks(List.of(), List.of(), List.of());

    /** Whether names of one of {@code kinds} cover most of {@code span}: then it names something and says nothing. */
    public boolean areNamesOf(String kinds, Span span) {
        int covered = names.stream()
                .filter(n -> kinds.indexOf(n.kind()) >= 0 && n.span().overlaps(span))
                .mapToInt(n ->
                        Math.min(n.span().end(), span.end()) - Math.max(n.span().start(), span.start()))
                .sum();
        return covered > MOST * span.length();
    }

    /** Copies the lists. */
    public Marks {
        attributions = List.copyOf(attributions);
        undertakings = List.copyOf(undertakings);
        names = List.copyOf(names);
    }

    /**
     * One attribution (Pareti 2012): source, cue, content.
     *
     * @param content the parts of what is held, in order; never none
     * @param source the words that name the holder; null where the text names none
     * @param cue the words of saying, thinking, wanting; null where there are none
     * @param sure the probability, by the engine, that the content is one and its source is right
     */
    public record Attribution(List<Span> content, @Nullable Span source, @Nullable Span cue, double sure) {
        /** Copies the parts and refuses an attribution of nothing. */
        public Attribution {
            content = List.copyOf(content);
            if (content.isEmpty()) {
                throw new IllegalArgumentException("an attribution without content");
            }
        }

        /** From the first to the last character of the content. */
        public Span extent() {
            return content.get(0).cover(content.get(content.size() - 1));
        }
    }

    /**
     * A clause that states an undertaking.
     *
     * @param force 'proposal', 'pledge' or 'agreement'
     * @param actor the words that name who puts it forward or takes it on; null where none are near
     * @param sure the probability by the engine
     */
    public record Action(Span span, String force, @Nullable Span actor, double sure) {}

    /**
     * A name.
     *
     * @param kind P person, G state, O organisation, F format, M meeting, I instrument, J project, L place, D date, N figure
     */
    public record Name(Span span, char kind, double sure) {}
}
