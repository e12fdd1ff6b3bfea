package org.summitry.export.linked;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.summitry.export.stream.Facts;
import org.summitry.export.stream.IdSet;
import org.summitry.register.Cited;
import org.summitry.register.Dossier;

/** What joins entries to each other and to documents, as links of FollowTheMoney; none leads out of the file. */
final class FtmLinks {
    private final Cited e;
    private final IdSet written;
    private final List<FtmEntity> links = new ArrayList<>();

    private FtmLinks(Cited e, IdSet written) {
        this.e = e;
        this.written = written;
    }

    static List<FtmEntity> of(Cited e, IdSet written) {
        FtmLinks l = new FtmLinks(e, written);
        e.quotes().forEach(q -> l.documentation(q.citation()));
        switch (e.kind()) {
            case "person" -> l.offices();
            case "format" -> Facts.ids(e, "members").forEach(m -> l.membership(m, e.id(), "member", ""));
            case "meeting" -> l.participants();
            case "instrument" -> l.parties();
            case "statement" -> l.concerned("speakers", "speaker");
            case "undertaking" -> {
                l.concerned("actors", "undertakes");
                l.concerned("addressees", "is asked");
                l.concerned("instrument", "instrument");
                l.concerned("project", "project");
            }
            case "figure" -> l.concerned("scope", "counted of");
            default -> {}
        }
        if (e.record().has("meeting")) {
            l.concerned("meeting", "at");
        }
        return l.links;
    }

    private void documentation(Dossier.Citation c) {
        links.add(new FtmEntity(e.id() + "/cited/" + c.number(), "Documentation")
                .link("document", List.of(c.document()).stream())
                .link("entity", List.of(e.id()).stream())
                .put("role", c.field() == null ? "cited" : "cited for " + c.field())
                .put("recordId", c.start() + "-" + c.end())
                .put("summary", c.text())
                .put("date", Objects.requireNonNullElse(c.published(), "")));
    }

    private void offices() {
        for (JsonNode o : e.record().path("offices")) {
            String of = o.path("of").asText();
            boolean body = of.startsWith("state:") || of.startsWith("org:") || of.startsWith("format:");
            if (body) {
                membership(
                        e.id(), of, o.path("title").asText(), o.path("status").asText());
            }
        }
    }

    private void membership(String member, String of, String role, String status) {
        if (written.contains(member) && written.contains(of)) {
            links.add(new FtmEntity(member + "/in/" + of + "/" + links.size(), "Membership")
                    .link("member", List.of(member).stream())
                    .link("organization", List.of(of).stream())
                    .put("role", role)
                    .put("status", status));
        }
    }

    private void participants() {
        for (JsonNode p : e.record().path("participants")) {
            link(p.path("actor").asText(), p.path("role").asText(), "");
            link(p.path("on_behalf_of").asText(), "represented", "");
        }
        Facts.ids(e, "absent").forEach(a -> link(a, "absent", ""));
        Facts.ids(e, "format").forEach(f -> link(f, "format", ""));
    }

    private void parties() {
        for (JsonNode p : e.record().path("parties")) {
            String not = p.path("polarity").asText().equals("negated") ? "not " : "";
            String status = p.path("status").asText();
            link(p.path("actor").asText(), "party", status.isEmpty() ? "" : not + status);
        }
    }

    private void concerned(String field, String role) {
        Facts.ids(e, field).forEach(id -> link(id, role, ""));
    }

    private void link(String other, String role, String status) {
        if (!other.isEmpty() && written.contains(other)) {
            links.add(new FtmEntity(e.id() + "/with/" + other + "/" + links.size(), "UnknownLink")
                    .link("subject", List.of(other).stream())
                    .link("object", List.of(e.id()).stream())
                    .put("role", role)
                    .put("status", status));
        }
    }
}
