package org.summitry.packs;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.packs.Packs.KnownFormat;
import org.summitry.packs.Packs.KnownOffice;
import org.summitry.packs.Packs.KnownOrganization;
import org.summitry.packs.Packs.KnownPerson;
import org.summitry.packs.Packs.KnownPlace;
import org.summitry.packs.Packs.KnownProject;
import org.summitry.packs.Packs.KnownSource;
import org.summitry.packs.Packs.KnownState;

/**
 * Reads packs and joins them. A later entry with the id of an earlier one adds its names and replaces what else it gives.
 *
 * <p>Bundled packs were checked when the program was built (a test does it); a user's own are checked as they are read.
 */
public final class PackLoader {
    private final Map<String, KnownState> states = new LinkedHashMap<>();
    private final Map<String, KnownOrganization> organizations = new LinkedHashMap<>();
    private final Map<String, KnownFormat> formats = new LinkedHashMap<>();
    private final Map<String, KnownPerson> persons = new LinkedHashMap<>();
    private final Map<String, KnownProject> projects = new LinkedHashMap<>();
    private final Map<String, KnownPlace> places = new LinkedHashMap<>();
    private final Map<String, KnownSource> sources = new LinkedHashMap<>();

    private PackLoader() {}

    /** The packs that come with the program. */
    public static Packs bundled() {
        return load(List.of());
    }

    /**
     * The bundled packs and then {@code more}: names of bundled packs (then only the named ones are loaded of those) or files.
     *
     * @throws PackException when one is missing or wrong
     */
    public static Packs load(List<String> more) {
        PackLoader loader = new PackLoader();
        Map<String, List<String>> bundled = bundledFiles();
        boolean chosen = more.stream().anyMatch(bundled::containsKey);
        bundled.forEach((name, files) -> {
            if (!chosen || more.contains(name)) {
                files.forEach(f -> loader.add(PackFile.read("packs/" + f, resource(f))));
            }
        });
        List<PackFile> own = new ArrayList<>();
        for (String m : more) {
            if (!bundled.containsKey(m)) {
                own.add(loader.addChecked(PackFile.read(m, file(m, bundled.keySet()))));
            }
        }
        Packs packs = loader.packs();
        own.forEach(f -> PackReferences.check(f, packs));
        return packs;
    }

    /**
     * Reads and checks one pack's text alone: what it refers to must be in it.
     *
     * @param name used in errors
     * @throws PackException when it is wrong
     */
    public static Packs read(String name, String yaml) {
        PackLoader loader = new PackLoader();
        PackFile file = loader.addChecked(PackFile.read(name, yaml));
        Packs packs = loader.packs();
        PackReferences.check(file, packs);
        return packs;
    }

    /** The names of the bundled packs with their files, in the order in which they are loaded. */
    static Map<String, List<String>> bundledFiles() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        for (String line : resource("bundled.txt").split("\n")) {
            String entry = line.strip();
            if (!entry.isEmpty() && !entry.startsWith("#")) {
                List<String> parts = List.of(entry.split("\\s+"));
                files.put(parts.get(0), parts.subList(1, parts.size()));
            }
        }
        return files;
    }

    static String resource(String name) {
        try (InputStream in = PackLoader.class.getResourceAsStream("/packs/" + name)) {
            if (in == null) {
                throw new PackException("the pack file " + name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the pack file " + name + " cannot be read", e);
        }
    }

    private static String file(String name, Set<String> bundled) {
        try {
            return Files.readString(Path.of(name));
        } catch (MalformedInputException e) {
            throw new PackException(name + " is not UTF-8 text; save it as UTF-8", e);
        } catch (IOException | InvalidPathException e) {
            throw new PackException(
                    "no pack " + name + ": name a readable YAML file or one of the bundled packs " + bundled, e);
        }
    }

    private Packs packs() {
        return new Packs(
                List.copyOf(states.values()),
                List.copyOf(organizations.values()),
                List.copyOf(formats.values()),
                List.copyOf(persons.values()),
                List.copyOf(projects.values()),
                List.copyOf(places.values()),
                List.copyOf(sources.values()));
    }

    private PackFile addChecked(PackFile file) {
        file.check();
        PackReferences.checkCodes(file);
        add(file);
        return file;
    }

    private void add(PackFile file) {
        JsonNode pack = file.content();
        pack.path("states").fields().forEachRemaining(e -> state(e.getKey(), e.getValue()));
        pack.path("organizations").fields().forEachRemaining(e -> organization("org:" + e.getKey(), e.getValue()));
        pack.path("formats").fields().forEachRemaining(e -> format("format:" + e.getKey(), e.getValue()));
        pack.path("persons").fields().forEachRemaining(e -> person("person:" + e.getKey(), e.getValue()));
        pack.path("projects").fields().forEachRemaining(e -> project("project:" + e.getKey(), e.getValue()));
        pack.path("places").fields().forEachRemaining(e -> place(e.getKey(), e.getValue()));
        pack.path("sources").fields().forEachRemaining(e -> source(e.getKey(), e.getValue()));
    }

    private void state(String code, JsonNode s) {
        CldrNames cldr = CldrNames.of(code);
        KnownState old = states.get(cldr.id());
        String name = text(s, "name", old != null ? old.name() : cldr.name());
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        names.addAll(old == null ? cldr.names() : old.names());
        names.addAll(texts(s, "names"));
        names.removeAll(texts(s, "except"));
        states.put(
                cldr.id(),
                new KnownState(
                        cldr.id(),
                        name,
                        List.copyOf(names),
                        joined(old == null ? List.of() : old.demonyms(), texts(s, "demonyms")),
                        joined(old == null ? List.of() : old.capitals(), texts(s, "capitals"))));
    }

    private void organization(String id, JsonNode o) {
        KnownOrganization old = organizations.get(id);
        String name = text(o, "name", "");
        organizations.put(
                id,
                new KnownOrganization(
                        id,
                        name,
                        names(name, old == null ? List.of() : old.names(), o),
                        text(o, "type", old == null ? "other" : old.type()),
                        stateIds(o, old == null ? List.of() : old.members())));
    }

    private void format(String id, JsonNode f) {
        KnownFormat old = formats.get(id);
        String name = text(f, "name", "");
        formats.put(
                id,
                new KnownFormat(
                        id,
                        name,
                        names(name, old == null ? List.of() : old.names(), f),
                        stateIds(f, old == null ? List.of() : old.members())));
    }

    private void person(String id, JsonNode p) {
        KnownPerson old = persons.get(id);
        String name = text(p, "name", "");
        List<KnownOffice> offices = new ArrayList<>(old == null ? List.of() : old.offices());
        for (JsonNode o : p.path("offices")) {
            KnownOffice office = new KnownOffice(
                    o.path("title").asText(),
                    optional(o, "of", null),
                    optional(o, "from", null),
                    optional(o, "to", null));
            offices.removeIf(before -> isSameTerm(before, office));
            offices.add(office);
        }
        persons.put(id, new KnownPerson(id, name, names(name, old == null ? List.of() : old.names(), p), offices));
    }

    /** One term of one office, told again: its end may now be known. */
    private static boolean isSameTerm(KnownOffice a, KnownOffice b) {
        return a.title().equals(b.title()) && Objects.equals(a.of(), b.of()) && Objects.equals(a.from(), b.from());
    }

    private void project(String id, JsonNode p) {
        KnownProject old = projects.get(id);
        String name = text(p, "name", "");
        projects.put(
                id,
                new KnownProject(
                        id,
                        name,
                        names(name, old == null ? List.of() : old.names(), p),
                        text(p, "type", old == null ? "other" : old.type()),
                        optional(p, "place", old == null ? null : old.place())));
    }

    private void place(String key, JsonNode p) {
        String name = text(p, "name", "");
        KnownPlace old = places.get(key);
        String state = p.hasNonNull("state") ? "state:" + p.get("state").asText() : old == null ? null : old.state();
        places.put(key, new KnownPlace(name, names(name, old == null ? List.of() : old.names(), p), state));
    }

    private void source(String key, JsonNode s) {
        KnownSource old = sources.get(key);
        sources.put(
                key,
                new KnownSource(
                        key,
                        text(s, "class", old == null ? "" : old.sourceClass()),
                        joined(old == null ? List.of() : old.names(), texts(s, "names")),
                        joined(old == null ? List.of() : old.hosts(), texts(s, "hosts"))));
    }

    private static List<String> names(String name, List<String> old, JsonNode entry) {
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        names.addAll(old);
        names.addAll(texts(entry, "names"));
        return List.copyOf(names);
    }

    private static List<String> joined(List<String> a, List<String> b) {
        Set<String> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }

    private static List<String> stateIds(JsonNode entry, List<String> otherwise) {
        return entry.has("members")
                ? texts(entry, "members").stream().map(m -> "state:" + m).toList()
                : otherwise;
    }

    private static String text(JsonNode entry, String field, String otherwise) {
        return entry.hasNonNull(field) ? entry.get(field).asText() : otherwise;
    }

    private static @Nullable String optional(JsonNode entry, String field, @Nullable String otherwise) {
        return entry.hasNonNull(field) ? entry.get(field).asText() : otherwise;
    }

    private static List<String> texts(JsonNode entry, String field) {
        List<String> all = new ArrayList<>();
        entry.path(field).forEach(v -> all.add(v.asText()));
        return all;
    }
}
