package org.summitry.export.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.summitry.export.stream.Facts;
import org.summitry.register.Cited;

/** Entries as nodes of JSON-LD. */
final class EntryNodes {
    private static final String SCHEMA = "https://schema.org/";

    private EntryNodes() {}

    static ObjectNode of(Cited e) {
        ObjectNode node =
                switch (e.kind()) {
                    case "person" -> person(e);
                    case "meeting" -> meeting(e);
                    case "statement" -> statement(e);
                    case "undertaking" -> undertaking(e);
                    case "instrument" -> instrument(e);
                    case "figure" -> figure(e);
                    case "state" -> named(e, "Country");
                    case "format" -> format(e);
                    case "project" -> project(e);
                    default -> named(e, "Organization");
                };
        known(node, e);
        return node;
    }

    private static ObjectNode named(Cited e, String type) {
        ObjectNode node = Nodes.node(e.id(), type, "prov:Entity");
        Nodes.put(node, "name", e.name());
        List<String> others = new ArrayList<>(Facts.texts(e, "aliases"));
        others.remove(e.name());
        if (!others.isEmpty()) {
            others.forEach(node.putArray("alternateName")::add);
        }
        return node;
    }

    private static ObjectNode person(Cited e) {
        ObjectNode node = named(e, "Person");
        ArrayNode offices = node.arrayNode();
        for (JsonNode o : e.record().path("offices")) {
            ObjectNode role = Nodes.blank("EmployeeRole");
            Nodes.put(role, "roleName", o.path("title").asText());
            String of = o.path("of").asText();
            Nodes.link(role, "worksFor", of.isEmpty() ? List.of() : List.of(of));
            Nodes.put(role, "startDate", o.path("from").asText());
            Nodes.put(role, "endDate", o.path("to").asText());
            Nodes.put(role, "summitry:status", o.path("status").asText());
            offices.add(role);
        }
        if (!offices.isEmpty()) {
            node.set("hasOccupation", offices);
        }
        return node;
    }

    private static ObjectNode format(Cited e) {
        ObjectNode node = named(e, "Organization");
        ((ArrayNode) node.path("type")).add("summitry:Format");
        Nodes.link(node, "member", Facts.ids(e, "members"));
        return node;
    }

    private static ObjectNode meeting(Cited e) {
        ObjectNode node = named(e, "Event");
        Nodes.time(node, "startDate", "endDate", Facts.text(e, "date"));
        place(node, e);
        String status = Facts.text(e, "status");
        Nodes.put(node, "summitry:status", status);
        if (status.equals("scheduled") || status.equals("cancelled")) {
            node.putObject("eventStatus")
                    .put("id", SCHEMA + (status.equals("cancelled") ? "EventCancelled" : "EventScheduled"));
        }
        Nodes.put(node, "additionalType", "summitry:" + Facts.text(e, "type"));
        Nodes.link(node, "superEvent", Facts.ids(e, "format"));
        List<String> hosts = new ArrayList<>();
        ArrayNode roles = node.arrayNode();
        for (JsonNode p : e.record().path("participants")) {
            if (p.path("role").asText().equals("host")) {
                hosts.add(p.path("actor").asText());
            }
            if (p.has("on_behalf_of") || !p.path("role").asText().equals("participant")) {
                ObjectNode role = Nodes.blank("Role");
                Nodes.link(role, "attendee", List.of(p.path("actor").asText()));
                Nodes.put(role, "roleName", p.path("role").asText());
                String behalf = p.path("on_behalf_of").asText();
                Nodes.link(role, "summitry:onBehalfOf", behalf.isEmpty() ? List.of() : List.of(behalf));
                roles.add(role);
            }
        }
        Nodes.link(node, "attendee", Facts.ids(e, "participants"));
        Nodes.link(node, "organizer", hosts);
        Nodes.link(node, "summitry:absent", Facts.ids(e, "absent"));
        if (!roles.isEmpty()) {
            node.set("summitry:participation", roles);
        }
        return node;
    }

    private static void place(ObjectNode node, Cited e) {
        String place = Facts.text(e, "place");
        if (!place.isEmpty()) {
            ObjectNode where = Nodes.blank("Place");
            Nodes.put(where, "name", place);
            node.set("location", where);
        }
    }

    /** Speech in its own words is a quotation; retold, it is a claim. */
    private static ObjectNode statement(Cited e) {
        String form = Facts.text(e, "form");
        ObjectNode node = Nodes.node(e.id(), form.equals("indirect") ? "Claim" : "Quotation", "prov:Entity");
        Nodes.put(node, "text", Facts.words(e));
        Nodes.put(node, "summitry:form", form);
        Nodes.link(node, "creator", Facts.ids(e, "speakers"));
        Nodes.put(node, "dateCreated", Facts.text(e, "said"));
        Nodes.link(node, "summitry:at", Facts.ids(e, "meeting"));
        topics(node, e);
        return node;
    }

    private static ObjectNode undertaking(Cited e) {
        ObjectNode node = Nodes.node(e.id(), "PlanAction", "prov:Entity");
        Nodes.put(node, "name", Facts.text(e, "action"));
        Nodes.put(node, "summitry:force", Facts.text(e, "force"));
        Nodes.put(node, "summitry:status", Facts.text(e, "status"));
        Nodes.put(node, "summitry:deadline", Facts.text(e, "deadline"));
        Nodes.link(node, "agent", Facts.ids(e, "actors"));
        Nodes.link(node, "recipient", Facts.ids(e, "addressees"));
        List<String> about = new ArrayList<>(Facts.ids(e, "instrument"));
        about.addAll(Facts.ids(e, "project"));
        Nodes.link(node, "object", about);
        Nodes.link(node, "summitry:at", Facts.ids(e, "meeting"));
        topics(node, e);
        return node;
    }

    private static ObjectNode instrument(Cited e) {
        ObjectNode node = named(e, "CreativeWork");
        Nodes.put(node, "genre", Facts.text(e, "type"));
        Nodes.put(node, "creativeWorkStatus", Facts.text(e, "status"));
        Nodes.put(node, "dateCreated", Facts.text(e, "date"));
        Nodes.put(node, "temporalCoverage", Facts.text(e, "horizon"));
        Nodes.link(node, "summitry:at", Facts.ids(e, "meeting"));
        ArrayNode parties = node.arrayNode();
        for (JsonNode p : e.record().path("parties")) {
            ObjectNode role = Nodes.blank("Role");
            Nodes.link(role, "summitry:party", List.of(p.path("actor").asText()));
            Nodes.put(role, "summitry:status", p.path("status").asText());
            Nodes.put(role, "summitry:polarity", p.path("polarity").asText());
            Nodes.put(role, "startDate", p.path("date").asText());
            parties.add(role);
        }
        if (!parties.isEmpty()) {
            node.set("summitry:parties", parties);
        }
        return node;
    }

    private static ObjectNode project(Cited e) {
        ObjectNode node = named(e, "Project");
        Nodes.put(node, "summitry:projectType", Facts.text(e, "type"));
        Nodes.put(node, "summitry:status", Facts.text(e, "status"));
        place(node, e);
        return node;
    }

    private static ObjectNode figure(Cited e) {
        ObjectNode node = Nodes.node(e.id(), "Observation", "prov:Entity");
        Nodes.put(node, "name", e.name());
        Nodes.put(node, "measuredProperty", Facts.text(e, "indicator"));
        node.set("value", e.record().path("value"));
        Nodes.put(node, "unitText", Facts.text(e, "unit"));
        Nodes.put(node, "observationPeriod", Facts.text(e, "period"));
        Nodes.put(node, "summitry:role", Facts.text(e, "role"));
        Nodes.put(node, "summitry:bound", Facts.text(e, "bound"));
        Nodes.link(node, "observationAbout", Facts.ids(e, "scope"));
        return node;
    }

    private static void topics(ObjectNode node, Cited e) {
        List<String> topics = Facts.texts(e, "topics");
        if (!topics.isEmpty()) {
            topics.forEach(node.putArray("keywords")::add);
        }
    }

    /** How it is known: from which documents, by whom, how sure. */
    private static void known(ObjectNode node, Cited e) {
        Nodes.put(node, "summitry:polarity", Facts.text(e, "polarity"));
        Nodes.put(node, "summitry:condition", Facts.text(e, "condition"));
        node.set("summitry:confidence", e.record().path("confidence"));
        Nodes.put(node, "summitry:review", e.review());
        JsonNode review = e.record().path("review");
        String by = e.reviewed() ? "agent:person/" + review.path("by").asText() : "agent:machine";
        Nodes.link(node, "wasAttributedTo", List.of(by));
        Nodes.put(node, "generatedAtTime", review.path("at").asText());
        Nodes.link(
                node,
                "wasDerivedFrom",
                e.quotes().stream().map(q -> q.citation().document()).distinct().toList());
    }
}
