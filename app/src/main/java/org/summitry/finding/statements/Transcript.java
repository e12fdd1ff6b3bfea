package org.summitry.finding.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Lexicon;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.language.Parse;
import org.summitry.text.Block;
import org.summitry.text.Span;

/**
 * Questions and answers of a briefing or interview, each paragraph opened by a label: 'Question: ...', 'Answer: ...', 'Orla Venn:
 * ...'; or what several say in turn. An answer is one statement of whoever answers; a question is nobody's statement.
 */
final class Transcript {
    private static final Pattern LABEL = Pattern.compile("^([\\p{L}][\\p{L}.'’\\- ]{0,48}?)\\s*:\\s+(?=\\S)");
    private static final Set<String> FIRST_PERSON = Set.of("i", "we");
    private static final int LEAST_TURNS = 2;

    private final Parse parse;
    private final Cast cast;
    private final Set<String> questions = Lexicon.words(Transcript.class, "questions.txt");
    private final Set<String> answers = Lexicon.words(Transcript.class, "answers.txt");

    Transcript(Parse parse, Cast cast) {
        this.parse = parse;
        this.cast = cast;
    }

    /** A labelled paragraph; {@code source} names who speaks, null for a question. */
    private record Turn(Span whole, Span speech, boolean question, @Nullable Span source) {}

    /** {@code claims} with one for each answer, and without what was found in questions and answers; as they are in a text that is no transcript. */
    List<Claim> apply(List<Claim> claims) {
        List<Turn> turns = turns();
        boolean asked = turns.stream().anyMatch(Turn::question);
        boolean answered = turns.stream().anyMatch(t -> !t.question());
        if (turns.size() < LEAST_TURNS || !answered || !asked && !isSpoken(turns)) {
            return claims;
        }
        List<Claim> applied = new ArrayList<>(claims);
        applied.removeIf(c -> turns.stream().anyMatch(t -> t.question() ? isAsked(t, c) : isOwn(t, c)));
        for (Turn t : turns) {
            if (!t.question()) {
                applied.add(new Claim(t.speech(), t.source(), null, "quote", false, "first-person"));
            }
        }
        return applied;
    }

    /** Two or more who speak of themselves in turn, whatever they were asked: 'Orla Venn: We have waited.' */
    private boolean isSpoken(List<Turn> turns) {
        long own = turns.stream()
                .filter(t -> parse.tokensIn(t.speech()).stream()
                        .anyMatch(w -> w.form().matches("(?i)i|we|my|our|me|us")
                                && w.tag().startsWith("PRP")))
                .count();
        return own >= LEAST_TURNS && 2 * own >= turns.size();
    }

    /** A question may rest on what somebody has said; what is asked itself ends with the question mark. */
    private boolean isAsked(Turn question, Claim c) {
        return question.whole().contains(c.content())
                && parse.document().text().startsWith("?", c.content().end());
    }

    /** What the speaker says in the first person is part of the answer; what an answer tells of others is a statement of theirs. */
    private boolean isOwn(Turn answer, Claim c) {
        Span source = c.source();
        return answer.whole().contains(c.content())
                && (source == null || FIRST_PERSON.contains(parse.text(source).toLowerCase(Locale.ROOT)));
    }

    /** A paragraph that a label opens; {@code named} is the person whom the label names, or null. */
    private record Labelled(Span whole, String label, Span speech, @Nullable Span named) {}

    private List<Labelled> labelled() {
        List<Labelled> all = new ArrayList<>();
        for (Block b : parse.document().blocks()) {
            Matcher m = LABEL.matcher(parse.text(b.span()));
            if (b.isContent() && m.find()) {
                int start = b.span().start();
                Span label = new Span(start, start + m.end(1));
                Span speech = new Span(start + m.end(), b.span().end());
                all.add(new Labelled(b.span(), m.group(1).toLowerCase(Locale.ROOT), speech, person(label)));
            }
        }
        return all;
    }

    /** Labels that name nobody the text knows, open several paragraphs, and ask in one of them: 'HERALD: ...?'. */
    private Set<String> askers(List<Labelled> paragraphs) {
        Map<String, Integer> turns = new HashMap<>();
        Set<String> asking = new HashSet<>();
        for (Labelled p : paragraphs) {
            if (p.named() == null) {
                turns.merge(p.label(), 1, Integer::sum);
                if (parse.text(p.speech()).strip().endsWith("?")) {
                    asking.add(p.label());
                }
            }
        }
        asking.removeIf(label -> turns.getOrDefault(label, 0) < LEAST_TURNS || answers.contains(label));
        return asking;
    }

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        List<Labelled> paragraphs = labelled();
        Set<String> askers = askers(paragraphs);
        Span briefer = null;
        for (Labelled p : paragraphs) {
            if (questions.contains(p.label()) || askers.contains(p.label())) {
                turns.add(new Turn(p.whole(), p.speech(), true, null));
            } else if (answers.contains(p.label())) {
                briefer = briefer == null ? briefer(p.whole().start()) : briefer;
                turns.add(new Turn(p.whole(), p.speech(), false, briefer));
            } else if (p.named() != null) {
                turns.add(new Turn(p.whole(), p.speech(), false, p.named()));
            }
        }
        return turns;
    }

    private @Nullable Span person(Span label) {
        return cast.mentionsIn(label).stream()
                .filter(m -> m.actors().stream().anyMatch(a -> a.startsWith("person:")))
                .map(Mention::span)
                .findFirst()
                .orElse(null);
    }

    /** Who briefs: the person named in a passage before the first answer that calls itself by a word for who answers; else the first one named. */
    private @Nullable Span briefer(int before) {
        Span first = null;
        for (Mention m : cast.mentions()) {
            boolean person = m.kind() == Mention.Kind.NAME
                    && m.span().end() <= before
                    && m.actors().stream().anyMatch(a -> a.startsWith("person:"));
            if (person) {
                first = first == null ? m.span() : first;
                if (isCalledBriefer(m.span())) {
                    return m.span();
                }
            }
        }
        return first;
    }

    private boolean isCalledBriefer(Span name) {
        String text = parse.document().text();
        String around = text.substring(Math.max(0, name.start() - 30), Math.min(text.length(), name.end() + 40))
                .toLowerCase(Locale.ROOT);
        return answers.stream().anyMatch(a -> a.length() > 6 && around.contains(a));
    }
}
