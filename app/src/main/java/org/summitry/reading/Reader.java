package org.summitry.reading;

import java.util.List;
import java.util.stream.Stream;
import org.summitry.finding.Reliance;
import org.summitry.finding.dates.TimeFinder;
import org.summitry.finding.dates.Times;
import org.summitry.finding.figures.Figure;
import org.summitry.finding.figures.FigureFinder;
import org.summitry.finding.instruments.InstrumentFinder;
import org.summitry.finding.instruments.ProjectFinder;
import org.summitry.finding.meetings.Meeting;
import org.summitry.finding.meetings.MeetingFinder;
import org.summitry.finding.meetings.StandingFormats;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.NameFinder;
import org.summitry.finding.statements.Statement;
import org.summitry.finding.statements.StatementFinder;
import org.summitry.finding.topics.TopicScheme;
import org.summitry.finding.topics.TopicTagger;
import org.summitry.finding.undertakings.Undertaking;
import org.summitry.finding.undertakings.UndertakingFinder;
import org.summitry.language.Parse;
import org.summitry.language.Parser;
import org.summitry.packs.Packs;
import org.summitry.text.Document;
import org.summitry.text.Span;

/** Reads documents. Safe for use by several threads; reading one document never depends on another. */
public final class Reader {
    private final Parser parser;
    private final NameFinder names;
    private final TimeFinder times = new TimeFinder();
    private final FigureFinder figures = new FigureFinder();
    private final StatementFinder statements;
    private final MeetingFinder meetings;
    private final StandingFormats formats;
    private final UndertakingFinder undertakings;
    private final InstrumentFinder instruments = new InstrumentFinder();
    private final ProjectFinder projects;
    private final TopicTagger topics = new TopicTagger(TopicScheme.bundled());

    /** A reader on one engine and one body of knowledge. */
    public Reader(Parser parser, Packs packs) {
        this(parser, packs, Reliance.BOTH);
    }

    /** The same, relying on rules or the engine's marks alone, to measure what each brings. */
    public Reader(Parser parser, Packs packs, Reliance reliance) {
        this.parser = parser;
        this.statements = new StatementFinder(reliance);
        this.undertakings = new UndertakingFinder(reliance);
        this.names = new NameFinder(packs);
        this.meetings = new MeetingFinder(packs);
        this.formats = new StandingFormats(packs);
        this.projects = new ProjectFinder(packs);
    }

    /** Everything found in {@code document}; a document marked unread gets no sentences and no findings. */
    public Reading read(Document document) {
        return read(document.unread() == null ? parser.parse(document) : new Parse(document, List.of()));
    }

    /** Everything found in a document that is parsed already. */
    public Reading read(Parse parse) {
        return read(parse, Stages.UNHEARD);
    }

    /** The same, with {@code stages} told of each finder's work. */
    public Reading read(Parse parse, Stages stages) {
        Cast cast = stages.of("names", () -> names.find(parse));
        Times when = stages.of("dates", () -> times.find(parse));
        List<Figure> numbers = stages.of("figures", () -> figures.find(parse, cast, when));
        List<Statement> said = stages.of("statements", () -> statements.find(parse, cast, when));
        List<Meeting> met = stages.of("meetings", () -> meetings.find(parse, cast, when, said));
        List<Undertaking> undertaken =
                stages.of("undertakings", () -> undertakings.find(parse, cast, when, numbers, said, met));
        return new Reading(
                parse,
                formats.complete(cast, met),
                when,
                numbers,
                said,
                met,
                undertaken,
                stages.of("instruments", () -> instruments.find(parse, cast, when)),
                stages.of("projects", () -> projects.find(parse, cast, when)),
                stages.of("topics", () -> topics.tag(parse, passages(said, undertaken))));
    }

    private static List<Span> passages(List<Statement> said, List<Undertaking> undertaken) {
        return Stream.concat(
                        said.stream().map(Statement::content),
                        undertaken.stream().map(Undertaking::span))
                .toList();
    }
}
