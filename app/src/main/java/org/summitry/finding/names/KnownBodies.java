package org.summitry.finding.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.WholeNames;
import org.summitry.packs.Packs;

/** Organisations and formats that a pack knows, by any of their names; acronyms keep their case. */
final class KnownBodies {
    private final Map<String, Packs.KnownOrganization> organizations = new HashMap<>();
    private final Map<String, Packs.KnownFormat> formats = new HashMap<>();
    private final Pattern inFull;

    KnownBodies(Packs packs) {
        inFull = inFull(packs);
        for (Packs.KnownOrganization o : packs.organizations()) {
            o.names().forEach(n -> organizations.putIfAbsent(key(n), o));
            organizations.putIfAbsent(key(o.name()), o);
        }
        for (Packs.KnownFormat f : packs.formats()) {
            f.names().forEach(n -> formats.putIfAbsent(key(n), f));
            formats.putIfAbsent(key(f.name()), f);
        }
    }

    private static Pattern inFull(Packs packs) {
        return WholeNames.anyOf(packs.organizations().stream()
                .flatMap(o -> Stream.concat(o.names().stream(), Stream.of(o.name())))
                .filter(n -> n.contains(" and ") || n.contains(", "))
                .toList());
    }

    /** Finds names of organisations with an 'and' or comma in them, which runs of capitals break at. */
    Pattern inFull() {
        return inFull;
    }

    private static String key(String name) {
        return OrganizationNames.isAcronym(name)
                ? name
                : name.toLowerCase(Locale.ROOT).replace("centre", "center").replace("organisation", "organization");
    }

    Packs.@Nullable KnownOrganization organization(String name) {
        return organizations.get(key(name));
    }

    Packs.@Nullable KnownFormat format(String name) {
        return formats.get(key(name));
    }
}
