package org.summitry.export.linked;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.summitry.export.stream.Facts;
import org.summitry.register.Cited;

/** Entries as things of FollowTheMoney. */
final class FtmThings {
    private FtmThings() {}

    static FtmEntity of(Cited e) {
        FtmEntity entity =
                switch (e.kind()) {
                    case "person" -> named(e, "Person").put("position", offices(e));
                    case "state" -> named(e, "PublicBody").put("country", FtmCodes.country(e.id()));
                    case "meeting" -> meeting(e);
                    case "instrument" -> instrument(e);
                    case "project" -> named(e, "Project").put("status", Facts.text(e, "status"));
                    case "statement" -> note(e, Facts.words(e), Facts.text(e, "form") + " speech");
                    case "undertaking" -> note(e, Facts.text(e, "action"), Facts.text(e, "force"));
                    case "figure" -> note(e, Facts.words(e), Facts.text(e, "role") + " figure");
                    default -> named(e, "Organization");
                };
        return FollowTheMoney.known(entity, e);
    }

    private static FtmEntity named(Cited e, String schema) {
        List<String> others = new ArrayList<>(Facts.texts(e, "aliases"));
        others.remove(e.name());
        return new FtmEntity(e.id(), schema).put("name", e.name()).put("alias", others);
    }

    private static List<String> offices(Cited e) {
        List<String> offices = new ArrayList<>();
        for (JsonNode o : e.record().path("offices")) {
            String of = o.has("of") ? ", " + Facts.name(e, o.path("of").asText()) : "";
            offices.add(o.path("title").asText() + of);
        }
        return offices;
    }

    private static FtmEntity meeting(Cited e) {
        String[] ends = Facts.text(e, "date").split("/", 2);
        String first = ends[0].equals("..") ? "" : ends[0];
        String last = ends.length < 2 || ends[1].equals("..") ? "" : ends[1];
        return named(e, "Event")
                .put(ends.length < 2 ? "date" : "startDate", first)
                .put("endDate", last)
                .put("location", Facts.text(e, "place"))
                .put("keywords", List.of(Facts.text(e, "type"), Facts.text(e, "status")));
    }

    private static FtmEntity instrument(Cited e) {
        String date = Facts.text(e, "date");
        return named(e, "Contract")
                .put("title", e.name())
                .put("type", Facts.text(e, "type"))
                .put("status", Facts.text(e, "status"))
                .put("contractDate", date.contains("/") ? "" : date);
    }

    private static FtmEntity note(Cited e, String words, String keyword) {
        List<String> keywords = new ArrayList<>(List.of(e.kind(), keyword));
        keywords.addAll(Facts.texts(e, "topics"));
        return new FtmEntity(e.id(), "Note")
                .put("name", e.name())
                .put("description", words)
                .put("keywords", keywords);
    }
}
