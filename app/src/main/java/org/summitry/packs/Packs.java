package org.summitry.packs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All loaded packs as one body of knowledge. Ids are those of the exchange format.
 *
 * @param states states and territories
 * @param organizations standing organisations, organs and ministries
 * @param formats standing formats of consultation
 * @param persons persons with their offices
 * @param projects works, routes, institutions
 * @param places towns, rivers, regions
 * @param sources publishers with their class
 */
public record Packs(
        List<KnownState> states,
        List<KnownOrganization> organizations,
        List<KnownFormat> formats,
        List<KnownPerson> persons,
        List<KnownProject> projects,
        List<KnownPlace> places,
        List<KnownSource> sources) {

    /** Copies the lists. */
    public Packs {
        states = List.copyOf(states);
        organizations = List.copyOf(organizations);
        formats = List.copyOf(formats);
        persons = List.copyOf(persons);
        projects = List.copyOf(projects);
        places = List.copyOf(places);
        sources = List.copyOf(sources);
    }

    /** No knowledge at all: what {@code --no-packs} gives. */
    public static Packs none() {
        return new Packs(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * A state.
     *
     * @param id {@code state:KAZ}
     * @param name its usual English name
     * @param names every name by which texts call it, in any language, the usual one first
     * @param demonyms adjectives and names of its people ('Kazakh', 'Kazakhstani')
     * @param capitals names of its capital, old ones included
     */
    public record KnownState(
            String id, String name, List<String> names, List<String> demonyms, List<String> capitals) {}

    /**
     * An organisation.
     *
     * @param id {@code org:un}
     * @param names every name and acronym, the full one first
     * @param type as in {@code Organization}
     * @param members ids of its members, where useful
     */
    public record KnownOrganization(String id, String name, List<String> names, String type, List<String> members) {}

    /**
     * A standing format of consultation.
     *
     * @param names every wording of its name, without ordinals and years, the usual one first
     * @param members ids of its members
     */
    public record KnownFormat(String id, String name, List<String> names, List<String> members) {}

    /**
     * A person.
     *
     * @param name the usual spelling
     * @param names every spelling met, full names only
     */
    public record KnownPerson(String id, String name, List<String> names, List<KnownOffice> offices) {}

    /**
     * An office held.
     *
     * @param title in English ('President')
     * @param of id of the state or organisation
     * @param from ISO date, as precise as known; or null
     * @param to ISO date; null while it lasts
     */
    public record KnownOffice(String title, @Nullable String of, @Nullable String from, @Nullable String to) {}

    /**
     * A project.
     *
     * @param type as in {@code Project.Type}, lower case
     * @param place where it lies; or null
     */
    public record KnownProject(String id, String name, List<String> names, String type, @Nullable String place) {}

    /**
     * A place.
     *
     * @param state id of the state it lies in; or null
     */
    public record KnownPlace(String name, List<String> names, @Nullable String state) {}

    /**
     * Who publishes.
     *
     * @param key its key in the pack
     * @param sourceClass primary, government, state-agency or independent
     * @param names names that documents give it
     * @param hosts hosts on the web, each with all below it; {@code *} at the end stands for a country's two letters
     */
    public record KnownSource(String key, String sourceClass, List<String> names, List<String> hosts) {
        /** Copies the lists. */
        public KnownSource {
            names = List.copyOf(names);
            hosts = List.copyOf(hosts);
        }
    }
}
