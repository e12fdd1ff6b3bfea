package org.summitry.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.commitments.Commitment;
import org.summitry.analysis.commitments.Tested;
import org.summitry.register.Because;
import org.summitry.register.Dossier;
import org.summitry.register.LedgerEntry;
import org.summitry.text.OneLine;

/** An entry's dossier as text for a terminal: what is known, each citation with its words, what disagrees, what may be the same, its history. */
public final class DossierText {
    private static final Set<String> NOT_SHOWN =
            Set.of("kind", "id", "name", "evidence", "confidence", "review", "content", "source", "cue", "support");

    private final Style style;
    private final int width;

    /**
     * @param colour whether to use the colours of a terminal
     * @param width columns of the output
     */
    public DossierText(boolean colour, int width) {
        this.style = new Style(colour);
        this.width = width;
    }

    /** The dossier. */
    public String of(Dossier d) {
        return of(d, null);
    }

    /** The dossier of an undertaking with what the tests for commitments make of it; null when they were not asked. */
    public String of(Dossier d, @Nullable Tested tested) {
        StringBuilder out = new StringBuilder();
        out.append(style.title(d.name())).append('\n');
        out.append(d.id()).append(", ").append(standing(d)).append('\n');
        d.record().properties().forEach(f -> {
            if (!NOT_SHOWN.contains(f.getKey())) {
                String value = f.getKey().equals("participants")
                        ? participants(f.getValue(), d)
                        : value(f.getValue(), d.names());
                out.append(Lines.wrapped("  " + f.getKey() + ": ", value, width))
                        .append('\n');
            }
        });
        out.append('\n').append(style.label("Citations")).append('\n');
        for (Dossier.Citation c : d.citations()) {
            String field = c.field() == null ? "" : " (" + c.field() + ")";
            String words = OneLine.of(c.text());
            out.append(Lines.wrapped(
                            "  " + c.number() + ". ",
                            words + " — " + source(c) + " §" + c.start() + "–" + c.end() + field,
                            width))
                    .append('\n');
        }
        if (d.pages() > 1) {
            out.append("  (one of ").append(d.pages()).append(" pages; the others: summitry show --page N)\n");
        }
        if (tested != null) {
            section(out, "Tests for a commitment", tests(tested));
        }
        section(out, "Sources disagree", disagreements(d));
        section(
                out,
                "May be the same",
                d.doubts().stream()
                        .map(x -> x.id() + " (" + x.name() + "), " + Math.round(100 * x.score()) + " %: "
                                + Because.words(x.reasons()))
                        .toList());
        section(out, "History", d.history().stream().map(DossierText::line).toList());
        return out.toString();
    }

    private static List<String> tests(Tested tested) {
        List<String> lines = new ArrayList<>();
        Commitment c = tested.commitment();
        lines.add((c.isCommitment() ? "a commitment" : "no commitment") + ", by the sentence of citation "
                + tested.citation().number() + ": " + OneLine.of(tested.sentence()));
        if (tested.leadIn() != null) {
            lines.add("an item of: " + OneLine.of(tested.leadIn()));
        }
        c.standing().forEach(o -> lines.add(o.told()));
        return lines;
    }

    private static String standing(Dossier d) {
        String reviewed = d.review().equals("unreviewed")
                ? "found by machine, reviewed by nobody yet"
                : d.review() + " by a person";
        String support = String.join(
                ", ",
                d.support().entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey().replace('-', ' '))
                        .toList());
        return reviewed + "; " + d.supporters()
                + (d.supporters() == 1 ? " independent report: " : " independent reports: ") + support;
    }

    private static String source(Dossier.Citation c) {
        return (c.publisher() == null ? c.label() : c.publisher()) + (c.published() == null ? "" : ", " + c.published())
                + ", " + c.document() + ", read " + c.readOn();
    }

    private static List<String> disagreements(Dossier d) {
        List<String> lines = new ArrayList<>();
        d.disagreements()
                .forEach((field, sayings) -> lines.add(field + ": "
                        + String.join(
                                "; ",
                                sayings.stream()
                                        .map(s -> s.value() + " by "
                                                + s.documents().size())
                                        .toList())));
        return lines;
    }

    private void section(StringBuilder out, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.append('\n').append(style.label(title)).append('\n');
            lines.forEach(l -> out.append(Lines.wrapped("  - ", l, width)).append('\n'));
        }
    }

    /** A line of the ledger in words. */
    public static String line(LedgerEntry l) {
        String reason = l.body().path("reason").asText();
        String fields = l.body().has("fields") ? " " + value(l.body().path("fields"), Map.of()) : "";
        String asClass = l.body().has("class") ? " as " + l.body().path("class").asText() : "";
        String earlier = l.supersedes() == null ? "" : " of line " + l.supersedes();
        String subject = l.body().path("entry").asText(l.subject());
        return l.seq() + "  " + l.at() + "  " + l.who() + ": " + l.act().name().toLowerCase(Locale.ROOT) + earlier + " "
                + subject + fields + asClass + (reason.isEmpty() ? "" : " (" + reason + ")");
    }

    /** 'Orla Venn for Norland (chair)'. */
    private static String participants(JsonNode list, Dossier d) {
        List<String> all = new ArrayList<>();
        for (JsonNode p : list) {
            String behalf = p.has("on_behalf_of") ? " for " + value(p.path("on_behalf_of"), d.names()) : "";
            String role = p.path("role").asText("participant");
            all.add(value(p.path("actor"), d.names()) + behalf + (role.equals("participant") ? "" : " (" + role + ")"));
        }
        return String.join(", ", all);
    }

    private static String value(JsonNode node, Map<String, String> names) {
        List<String> parts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(n -> parts.add(value(n, names)));
            return String.join("; ", parts);
        }
        if (node.isObject()) {
            node.properties().forEach(f -> parts.add(f.getKey() + " " + value(f.getValue(), names)));
            return String.join(", ", parts);
        }
        return names.getOrDefault(node.asText(), node.asText());
    }
}
