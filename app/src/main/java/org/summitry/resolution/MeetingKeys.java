package org.summitry.resolution;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * Blocks of meetings.
 *
 * <ul>
 *   <li>series and ordinal, series and year: the reports of one edition, tens to hundreds; series alone, for reports that give
 *       neither: over-full, and put in order by label
 *   <li>a day (and the day before, for dates off by one) and a state: what a state does in two days, tens
 *   <li>place and month: tens, in capitals a hundred
 *   <li>a person and month: tens
 *   <li>a pair of states and month: tens
 * </ul>
 *
 * Meetings without a date stand in the month of the report and the one before.
 */
final class MeetingKeys {
    private static final int MOST_STATES = 8;
    private static final String VISIT = "visit";

    private MeetingKeys() {}

    static Set<String> of(MeetingFacts facts) {
        Set<String> keys = new TreeSet<>();
        Set<String> months = months(facts);
        series(facts, months, keys);
        for (LocalDate day : facts.days()) {
            for (String state : facts.parties().states()) {
                keys.add("day " + day + " " + state);
                keys.add("day " + day.plusDays(1) + " " + state);
            }
        }
        for (String month : months) {
            facts.place().words().forEach(w -> keys.add("place " + Folding.skeleton(w) + " " + month));
            pairs(facts, month, keys);
            people(facts, month, keys);
        }
        return keys;
    }

    private static void series(MeetingFacts facts, Set<String> months, Set<String> keys) {
        Set<String> names = new TreeSet<>(facts.title().rare());
        names.addAll(facts.format().rare());
        names.addAll(facts.format().acronyms());
        for (String word : names) {
            String name = "series " + Folding.skeleton(word) + " ";
            keys.add(name + "all");
            if (facts.ordinal() > 0) {
                keys.add(name + "no " + facts.ordinal());
            }
            facts.years().forEach(y -> keys.add(name + y));
            months.forEach(m -> keys.add(name + m.substring(0, 4)));
        }
    }

    private static void pairs(MeetingFacts facts, String month, Set<String> keys) {
        Set<String> who = new TreeSet<>(facts.parties().states());
        facts.parties().others().forEach(a -> who.add(a.side()));
        String[] some = who.stream().limit(MOST_STATES).toArray(String[]::new);
        for (int i = 0; i < some.length; i++) {
            for (int j = i + 1; j < some.length; j++) {
                keys.add("pair " + some[i] + " " + some[j] + " " + month);
            }
        }
        if (some.length == 1) {
            keys.add("alone " + some[0] + " " + month);
        }
    }

    /** Each person named, and each other party: what they do in a month. */
    private static void people(MeetingFacts facts, String month, Set<String> keys) {
        for (Actor a : facts.parties().all().stream().limit(MOST_STATES).toList()) {
            a.persons().forEach(n -> n.keys().forEach(k -> keys.add("with " + k + " " + month)));
        }
    }

    /** The months it can have been in: of its date and the next, or of the report and the one before. */
    static Set<String> months(MeetingFacts facts) {
        Set<String> months = new TreeSet<>();
        Days date = facts.date();
        LocalDate published = facts.published();
        if (date != null && date.from() != null && date.to() != null) {
            LocalDate last = date.from().plusMonths(12).isBefore(date.to())
                    ? date.from()
                    : date.to().plusDays(1);
            if (facts.scheduled() && facts.type().equals(VISIT)) {
                last = last.plusDays(MeetingDates.A_VISIT_LATE);
            }
            for (LocalDate d = date.from().minusDays(1); !d.isAfter(last); d = d.plusDays(1)) {
                months.add(d.toString().substring(0, 7));
            }
        } else if (published != null) {
            months.add(published.toString().substring(0, 7));
            LocalDate other = facts.scheduled() ? published.plusMonths(1) : published.minusMonths(1);
            months.add(other.toString().substring(0, 7));
        }
        return months;
    }
}
