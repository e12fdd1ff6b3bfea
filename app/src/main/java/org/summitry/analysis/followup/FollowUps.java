package org.summitry.analysis.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitry.register.Register;

/**
 * What became of every matter of a register: found anew from its entries and texts, so that the same register gives the same links,
 * whatever the order in which its documents came. Thread-safe; what was found is kept until the register changes, and of what was compared
 * only that is compared again of which something is new ({@link Compared}).
 */
public final class FollowUps {
    /** Words that more sentences have find no candidates: they say too little. */
    private static final int COMMON = 400;

    private static final double LEAST = 0.9;

    private final Register register;
    private long position = -1;
    private List<Followed> current = List.of();
    private @Nullable Sentences sentences;
    private Compared compared = new Compared();

    /** For a register that stays open as long as this is used. */
    public FollowUps(Register register) {
        this.register = register;
    }

    /** Every matter with its reports, in the order of ids. */
    public synchronized List<Followed> all() {
        long now = register.position();
        if (now != position) {
            current = find();
            position = now;
        }
        return current;
    }

    /** How many pairs were compared anew when links were last found. */
    synchronized long comparisons() {
        return compared.made();
    }

    private List<Followed> find() {
        Entries entries = Entries.of(register);
        Sentences read = Sentences.of(register, sentences);
        sentences = read;
        List<Followed> matters = entries.matters(read);
        List<Later> reports = read.reports();
        Rarity rarity = new Rarity(reports.stream().map(Later::sentence).toList());
        Linker linker = new Linker(rarity, entries.names.values());
        Map<String, List<Integer>> index = index(reports);
        NextMeetings meetings = new NextMeetings(entries);
        compared = compared.next(linker);
        Map<String, Boolean> reviews = register.linkReviews(Link.PREFIX);
        List<Followed> all = new ArrayList<>();
        for (Followed f : matters) {
            Prepared matter = Prepared.of(f.matter());
            List<Link> links = new ArrayList<>();
            for (int i : saysLittle(matter, rarity) ? List.<Integer>of() : candidates(matter, index)) {
                Link link = link(matter, reports.get(i), reviews);
                if (link != null) {
                    links.add(link);
                }
            }
            List<Link> kept = onePerDocument(links);
            all.add(new Followed(f.matter(), f.start(), f.meeting(), meetings.droppedAt(f, kept), kept));
        }
        return List.copyOf(all);
    }

    /** 'a Joint Statement': no later sentence could be told to speak of this one. */
    private static boolean saysLittle(Prepared matter, Rarity rarity) {
        double weight = 0;
        for (String term : matter.text().terms().keySet()) {
            weight += matter.actors().containsKey(term) ? 0 : rarity.of(term);
        }
        return weight < LEAST;
    }

    private static Map<String, List<Integer>> index(List<Later> reports) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            for (String notion : reports.get(i).sentence().terms().keySet()) {
                index.computeIfAbsent(notion, k -> new ArrayList<>()).add(i);
            }
        }
        return index;
    }

    /** Sentences that share a word that says something with the matter's text. */
    private static Collection<Integer> candidates(Prepared matter, Map<String, List<Integer>> index) {
        Set<Integer> found = new TreeSet<>();
        for (String notion : matter.text().terms().keySet()) {
            List<Integer> having = index.getOrDefault(notion, List.of());
            boolean says = !Vocabulary.isGeneric(notion) && !matter.actors().containsKey(notion);
            if (says && having.size() <= COMMON) {
                found.addAll(having);
            }
        }
        return found;
    }

    /** Of a later day and in other words: what is printed again reports nothing. */
    private static boolean isLater(Passage earlier, Passage later) {
        LocalDate before = earlier.published();
        LocalDate after = later.published();
        return before != null
                && after != null
                && after.isAfter(before)
                && !earlier.sentence().equals(later.sentence());
    }

    private @Nullable Link link(Prepared matter, Later report, Map<String, Boolean> reviews) {
        if (!isLater(matter.matter().passage(), report.passage())) {
            return null;
        }
        Boolean judged = reviews.get(Link.id(matter.matter().passage(), report.passage()));
        Compared.Outcome c = compared.of(matter, report, judged != null);
        if (c == null || judged == null && c.score() < Weights.read().waiting()) {
            return null;
        }
        double score = c.score();
        Link.Standing standing = judged != null
                ? judged ? Link.Standing.ACCEPTED : Link.Standing.REJECTED
                : score >= Weights.read().linked() ? Link.Standing.LINKED : Link.Standing.WAITING;
        return new Link(matter.matter(), report.passage(), c.status(), score, standing, c.told(), c.reasons());
    }

    /** Of a document's sentences the surest that no person rejected; those that a person judged all stay. */
    private static List<Link> onePerDocument(List<Link> links) {
        Map<String, Link> best = new TreeMap<>();
        List<Link> kept = new ArrayList<>();
        for (Link link : links) {
            boolean judged = link.standing() == Link.Standing.ACCEPTED || link.standing() == Link.Standing.REJECTED;
            if (judged) {
                kept.add(link);
            } else {
                best.merge(link.report().document(), link, (a, b) -> b.score() > a.score() ? b : a);
            }
        }
        Map<String, Link> byId = new LinkedHashMap<>();
        kept.forEach(l -> byId.put(l.id(), l));
        kept.stream()
                .filter(l -> l.standing() == Link.Standing.ACCEPTED)
                .forEach(l -> best.remove(l.report().document()));
        best.values().forEach(l -> byId.put(l.id(), l));
        return byId.values().stream()
                .sorted(Comparator.comparing(
                                (Link l) -> String.valueOf(l.report().published()))
                        .thenComparing(l -> l.report().document())
                        .thenComparing(l -> l.report().start()))
                .toList();
    }
}
