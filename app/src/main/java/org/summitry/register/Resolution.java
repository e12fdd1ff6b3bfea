package org.summitry.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.resolution.Judgement;
import org.summitry.resolution.Prepared;
import org.summitry.resolution.Referred;
import org.summitry.resolution.Resolver;

/** The register's matcher: {@code org.summitry.resolution}, and the ids alone for kinds it does not know (figures). */
public final class Resolution implements Matcher {
    private static final Matcher BY_ID = new SameIds();

    /** Made when first needed: commands that only show the register do not wait for its word lists. */
    private @Nullable Alike alike;

    /** Knows what is known of names, meetings and documents in general; nothing of any register. */
    public Resolution() {}

    @Override
    public Form form(Report report) {
        return isResolved(report.kind()) ? alike().form(report) : BY_ID.form(report);
    }

    @Override
    public Form compared(Report report) {
        return isResolved(report.kind()) ? alike().compared(report) : BY_ID.compared(report);
    }

    @Override
    public Match compare(Form a, Form b) {
        if (!(a.facts() instanceof Prepared x && b.facts() instanceof Prepared y)) {
            return BY_ID.compare(a, b);
        }
        Judgement judgement = alike().judge(x, y);
        Verdict verdict = verdict(judgement);
        if (verdict != Verdict.CONFLICT && isSameEdition(x.report(), y.report())) {
            return new Match(1, Verdict.SAME, List.of());
        }
        // Of the millions of pairs that nobody is asked about nobody reads why.
        List<Because> reasons = verdict == Verdict.UNSURE ? Because.of(judgement.reasons()) : List.of();
        return new Match(judgement.score(), verdict, reasons);
    }

    /** One format has each edition once, however little two reports share. */
    private static boolean isSameEdition(org.summitry.resolution.Report a, org.summitry.resolution.Report b) {
        return a.kind().equals("meeting")
                && a.body().has("format")
                && a.body().has("ordinal")
                && a.body().path("format").equals(b.body().path("format"))
                && a.body().path("ordinal").equals(b.body().path("ordinal"));
    }

    private static boolean isResolved(String kind) {
        return Kinds.RESOLVED.contains(kind);
    }

    /** Apart, so that it is asked for once. */
    private static final class Kinds {
        private static final Set<String> RESOLVED = Resolver.kinds();
    }

    private static Verdict verdict(Judgement judgement) {
        if (judgement.vetoed()) {
            return Verdict.CONFLICT;
        }
        return switch (judgement.verdict()) {
            case SAME -> Verdict.SAME;
            case UNSURE -> Verdict.UNSURE;
            case DIFFERENT -> Verdict.DIFFERENT;
        };
    }

    private synchronized Alike alike() {
        if (alike == null) {
            alike = new Alike(new Resolver());
        }
        return alike;
    }

    /** A report as resolution takes it. */
    public static org.summitry.resolution.Report asResolved(Report r) {
        Map<String, Referred> referred = new LinkedHashMap<>();
        r.context().path("referred").properties().forEach(e -> referred.put(e.getKey(), Referred.of(e.getValue())));
        var body = r.body().deepCopy();
        body.set("text", r.context().path("text"));
        return new org.summitry.resolution.Report(r.document(), day(r.published()), r.publisher(), body, referred);
    }

    private static @Nullable LocalDate day(@Nullable String published) {
        try {
            return published == null ? null : LocalDate.parse(published);
        } catch (DateTimeParseException e) {
            return null; // a month or a year: too little to compare days
        }
    }
}
