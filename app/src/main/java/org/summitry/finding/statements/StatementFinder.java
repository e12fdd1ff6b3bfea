package org.summitry.finding.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.summitry.finding.Reliance;
import org.summitry.finding.dates.Times;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.ElidedSubjects;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.text.Block;
import org.summitry.text.Span;

/**
 * Finds attributed content in two ways and joins them. Rules: every word of saying with what it governs, the quotations beside
 * them, what runs on without a cue of its own. Marks: what the engine itself took for attributed.
 */
public final class StatementFinder {
    private final Reliance reliance;
    private final CueLexicon lexicon = new CueLexicon();
    private final CueFinder verbs = new CueFinder(lexicon);
    private final ParseRepair repair = new ParseRepair(lexicon);
    private final TailRepair tails = new TailRepair(lexicon);
    private final PhraseCues phrases = new PhraseCues(lexicon);

    /** A finder that relies on rules, marks or both. */
    public StatementFinder(Reliance reliance) {
        this.reliance = reliance;
    }

    /** The statements of a parsed document, in order. */
    public List<Statement> find(Parse parse, Cast cast, Times times) {
        ItemVerbs items = new ItemVerbs(lexicon, new ElidedSubjects(parse, cast));
        List<Quotation> quotations = quotations(parse);
        SpeakerResolver speakers = new SpeakerResolver(parse, cast, times, quotations, lexicon);
        return new Transcript(parse, cast)
                .apply(claims(parse, quotations, items)).stream()
                        .map(c -> c.with(ClosingMarks.closed(parse.document().text(), c.content())))
                        .sorted(Comparator.comparing(Claim::content))
                        .map(speakers::statement)
                        .toList();
    }

    private List<Claim> claims(Parse parse, List<Quotation> quotations, ItemVerbs items) {
        List<Claim> all = new ArrayList<>(found(parse, quotations, items));
        all.removeIf(new Settlements(parse, lexicon)::isOne);
        return all;
    }

    private List<Claim> found(Parse parse, List<Quotation> quotations, ItemVerbs items) {
        return switch (reliance) {
            case RULES -> ruled(parse, quotations, items);
            case MARKS -> new MarkedClaims(parse, lexicon, quotations).find();
            case BOTH ->
                JoinedClaims.of(
                        parse.document().text(),
                        ruled(parse, quotations, items),
                        new MarkedClaims(parse, lexicon, quotations).find());
        };
    }

    private List<Claim> ruled(Parse parse, List<Quotation> quotations, ItemVerbs items) {
        List<Cue> cues = new ArrayList<>();
        for (Sentence parsed : parse.sentences()) {
            Sentence s = repair.of(tails.of(items.of(parsed)));
            if (s.block().kind() != Block.Kind.HEADING) {
                boolean[] quoted = quoted(s, quotations);
                cues.addAll(verbs.find(s, quoted));
                cues.addAll(phrases.find(s, quoted));
            }
        }
        HeaderSpeaker headers = new HeaderSpeaker(parse);
        cues.replaceAll(headers::complete);
        cues.replaceAll(items::complete);
        cues.removeIf(c -> c.entry().isEmpty());
        List<Claim> claims = new Selection(parse, lexicon).of(claims(parse, quotations, cues));
        return new RunOn(parse, quotations).extend(claims);
    }

    private List<Quotation> quotations(Parse parse) {
        List<Quotation> all = new ArrayList<>(new QuotationScanner(parse.document()).scan());
        List<Quotation> unmarked = new UnmarkedSpeech(parse, lexicon).find();
        unmarked.forEach(
                u -> all.removeIf(q -> u.outer().overlaps(q.outer()))); // what the speaker quotes is the speaker's
        all.addAll(unmarked);
        all.sort(Comparator.comparing(Quotation::outer));
        return List.copyOf(all);
    }

    private static List<Claim> claims(Parse parse, List<Quotation> quotations, List<Cue> cues) {
        List<Claim> indirect = new ArrayList<>();
        for (Cue c : cues) {
            Cue.Range r = c.content();
            if (r != null) {
                Span content = Grammar.span(c.sentence(), Grammar.pastMarks(c.sentence(), r), r.to());
                indirect.add(new Claim(content, c.source(), c.span(), c.entry().family(), c.negated(), c.rule()));
            }
        }
        QuotedSpeech speech = new QuotedSpeech(parse, quotations, cues);
        List<Claim> claims = new ArrayList<>(speech.claims(indirect));
        for (int i = 0, j = 0; i < cues.size(); i++) {
            if (cues.get(i).content() != null) {
                if (!speech.isUsed(i)) {
                    claims.add(indirect.get(j));
                }
                j++;
            }
        }
        return claims;
    }

    /** Which tokens of the sentence stand in quotations. */
    private static boolean[] quoted(Sentence s, List<Quotation> quotations) {
        boolean[] quoted = new boolean[s.tokens().size()];
        for (Quotation q : quotations) {
            if (q.outer().overlaps(s.span())) {
                s.tokensIn(q.outer()).forEach(t -> quoted[t.index()] = true);
            }
        }
        return quoted;
    }
}
