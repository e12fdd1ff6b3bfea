package org.summitry.finding.meetings;

import java.util.List;
import org.summitry.finding.statements.Statement;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Who 'I' is in what somebody says of a meeting. */
final class SpeakerOf {
    private SpeakerOf() {}

    /** Whether the subject of {@code verb} is 'I' or 'we'. */
    static boolean isFirstPerson(Sentence s, Token verb) {
        Token subject = s.child(verb, "nsubj", "nsubjpass");
        return subject != null && subject.form().matches("I|[Ww]e");
    }

    /** The persons who say what {@code m} stands in, when its subject is the first person; else none. */
    static List<String> of(MeetingMention m, List<Statement> statements) {
        Token verb = Circumstances.verbAbove(m.sentence(), m.head());
        if (verb == null || !isFirstPerson(m.sentence(), verb)) {
            return List.of();
        }
        return statements.stream()
                .filter(st -> st.content().contains(m.head().span()))
                .flatMap(st -> st.speakers().stream())
                .filter(a -> a.startsWith("person:"))
                .distinct()
                .toList();
    }
}
