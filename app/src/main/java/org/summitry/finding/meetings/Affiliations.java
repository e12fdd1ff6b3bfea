package org.summitry.finding.meetings;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.finding.names.Office;
import org.summitry.finding.names.Person;
import org.summitry.text.Span;

/**
 * For whom a person takes part: whose office it is, or else the state beside the name, as in 'Grace Imani (Norland)', 'Norland's
 * Grace Imani' and 'her Norlandic colleague, Grace Imani'.
 */
final class Affiliations {
    private static final Pattern BRACKET = Pattern.compile("\\s*\\(\\s*");
    private static final Pattern LINE = Pattern.compile("\\W*(?:(?:For|From|On behalf of) (?:the )?)?");
    private static final Pattern OWNER = Pattern.compile("['’]s?\\s+");
    private static final Pattern TITLE =
            Pattern.compile("\\s+(?:\\p{L}+[\\s-]+){0,5}?(?:\\p{L}+\\s*,\\s*(?:\\p{Lu}[\\p{L}.]+\\s+){0,2})?");

    /** From the state to the one who comes for it; the verb may be said once for several sides. */
    private static final Pattern REPRESENTED = Pattern.compile(
            "(?:,\\s(?:which|whose)\\s[^,.;]{1,80},)?\\s+(?:(?:side|delegation|party|team)\\s+)?(?:(?:was|were|is|had been)\\s+)?(?:(?:also\\s+)?(?:represented|led|headed)\\s+)?"
                    + "by\\s[^.;]{0,90}|\\s+(?:delegation|side|team)\\s+(?:also\\s+)?(?:included|includes|comprised|consisted of)\\s[^;\\n]{0,200}");

    /** How many passages back the state may be named. */
    private static final int FARTHEST = 6;

    private final String text;
    private final Cast cast;

    Affiliations(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** The state or organisation that {@code actor} stands for; null when it is none's or nobody says. */
    @Nullable
    String of(String actor) {
        if (!(cast.actor(actor) instanceof Person p)) {
            return null;
        }
        String byOffice = p.offices().stream()
                .map(Office::of)
                .filter(o -> o != null)
                .findFirst()
                .orElse(null);
        return byOffice != null ? byOffice : beside(actor);
    }

    /** Everything that {@code actor} holds an office of. */
    List<String> allOf(String actor) {
        return cast.actor(actor) instanceof Person p
                ? p.offices().stream()
                        .map(Office::of)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()
                : List.of();
    }

    private @Nullable String beside(String person) {
        List<Mention> mentions = cast.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            Mention m = mentions.get(i);
            if (m.kind() == Mention.Kind.NAME && m.actors().equals(List.of(person))) {
                String state = i + 1 < mentions.size() ? inBrackets(m, mentions.get(i + 1)) : null;
                state = state == null && i > 0 ? before(mentions.get(i - 1), m) : state;
                state = state == null ? represented(mentions, i) : state;
                state = state == null ? ofLine(m) : state;
                if (state != null) {
                    return state;
                }
            }
        }
        return null;
    }

    /** 'For Norland: X, Minister; Y, adviser': the line opens with whose all on it are. */
    private @Nullable String ofLine(Mention person) {
        int start = text.lastIndexOf('\n', person.span().start()) + 1;
        return cast.mentions().stream()
                .filter(m -> m.span().start() >= start
                        && m.span().end() < person.span().start())
                .filter(m ->
                        LINE.matcher(text.substring(start, m.span().start())).matches()
                                && text.startsWith(":", m.span().end()))
                .map(Affiliations::state)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** 'The Norlandic delegation was headed by X', 'Norland was represented by its Minister, X'. */
    private @Nullable String represented(List<Mention> mentions, int person) {
        for (int i = person - 1; i >= 0 && i > person - FARTHEST; i--) {
            Mention m = mentions.get(i);
            String state = m.span().end() < mentions.get(person).span().start() ? party(m) : null;
            if (state != null && m.kind() != Mention.Kind.PRONOUN) {
                return REPRESENTED
                                .matcher(between(m.span(), mentions.get(person).span()))
                                .matches()
                        ? state
                        : null;
            }
        }
        return null;
    }

    private @Nullable String inBrackets(Mention person, Mention next) {
        boolean bracketed = next.span().start() > person.span().end()
                && BRACKET.matcher(between(person.span(), next.span())).matches()
                && text.startsWith(")", next.span().end());
        return bracketed ? state(next) : null;
    }

    private @Nullable String before(Mention earlier, Mention person) {
        if (earlier.span().end() >= person.span().start()) {
            return null;
        }
        String between = between(earlier.span(), person.span());
        boolean beside = earlier.kind() == Mention.Kind.DEMONYM
                ? TITLE.matcher(between).matches()
                : OWNER.matcher(between).matches();
        return beside ? state(earlier) : null;
    }

    /** The state or body of a mention that delegations come from. */
    private static @Nullable String party(Mention m) {
        boolean body = m.kind() == Mention.Kind.NAME
                && m.actors().size() == 1
                && m.actors().get(0).startsWith("org:");
        return body ? m.actors().get(0) : state(m);
    }

    private static @Nullable String state(Mention m) {
        return m.actors().size() == 1 && m.actors().get(0).startsWith("state:")
                ? m.actors().get(0)
                : null;
    }

    private String between(Span a, Span b) {
        return text.substring(a.end(), b.start());
    }
}
