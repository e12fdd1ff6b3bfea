package org.summitry.export.stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.summitry.analysis.followup.Followed;
import org.summitry.analysis.followup.FollowedJson;

/** Adds to the records of undertakings that leave what later reports say of them, as the exchange format has it. */
public final class LaterReports implements Consumer<ObjectNode> {
    /** The kind whose records have room for it. */
    public static final String KIND = "undertaking";

    private final Map<String, Followed> known;

    /** By what became of these matters; those of other kinds are passed over. */
    public LaterReports(Collection<Followed> matters) {
        this.known = matters.stream()
                .filter(f -> f.matter().kind().equals(KIND) && !f.counting().isEmpty())
                .collect(Collectors.toUnmodifiableMap(f -> f.matter().id(), f -> f));
    }

    @Override
    public void accept(ObjectNode entry) {
        Followed followed = known.get(entry.path("id").asText());
        if (followed != null) {
            FollowedJson.extend(entry, followed);
        }
    }
}
