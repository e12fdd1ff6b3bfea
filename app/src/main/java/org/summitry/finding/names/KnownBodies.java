package org.summitry.finding.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitry.packs.Packs;

/** Organisations and formats that a pack knows, by any of their names; acronyms keep their case. */
final class KnownBodies {
    private final Map<String, Packs.KnownOrganization> organizations = new HashMap<>();
    private final Map<String, Packs.KnownFormat> formats = new HashMap<>();

    KnownBodies(Packs packs) {
        for (Packs.KnownOrganization o : packs.organizations()) {
            o.names().forEach(n -> organizations.putIfAbsent(key(n), o));
            organizations.putIfAbsent(key(o.name()), o);
        }
        for (Packs.KnownFormat f : packs.formats()) {
            f.names().forEach(n -> formats.putIfAbsent(key(n), f));
            formats.putIfAbsent(key(f.name()), f);
        }
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
