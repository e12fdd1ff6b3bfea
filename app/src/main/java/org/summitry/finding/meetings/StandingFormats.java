package org.summitry.finding.meetings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Evidence;
import org.summitry.finding.Why;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Format;
import org.summitry.packs.Packs;
import org.summitry.packs.Packs.KnownFormat;

/** The standing formats of a pack of which meetings are editions, so that every format a meeting names is among the actors. */
public final class StandingFormats {
    private final Map<String, KnownFormat> byId = new LinkedHashMap<>();

    /** Uses the formats of {@code packs}. */
    public StandingFormats(Packs packs) {
        packs.formats().forEach(f -> byId.put(f.id(), f));
    }

    /** {@code cast} with the formats of {@code meetings} that it lacks, each cited to the passage of its first edition. */
    public Cast complete(Cast cast, List<Meeting> meetings) {
        Map<String, Format> missing = new LinkedHashMap<>();
        for (Meeting m : meetings) {
            String id = m.format();
            if (id != null && cast.actor(id) == null && !missing.containsKey(id)) {
                Format f = format(byId.get(id), m);
                if (f != null) {
                    missing.put(id, f);
                }
            }
        }
        List<Format> all = new ArrayList<>(cast.formats());
        all.addAll(missing.values());
        return missing.isEmpty()
                ? cast
                : new Cast(cast.persons(), cast.states(), cast.organizations(), all, cast.places(), cast.mentions());
    }

    private static @Nullable Format format(@Nullable KnownFormat known, Meeting m) {
        return known == null
                ? null
                : new Format(
                        known.id(),
                        known.name(),
                        m.aliases(),
                        known.members(),
                        List.of(Evidence.of(m.evidence().get(0).span())),
                        new Why("meetings", "format-of-edition", 0.9));
    }
}
