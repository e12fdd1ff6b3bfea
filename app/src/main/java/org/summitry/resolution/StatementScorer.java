package org.summitry.resolution;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Statements: one speaker, and words that come back, quoted or retold. */
final class StatementScorer implements KindScorer<SpeechFacts> {
    private static final double A_YEAR = 365;

    @Override
    public SpeechFacts facts(Report report) {
        return SpeechFacts.of(report);
    }

    /**
     * Speaker and pairs of neighbouring words, for quotations, speaker and figure: a handful. Speaker, a long word and the month and the one before,
     * for what is retold: tens. Speaker and week, for what is retold in other words altogether: tens, of leaders over-full.
     */
    @Override
    public Set<String> keys(SpeechFacts facts) {
        Set<String> keys = new TreeSet<>();
        List<String> pairs = UndertakingScorer.longest(facts.content().pairs());
        List<String> words = UndertakingScorer.notions(facts.content().words());
        for (String who : facts.actorKeys()) {
            pairs.forEach(p -> keys.add(who + " said " + p));
            facts.weeks().forEach(w -> keys.add(who + " in " + w));
            facts.content().numbers().values().forEach(v -> keys.add(who + " said " + v));
            if (facts.published() != null) {
                String month = facts.published().toString().substring(0, 7);
                String before = facts.published().minusMonths(1).toString().substring(0, 7);
                for (String word : words) {
                    keys.add(who + " on " + word + " in " + month);
                    keys.add(who + " on " + word + " in " + before);
                }
            }
        }
        return keys;
    }

    @Override
    public String label(SpeechFacts facts) {
        return facts.content().words().toString();
    }

    @Override
    public void compare(SpeechFacts a, SpeechFacts b, Comparison out) {
        if (a.actors().isEmpty() || b.actors().isEmpty()) {
            out.add("nobody");
        } else {
            int shared = Actor.shared(a.actors(), b.actors());
            String words = Actor.list(a.actors()) + " / " + Actor.list(b.actors());
            if (shared == 0 && (Actor.apart(a.actors(), b.actors()) || Actor.named(a.actors(), b.actors()))) {
                out.veto("speakers-differ", words);
            } else if (shared == 0) {
                out.add("other-speakers", words);
            }
            boolean some = shared < Math.max(a.actors().size(), b.actors().size());
            out.add("some-speakers", some ? 1 : 0, words);
        }
        if (!out.vetoed()) {
            a.denial(b, out);
            a.content().compare(b.content(), out);
            Set<String> topics = new TreeSet<>(a.topics());
            topics.retainAll(b.topics());
            out.add("same-topic", topics.isEmpty() ? 0 : 1);
            a.occasion(b, out);
            long days = a.daysApart(b);
            out.add("long-after", days <= 3 ? 0 : Math.min(1, 0.3 + days / A_YEAR), Long.toString(days));
        }
    }
}
