package org.summitry.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Statements: one speaker, and words that come back, quoted or retold. */
final class StatementScorer implements KindScorer<SpeechFacts> {
    private static final double A_YEAR = 365;
    private static final int STRETCH = 60;

    @Override
    public SpeechFacts facts(Report report) {
        return SpeechFacts.of(report);
    }

    /**
     * Speaker and pairs of neighbouring words, for quotations, speaker and figure: a handful. Speaker, a long word and the month and the one before,
     * for what is retold: tens. Speaker and week, for what is retold in other words altogether: tens, of leaders over-full.
     */
    /** Who in which week: republished reports and those of one event. */
    @Override
    public Set<String> keys(SpeechFacts facts) {
        Set<String> keys = new TreeSet<>();
        facts.actorKeys().forEach(who -> facts.weeks().forEach(w -> keys.add(who + " in " + w)));
        return keys;
    }

    /** Who said what, whenever; two notions in some weeks, whoever is said to have said it. One notion alone tells nothing. */
    @Override
    public Set<String> looseKeys(SpeechFacts facts) {
        Set<String> keys = new TreeSet<>();
        List<String> pairs = UndertakingScorer.longest(facts.content().pairs());
        for (String who : facts.actorKeys()) {
            pairs.forEach(p -> keys.add(who + " said " + p));
            facts.content().numbers().values().forEach(v -> keys.add(who + " said " + v));
        }
        LocalDate published = facts.published();
        if (published != null) {
            UndertakingScorer.couples(UndertakingScorer.notions(facts.content().words()))
                    .forEach(c -> keys.add("on " + c + " in " + stretch("on " + c, published)));
        }
        return keys;
    }

    /** Stretches of time that begin on another day for each two notions: what shares some is parted by the end of a stretch in few. */
    private static long stretch(String notions, LocalDate day) {
        return Math.floorDiv(day.toEpochDay() + Math.floorMod(notions.hashCode(), STRETCH), STRETCH);
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
