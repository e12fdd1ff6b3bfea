package org.summitry.secondreader;

import java.util.List;
import java.util.Optional;
import org.summitry.finding.names.Actor;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.reading.Reading;
import org.summitry.text.Block;
import org.summitry.text.Document;
import org.summitry.text.Span;

/** Finds the words of proposals in a document: letter by letter, in running text, and only where there is no doubt which are meant. */
final class Grounding {
    private final Document document;
    private final Cast cast;

    Grounding(Reading reading) {
        this.document = reading.parse().document();
        this.cast = reading.cast();
    }

    /** An actor and where the text names it. */
    record Named(String id, Span span) {}

    /** Where the quote stands: once in all, or once after the words before it; nothing otherwise. */
    Optional<Span> place(Proposal p, int longest) {
        String quote = p.quote();
        if (quote.isBlank() || quote.length() > longest || !quote.equals(quote.strip())) {
            return Optional.empty();
        }
        Span found = null;
        String text = document.text();
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            Span span = new Span(at, at + quote.length());
            boolean meant = p.before().isBlank()
                    || text.substring(0, at).stripTrailing().endsWith(p.before().strip());
            if (meant && isWhole(span) && block(span).isPresent()) {
                if (found != null) {
                    return Optional.empty();
                }
                found = span;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Begins and ends where words do. */
    private boolean isWhole(Span span) {
        String text = document.text();
        return !(isLetter(text, span.start() - 1) && isLetter(text, span.start()))
                && !(isLetter(text, span.end() - 1) && isLetter(text, span.end()));
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** The part of the text, read by finders too, that holds all of a span. */
    Optional<Block> block(Span span) {
        return document.blocks().stream()
                .filter(Block::isContent)
                .filter(b -> b.span().contains(span))
                .findFirst();
    }

    /** An actor that the text names so in the paragraph of a span or the one before: the nearest to it. */
    Optional<Named> actor(String name, Span near) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        List<Block> blocks = document.blocks().stream().filter(Block::isContent).toList();
        int own = -1;
        for (int i = 0; i < blocks.size(); i++) {
            own = blocks.get(i).span().contains(near) ? i : own;
        }
        if (own < 0) {
            return Optional.empty();
        }
        int start = blocks.get(Math.max(0, own - 1)).span().start();
        Span around = new Span(start, blocks.get(own).span().end());
        return cast.mentionsIn(around).stream()
                .filter(m -> m.actors().size() == 1 && m.kind() == Mention.Kind.NAME)
                .filter(m -> names(m, name))
                .min(java.util.Comparator.comparingInt(m -> distance(m.span(), near)))
                .map(m -> new Named(m.actors().get(0), m.span()));
    }

    private boolean names(Mention m, String name) {
        Actor actor = cast.actor(m.actors().get(0));
        return document.text(m.span()).equals(name)
                || actor != null
                        && (actor.name().equals(name) || actor.aliases().contains(name));
    }

    private static int distance(Span a, Span b) {
        return a.overlaps(b) ? 0 : Math.min(Math.abs(a.start() - b.end()), Math.abs(b.start() - a.end()));
    }

    /** Whether an actor is called so already, or something is named at this place. */
    boolean isKnownName(String name, Span span) {
        return cast.actors().values().stream()
                        .anyMatch(a -> a.name().equals(name) || a.aliases().contains(name))
                || cast.mentions().stream()
                        .anyMatch(m -> m.kind() == Mention.Kind.NAME && m.span().overlaps(span));
    }

    /** Whether most of {@code span} lies in {@code other}, or the other way round. */
    static boolean isSame(Span span, Span other) {
        int common = Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
        return 2 * common > Math.min(span.length(), other.length());
    }

    char before(Span span) {
        return span.start() == 0 ? ' ' : document.text().charAt(span.start() - 1);
    }

    char after(Span span) {
        return span.end() == document.text().length() ? ' ' : document.text().charAt(span.end());
    }
}
