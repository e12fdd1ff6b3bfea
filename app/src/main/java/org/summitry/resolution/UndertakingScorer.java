package org.summitry.resolution;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Proposals, pledges, agreements: who takes on what, how much, by when. A proposal that is agreed later is one with the agreement. */
final class UndertakingScorer implements KindScorer<SpeechFacts> {
    private static final int WORDS = 8;
    private static final int PAIRS = 5;
    private static final double ROUNDING = 0.02;

    @Override
    public SpeechFacts facts(Report report) {
        return SpeechFacts.of(report);
    }

    /** Between which two, and by whom in which week: republished reports, those of one event, and what is told in other words altogether. */
    @Override
    public Set<String> keys(SpeechFacts facts) {
        Set<String> keys = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        facts.actors().forEach(a -> all.addAll(a.states()));
        facts.addressees().forEach(a -> all.addAll(a.states()));
        if (all.size() == 2) {
            keys.add("between " + String.join(" ", all));
        }
        facts.weeks().forEach(w -> facts.actorKeys().forEach(a -> keys.add("by " + a + " in " + w)));
        return keys;
    }

    /** Actor and notion, two notions: what is undertaken about one matter, tens. Amount with actor or notion, deadline: a handful. */
    @Override
    public Set<String> looseKeys(SpeechFacts facts) {
        Set<String> keys = new TreeSet<>();
        Set<String> actors = facts.actorKeys();
        List<String> notions = notions(facts.content().words());
        couples(notions).forEach(c -> keys.add("about " + c));
        for (String notion : notions) {
            actors.forEach(a -> keys.add("by " + a + " " + notion));
            facts.content().numbers().values().forEach(v -> keys.add("amount " + v + " " + notion));
        }
        BigDecimal amount = facts.amount();
        if (amount != null) {
            keys.add("amount " + Quantities.plain(amount) + " " + facts.unit());
        }
        Set<String> amounts = new TreeSet<>(facts.content().numbers().values());
        if (amount != null) {
            amounts.add(Quantities.plain(amount));
        }
        amounts.forEach(v -> actors.forEach(a -> keys.add("amount " + v + " by " + a)));
        Days deadline = facts.deadline();
        if (deadline != null) {
            facts.topics().forEach(t -> keys.add("by " + deadline.iso() + " about " + t));
        }
        return keys;
    }

    /** What the words that say much are looked up by, in alphabetical order; of the others only where there are none. */
    static List<String> notions(Bag bag) {
        List<String> words = bag.isGeneric() ? List.copyOf(bag.asSet()) : bag.rare();
        return words.stream()
                .map(Meanings::key)
                .distinct()
                .sorted()
                .limit(WORDS)
                .toList();
    }

    /** Each two of some notions. */
    static List<String> couples(List<String> notions) {
        return IntStream.range(0, notions.size())
                .boxed()
                .flatMap(i -> notions.subList(i + 1, notions.size()).stream().map(n -> notions.get(i) + " " + n))
                .toList();
    }

    /** The longest of some pairs of words: they say most. */
    static List<String> longest(Set<String> pairs) {
        return pairs.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(PAIRS)
                .toList();
    }

    @Override
    public String label(SpeechFacts facts) {
        return facts.content().words().toString();
    }

    @Override
    public void compare(SpeechFacts a, SpeechFacts b, Comparison out) {
        if (a.deniedAlone(b) || b.deniedAlone(a)) {
            out.veto("refused", "");
        }
        actors(a, b, out);
        deadlines(a, b, out);
        amounts(a, b, out);
        if (!out.vetoed()) {
            a.denial(b, out);
            a.content().compare(b.content(), out);
            if (Quantities.differ(a.topics(), b.topics())) {
                out.add("other-topics");
            }
            String mine = a.content().deed();
            String its = b.content().deed();
            if (!mine.isEmpty() && !its.isEmpty()) {
                boolean one = mine.equals(its) || Meanings.share(Meanings.of(mine), Meanings.of(its));
                out.add(one ? "same-deed" : "other-deed");
            }
            a.occasion(b, out);
            long days = a.daysApart(b);
            out.add("long-after", days < 0 ? 0 : Math.min(1, days / 730.0), Long.toString(days));
        }
    }

    private static void actors(SpeechFacts a, SpeechFacts b, Comparison out) {
        if (a.actors().isEmpty() || b.actors().isEmpty()) {
            return;
        }
        int shared = Actor.shared(a.actors(), b.actors());
        String words = Actor.list(a.actors()) + " / " + Actor.list(b.actors());
        if (Actor.apart(a.actors(), b.actors())) {
            out.veto("actors-differ", words);
            return;
        }
        if (shared == 0) {
            out.add("other-actors", words);
            return;
        }
        double least = Math.min(a.actors().size(), b.actors().size());
        out.add("same-actors", Math.min(1, shared / least), words);
        if (!a.addressees().isEmpty() && !b.addressees().isEmpty()) {
            if (Actor.apart(a.addressees(), b.addressees())) {
                out.veto("addressees-differ", Actor.list(a.addressees()) + " / " + Actor.list(b.addressees()));
                return;
            }
            boolean same = Actor.shared(a.addressees(), b.addressees()) > 0;
            String to = Actor.list(a.addressees()) + " / " + Actor.list(b.addressees());
            out.add(same ? "same-addressees" : "other-addressees", to);
        }
    }

    private static void deadlines(SpeechFacts a, SpeechFacts b, Comparison out) {
        Days mine = a.deadline();
        Days other = b.deadline();
        if (mine == null || other == null) {
            return;
        }
        if (mine.endsLike(other)) {
            out.add("same-deadline", mine.iso());
        } else {
            out.veto("deadlines-differ", mine.iso() + ", " + other.iso());
        }
    }

    private static void amounts(SpeechFacts a, SpeechFacts b, Comparison out) {
        BigDecimal mine = a.amount();
        BigDecimal other = b.amount();
        if (mine == null || other == null) {
            return;
        }
        double most = Math.max(Math.abs(mine.doubleValue()), Math.abs(other.doubleValue()));
        boolean same = Math.abs(mine.doubleValue() - other.doubleValue()) <= ROUNDING * most;
        String words = mine.toPlainString() + " " + a.unit() + ", " + other.toPlainString() + " " + b.unit();
        if (same && a.unit().equalsIgnoreCase(b.unit())) {
            out.add("same-amount", words);
        } else if (same && !a.unit().isEmpty() && !b.unit().isEmpty()) {
            double alike = Vectors.likeness(Phrases.of(a.unit()), Phrases.of(b.unit()));
            out.add("other-unit", 1 - alike, words);
        } else if (!same
                && (a.unit().equalsIgnoreCase(b.unit())
                        || a.unit().isEmpty()
                        || b.unit().isEmpty())) {
            out.veto("amounts-differ", words);
        }
    }
}
