package org.summitry.reading;

import java.util.List;
import org.summitry.finding.dates.Times;
import org.summitry.finding.figures.Figure;
import org.summitry.finding.instruments.Instrument;
import org.summitry.finding.instruments.Project;
import org.summitry.finding.meetings.Meeting;
import org.summitry.finding.names.Cast;
import org.summitry.finding.statements.Statement;
import org.summitry.finding.topics.Topics;
import org.summitry.finding.undertakings.Undertaking;
import org.summitry.language.Parse;

/**
 * One document with everything found in it.
 *
 * @param parse the document, its sentences and their parse
 * @param cast who is in it
 * @param times its expressions of time
 * @param topics what the contents of its statements and its undertakings are about
 */
public record Reading(
        Parse parse,
        Cast cast,
        Times times,
        List<Figure> figures,
        List<Statement> statements,
        List<Meeting> meetings,
        List<Undertaking> undertakings,
        List<Instrument> instruments,
        List<Project> projects,
        Topics topics) {

    /** Copies the lists. */
    public Reading {
        figures = List.copyOf(figures);
        statements = List.copyOf(statements);
        meetings = List.copyOf(meetings);
        undertakings = List.copyOf(undertakings);
        instruments = List.copyOf(instruments);
        projects = List.copyOf(projects);
    }

    /** The same with another cast. */
    public Reading withCast(Cast other) {
        return new Reading(
                parse, other, times, figures, statements, meetings, undertakings, instruments, projects, topics);
    }

    /** The same with other statements. */
    public Reading withStatements(List<Statement> other) {
        return new Reading(parse, cast, times, figures, other, meetings, undertakings, instruments, projects, topics);
    }

    /** The same with other meetings. */
    public Reading withMeetings(List<Meeting> other) {
        return new Reading(parse, cast, times, figures, statements, other, undertakings, instruments, projects, topics);
    }

    /** The same with other undertakings. */
    public Reading withUndertakings(List<Undertaking> other) {
        return new Reading(parse, cast, times, figures, statements, meetings, other, instruments, projects, topics);
    }

    /** The same with other instruments. */
    public Reading withInstruments(List<Instrument> other) {
        return new Reading(parse, cast, times, figures, statements, meetings, undertakings, other, projects, topics);
    }

    /** The same with other projects. */
    public Reading withProjects(List<Project> other) {
        return new Reading(parse, cast, times, figures, statements, meetings, undertakings, instruments, other, topics);
    }
}
