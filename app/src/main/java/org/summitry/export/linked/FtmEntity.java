package org.summitry.export.linked;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An entity of FollowTheMoney while it is put together: an id, a schema, and lists of texts by property. */
final class FtmEntity {
    private final String id;
    private final String schema;
    private final Map<String, List<String>> properties = new LinkedHashMap<>();

    FtmEntity(String id, String schema) {
        this.id = id(id);
        this.schema = schema;
    }

    /** An id of the register in the letters that FollowTheMoney allows; others become their bytes in figures. */
    static String id(String id) {
        StringBuilder out = new StringBuilder();
        id.codePoints().forEach(c -> {
            if (c == ':' || c == '/') {
                out.append('.');
            } else if (c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.')) {
                out.appendCodePoint(c);
            } else {
                out.append("-x")
                        .append(HexFormat.of().formatHex(Character.toString(c).getBytes(StandardCharsets.UTF_8)));
            }
        });
        return out.toString();
    }

    FtmEntity put(String property, String value) {
        return put(property, List.of(value));
    }

    /** Sets a property unless nothing is known; equal values once. */
    FtmEntity put(String property, List<String> values) {
        List<String> some = values.stream().filter(v -> !v.isBlank()).distinct().toList();
        if (!some.isEmpty()) {
            properties.put(property, some);
        }
        return this;
    }

    /** Sets a property to entities. */
    FtmEntity link(String property, Stream<String> ids) {
        return put(property, ids.map(FtmEntity::id).toList());
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("schema", schema);
        json.put("properties", properties);
        return json;
    }
}
