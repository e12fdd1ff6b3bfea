package org.summitry.finding.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Block;
import org.summitry.text.Span;

/**
 * The roll of those present, as communiqués print it: a sentence of attendance that ends with a colon ('The following Heads of State
 * participated:'), then a line for each.
 */
final class Roll {
    private static final Set<String> ATTENDANCE = Set.of(
            "attend",
            "participate",
            "attendance",
            "present",
            "participation",
            "participant",
            "attendee",
            "represent",
            "delegation");

    /** How a roll begins the line of those who did not come. */
    private static final Pattern EXCUSED =
            Pattern.compile("\\s*(?:apolog(?:y|ies)|absent|absence|excused|regrets)\\b", Pattern.CASE_INSENSITIVE);

    /** How a roll begins that is one sentence. */
    private static final Pattern LABELLED = Pattern.compile(
            "\\s*(?:participants|present|in attendance|attendees|attendance|observers|guests|delegations):\\s",
            Pattern.CASE_INSENSITIVE);

    /** What follows a state of a roll. */
    private static final Pattern NEXT = Pattern.compile("[;,.]| \\(| and ");

    private final Parse parse;
    private final Cast cast;
    private final Set<String> present = new LinkedHashSet<>();
    private final Set<String> absent = new LinkedHashSet<>();

    Roll(Parse parse, Cast cast) {
        this.parse = parse;
        this.cast = cast;
        call();
    }

    /** The actors on the roll, in its order. */
    List<String> present() {
        return List.copyOf(present);
    }

    /** Those whom the roll calls and excuses. */
    List<String> absent() {
        return List.copyOf(absent);
    }

    private void call() {
        parse.sentences().forEach(this::inline);
        boolean calling = false;
        for (Block b : parse.document().blocks()) {
            List<Sentence> sentences = of(b);
            if (opens(b, sentences)) {
                calling = true;
            } else if (calling && sentences.stream().anyMatch(Roll::isTold)) {
                calling = false;
            } else if (calling) {
                List<String> called = Parties.people(cast, b.span());
                (EXCUSED.matcher(parse.text(b.span())).lookingAt() ? absent : present).addAll(called);
            }
        }
    }

    /** 'Participants: X; Y.', 'Apologies were received from Z.': a roll in one sentence. */
    private void inline(Sentence s) {
        String text = parse.text(s.span());
        if (LABELLED.matcher(text).lookingAt()) {
            present.addAll(Parties.present(cast, s, s.span()));
            listedStates(s);
        } else if (EXCUSED.matcher(text).lookingAt() && text.matches("(?s)[^.]{5,40}(?::|\\bfrom\\b).*")) {
            absent.addAll(Parties.people(cast, s.span()));
        }
    }

    /** 'Norland (State Secretary X); Velmora': who stands between the semicolons is there. */
    private void listedStates(Sentence s) {
        cast.mentionsIn(s.span()).stream()
                .filter(m -> m.kind() == Mention.Kind.NAME && m.actors().get(0).startsWith("state:"))
                .filter(m -> parse.text(new Span(s.span().start(), m.span().start()))
                        .matches("(?s).*[:;,]\\s*(?:the\\s+)?|.*\\band\\s+(?:the\\s+)?"))
                .filter(m -> NEXT.matcher(
                                parse.document().text().substring(m.span().end()))
                        .lookingAt())
                .forEach(m -> present.addAll(m.actors()));
    }

    private List<Sentence> of(Block b) {
        List<Sentence> inside = new ArrayList<>();
        for (Sentence s : parse.sentences()) {
            if (s.block().equals(b)) {
                inside.add(s);
            }
        }
        return inside;
    }

    private boolean opens(Block b, List<Sentence> sentences) {
        String text = parse.text(b.span()).stripTrailing();
        return text.endsWith(":")
                && sentences.stream().flatMap(s -> s.tokens().stream()).anyMatch(t -> ATTENDANCE.contains(t.lemma()));
    }

    /** A line of the roll names somebody and tells nothing: it has no finite verb. */
    private static boolean isTold(Sentence s) {
        for (Token t : s.tokens()) {
            if (t.tag().matches("VBD|VBZ|VBP|MD") && s.tokens().size() > 3) {
                return true;
            }
        }
        return false;
    }
}
