package org.summitry.finding.instruments;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.finding.Evidence;
import org.summitry.finding.WholeNames;
import org.summitry.finding.Why;
import org.summitry.language.Parse;
import org.summitry.packs.Packs;
import org.summitry.packs.Packs.KnownProject;
import org.summitry.text.Span;

/** Works that a pack knows: gives what was found its stable id, and finds those whose names show nothing by themselves. */
final class KnownProjects {
    private final Map<String, KnownProject> byName = new HashMap<>();
    private final Pattern names;

    KnownProjects(Packs packs) {
        for (KnownProject p : packs.projects()) {
            for (String n : p.names()) {
                byName.putIfAbsent(n.toLowerCase(Locale.ROOT), p);
            }
        }
        this.names = WholeNames.anyOf(
                packs.projects().stream().flatMap(p -> p.names().stream()).toList());
    }

    /** The same project under the id of the pack where one of its names is known there. */
    Project known(Project p) {
        for (String alias : p.aliases()) {
            KnownProject k = byName.get(alias.toLowerCase(Locale.ROOT));
            if (k != null) {
                Why why = new Why("projects", "known-work", 0.93);
                return new Project(k.id(), p.name(), p.aliases(), p.type(), p.status(), p.place(), p.evidence(), why);
            }
        }
        return p;
    }

    /** Known works named in the text, mentioned only. */
    List<Project> in(Parse parse) {
        Map<String, Project> found = new LinkedHashMap<>();
        Matcher m = names.matcher(parse.document().text());
        while (m.find()) {
            Span span = new Span(m.start(), m.end());
            KnownProject k = byName.get(m.group().toLowerCase(Locale.ROOT));
            if (k != null && parse.sentenceAt(m.start()) != null) {
                Project p = new Project(
                        k.id(),
                        m.group(),
                        List.of(m.group()),
                        Project.Type.valueOf(k.type().toUpperCase(Locale.ROOT)),
                        Project.Status.MENTIONED,
                        null,
                        List.of(Evidence.of(span)),
                        new Why("projects", "known-name", 0.9));
                found.merge(k.id(), p, KnownProjects::join);
            }
        }
        return List.copyOf(found.values());
    }

    /** Two findings of one project: all names and passages, the further status. */
    static Project join(Project a, Project b) {
        Set<String> aliases = new LinkedHashSet<>(a.aliases());
        aliases.addAll(b.aliases());
        Set<Evidence> evidence = new LinkedHashSet<>(a.evidence());
        evidence.addAll(b.evidence());
        Project.Status status = a.status().compareTo(b.status()) >= 0 ? a.status() : b.status();
        return new Project(
                a.id(), a.name(), List.copyOf(aliases), a.type(), status, a.place(), List.copyOf(evidence), a.why());
    }
}
