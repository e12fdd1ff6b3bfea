package org.summitry.packs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitry.packs.Packs.KnownFormat;
import org.summitry.packs.Packs.KnownOrganization;

/** Checks that what a pack file refers to is there: countries by their codes, invented states and bodies in some loaded pack. */
final class PackReferences {
    private final PackFile file;
    private final @Nullable Packs loaded;

    private PackReferences(PackFile file, @Nullable Packs loaded) {
        this.file = file;
        this.loaded = loaded;
    }

    /** Checks the codes of countries only: enough to load the file. */
    static void checkCodes(PackFile file) {
        new PackReferences(file, null).all();
    }

    /** Checks every reference of {@code file} against all that was loaded, itself included. */
    static void check(PackFile file, Packs loaded) {
        new PackReferences(file, loaded).all();
    }

    private void all() {
        JsonNode pack = file.content();
        pack.path("states").fieldNames().forEachRemaining(code -> key("/states/" + code, code));
        for (String section : new String[] {"organizations", "formats"}) {
            each(pack, section, (at, e) -> {
                for (int i = 0; i < e.path("members").size(); i++) {
                    code(at + "/members/" + i, e.path("members").get(i).asText());
                }
            });
        }
        each(pack, "places", (at, e) -> {
            if (e.has("state")) {
                code(at + "/state", e.path("state").asText());
            }
        });
        each(pack, "persons", (at, e) -> {
            for (int i = 0; i < e.path("offices").size(); i++) {
                JsonNode of = e.path("offices").get(i).path("of");
                if (!of.isMissingNode()) {
                    id(at + "/offices/" + i + "/of", of.asText());
                }
            }
        });
    }

    private interface Visitor {
        void visit(String pointer, JsonNode entry);
    }

    private static void each(JsonNode pack, String section, Visitor visitor) {
        Iterator<Map.Entry<String, JsonNode>> entries = pack.path(section).fields();
        while (entries.hasNext()) {
            Map.Entry<String, JsonNode> e = entries.next();
            visitor.visit("/" + section + "/" + e.getKey(), e.getValue());
        }
    }

    private void key(String at, String two) {
        if (!two.startsWith("x-") && CountryCodes.three(two) == null) {
            throw file.wrong(
                    at,
                    "no country has the code " + two + "; write an ISO 3166 code of two letters, or x-"
                            + two.toLowerCase(Locale.ROOT) + " for a state that ISO does not list");
        }
    }

    private void code(String at, String three) {
        if (three.startsWith("x-")) {
            if (loaded != null && loaded.states().stream().noneMatch(s -> s.id().equals("state:" + three))) {
                throw file.wrong(at, "no loaded pack has the state " + three + "; add it under states");
            }
        } else if (CountryCodes.two(three) == null) {
            throw file.wrong(at, "no country has the code " + three + "; write an ISO 3166 code of three letters");
        }
    }

    private void id(String at, String id) {
        String key = id.substring(id.indexOf(':') + 1);
        if (id.startsWith("state:")) {
            code(at, key);
            return;
        }
        boolean known = loaded == null
                || loaded.organizations().stream().map(KnownOrganization::id).anyMatch(id::equals)
                || loaded.formats().stream().map(KnownFormat::id).anyMatch(id::equals);
        if (!known) {
            String section = id.startsWith("org:") ? "organizations" : "formats";
            throw file.wrong(at, "no loaded pack has " + id + "; add " + key + " under " + section);
        }
    }
}
