package org.summitry.finding.names;

import java.util.List;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.text.Block;
import org.summitry.text.Span;

/** Cuts from a name in a heading the capitalised words that run on: 'Jan Oduya Travel to X', where the text says 'Oduya'. */
final class HeadingNames {
    private HeadingNames() {}

    /** The name as far as the text below bears it out; as it is when nothing below tells. */
    static PersonHit cut(PersonHit h, List<PersonHit> all, Parse parse) {
        for (int last = h.name().size() - 1; last >= 1; last--) {
            String word = PersonMerger.fold(h.name().get(last));
            boolean told =
                    all.stream().anyMatch(o -> PersonMerger.fold(o.last()).equals(word) && !isInHeading(parse, o));
            if (told) {
                return last == h.name().size() - 1 ? h : upTo(h, last, parse);
            }
        }
        return h;
    }

    static boolean isInHeading(Parse parse, PersonHit h) {
        Sentence s = parse.sentenceAt(h.span().start());
        return s != null && s.block().kind() == Block.Kind.HEADING;
    }

    private static PersonHit upTo(PersonHit h, int last, Parse parse) {
        String word = h.name().get(last);
        int end = parse.document().text().indexOf(word, h.span().start()) + word.length();
        return new PersonHit(
                h.name().subList(0, last + 1),
                new Span(h.span().start(), end),
                h.offices(),
                h.gender(),
                h.strength(),
                h.author());
    }
}
