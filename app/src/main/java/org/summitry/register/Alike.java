package org.summitry.register;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitry.resolution.Judgement;
import org.summitry.resolution.Prepared;
import org.summitry.resolution.Resolver;
import org.summitry.resolution.Verdict;

/**
 * Finds reports that need no comparison with each other, since they say the same word for word: 'Orla Venn, minister of Norland' is
 * read in thousands of documents and compared once.
 *
 * <p>What a report says is its record without evidence and confidence, what it refers to, and when. How exactly the day matters is
 * asked of the resolver: not at all, if ten years make no difference; to the year, if only the blocks hang on it; else to the month.
 * A report stands alone when even its like of the same month would not be judged the same (a mere surname), and where the words of
 * a report matter (meetings, statements, undertakings: they are few of a kind).
 */
final class Alike {
    private static final Set<String> KINDS =
            Set.of("person", "organization", "state", "format", "instrument", "project");
    private static final int REMEMBERED = 20_000;
    private static final int LABEL = 40;
    private static final LocalDate ONCE = LocalDate.of(2001, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2011, 1, 1);

    private enum Dated {
        NOT,
        BY_YEAR,
        BY_MONTH,
        ALONE
    }

    private final Resolver resolver;
    private final Map<String, Dated> dated = Collections.synchronizedMap(new Remembered<>(REMEMBERED));
    private final Map<String, Matcher.Form> forms = Collections.synchronizedMap(new Remembered<>(REMEMBERED));

    Alike(Resolver resolver) {
        this.resolver = resolver;
    }

    Judgement judge(Prepared a, Prepared b) {
        return resolver.judge(a, b);
    }

    /** Reports that stand alone, which are most, are looked at by several threads at once. */
    Matcher.Form form(Report r) {
        if (standsAlone(r)) {
            return alone(r);
        }
        ObjectNode said = said(r);
        ObjectNode context = r.context().deepCopy();
        context.put("text", "");
        String words = Json.write(said) + Json.write(context);
        Dated how = dated.computeIfAbsent(words, k -> dated(said, context));
        if (how == Dated.ALONE) {
            return alone(r);
        }
        String day = day(r.published(), how);
        String key = "form:" + Hashes.of(day + words).substring(0, 32);
        return forms.computeIfAbsent(key, k -> form(k, false, prepare(key, day.isEmpty() ? null : day, said, context)));
    }

    /** The same of a report whose blocks and label are known: nothing but what comparisons look at. */
    Matcher.Form compared(Report r) {
        return standsAlone(r)
                ? new Matcher.Form(r.key(), true, Set.of(), "", "", resolver.compared(Resolution.asResolved(r)))
                : form(r).compared();
    }

    private static boolean standsAlone(Report r) {
        return !KINDS.contains(r.kind()) || !r.body().path("name").isTextual();
    }

    private Matcher.Form alone(Report r) {
        return form(r.key(), true, resolver.prepare(Resolution.asResolved(r)));
    }

    private static Matcher.Form form(String key, boolean alone, Prepared p) {
        String label = p.label();
        String cut = label.length() <= LABEL ? label : label.substring(0, LABEL);
        LocalDate published = p.report().published();
        return new Matcher.Form(key, alone, p.keys(), cut, published == null ? "" : published.toString(), p.compared());
    }

    private Prepared prepare(String document, @Nullable String published, ObjectNode body, ObjectNode context) {
        return resolver.prepare(Resolution.asResolved(new Report(document, published, null, body, context)));
    }

    private Dated dated(ObjectNode body, ObjectNode context) {
        Prepared once = prepare("form:a", ONCE.toString(), body, context);
        if (resolver.judge(once, once).verdict() != Verdict.SAME) {
            return Dated.ALONE;
        }
        Prepared later = prepare("form:b", LATER.toString(), body, context);
        Prepared never = prepare("form:c", null, body, context);
        if (resolver.judge(once, later).verdict() != Verdict.SAME) {
            return Dated.BY_MONTH;
        }
        return once.keys().equals(never.keys()) ? Dated.NOT : Dated.BY_YEAR;
    }

    private static String day(@Nullable String published, Dated how) {
        if (published == null || published.length() < 10 || how == Dated.NOT) {
            return "";
        }
        return how == Dated.BY_YEAR ? published.substring(0, 4) + "-07-01" : published.substring(0, 7) + "-15";
    }

    /** The record without where it was found and how surely; of a state its id says all. Wordings in one order. */
    private static ObjectNode said(Report r) {
        ObjectNode said = r.body().deepCopy();
        said.remove("evidence");
        said.remove("confidence");
        if (r.kind().equals("state")) {
            said.remove("aliases");
        } else if (said.path("aliases") instanceof ArrayNode aliases) {
            Set<String> sorted = new TreeSet<>();
            aliases.forEach(a -> sorted.add(a.asText()));
            said.set("aliases", Json.texts(sorted));
        }
        return said;
    }
}
