package org.summitry.resolution;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a document says of an organisation or a format.
 *
 * @param title its names
 * @param members states, of a format
 * @param level whose format it is: of leaders, of ministers
 * @param editions whether numbers in its names are those of its meetings
 */
record BodyFacts(Title title, Set<String> members, Set<String> level, boolean editions) {
    static BodyFacts of(Report report) {
        Set<String> members = new TreeSet<>();
        Actors actors = new Actors(report);
        report.body().path("members").forEach(m -> members.add(actors.key(m.asText())));
        Title title = Title.of(Referred.of(report.body()).names());
        return new BodyFacts(title, members, Levels.of(title), report.kind().equals("format"));
    }
}
