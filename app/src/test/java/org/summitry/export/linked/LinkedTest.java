package org.summitry.export.linked;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.summitry.export.ExampleRegister;
import org.summitry.export.ExampleTest;

class LinkedTest extends ExampleTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String SCHEMA = "https://schema.org/";

    /** The nodes by id, expanded by a processor of the standard; it may load nothing. */
    private Map<String, JsonNode> nodes() throws JsonLdError, IOException {
        String text = ExampleRegister.text(new org.summitry.export.linked.JsonLd(), register);
        String expanded = JsonLd.expand(JsonDocument.of(new StringReader(text)))
                .loader((url, options) -> {
                    throw new IllegalStateException("the file must be read without the web: " + url);
                })
                .get()
                .toString();
        Map<String, JsonNode> nodes = new TreeMap<>();
        JSON.readTree(expanded).forEach(n -> nodes.put(n.path("@id").asText(), n));
        return nodes;
    }

    private static String value(JsonNode node, String property) {
        JsonNode first = node.path(property).path(0);
        return first.path("@value").asText(first.path("@id").asText());
    }

    @Test
    void aMeetingIsAnEventOfSchemaOrg() throws JsonLdError, IOException {
        JsonNode summit = requireNonNull(nodes().get("urn:x-summitry:meeting:lagoon-summit-3"));
        assertThat(summit.path("@type").path(0).asText()).isEqualTo(SCHEMA + "Event");
        assertThat(value(summit, SCHEMA + "startDate")).isEqualTo("2031-05-03");
        assertThat(value(summit, SCHEMA + "organizer")).isEqualTo("urn:x-summitry:person:orla-venn");
        assertThat(summit.path("http://www.w3.org/ns/prov#wasDerivedFrom")).hasSize(2);
        assertThat(value(summit, "http://www.w3.org/ns/prov#wasAttributedTo"))
                .isEqualTo("urn:x-summitry:agent:person/mira");
    }

    @Test
    void aQuotationHasItsSpeakerAndTheMachineThatFoundIt() throws JsonLdError, IOException {
        JsonNode said = requireNonNull(nodes().get("urn:x-summitry:statement:01"));
        assertThat(said.path("@type").path(0).asText()).isEqualTo(SCHEMA + "Quotation");
        assertThat(value(said, SCHEMA + "creator")).isEqualTo("urn:x-summitry:person:orla-venn");
        assertThat(value(said, "http://www.w3.org/ns/prov#wasAttributedTo")).isEqualTo("urn:x-summitry:agent:machine");
    }

    @Test
    void everySelectorLeadsToItsWords() throws JsonLdError, IOException {
        List<JsonNode> annotations = nodes().values().stream()
                .filter(n -> n.path("@type").path(0).asText().equals(OA + "Annotation"))
                .toList();
        assertThat(annotations).hasSizeGreaterThan(12);
        for (JsonNode a : annotations) {
            JsonNode target = a.path(OA + "hasTarget").path(0);
            String text =
                    ExampleRegister.document(value(target, OA + "hasSource").replace("urn:x-summitry:", ""));
            JsonNode position = target.path(OA + "hasSelector").path(0);
            JsonNode quote = target.path(OA + "hasSelector").path(1);
            int start = text.offsetByCodePoints(0, Integer.parseInt(value(position, OA + "start")));
            int end = text.offsetByCodePoints(0, Integer.parseInt(value(position, OA + "end")));
            assertThat(text.substring(start, end)).isEqualTo(value(quote, OA + "exact"));
            assertThat(text)
                    .contains(value(quote, OA + "prefix") + value(quote, OA + "exact") + value(quote, OA + "suffix"));
        }
    }

    @Test
    void everyReferenceLeadsToANodeOrADocument() throws JsonLdError, IOException {
        Map<String, JsonNode> nodes = nodes();
        for (JsonNode n : nodes.values()) {
            n.findValues("@id").stream()
                    .map(JsonNode::asText)
                    .filter(id -> id.startsWith("urn:x-summitry:") && !id.contains(":agent:person/"))
                    .forEach(id -> assertThat(nodes).containsKey(id));
        }
    }

    private List<JsonNode> entities() throws IOException {
        List<JsonNode> all = new ArrayList<>();
        for (String line :
                ExampleRegister.text(new FollowTheMoney(), register).lines().toList()) {
            all.add(JSON.readTree(line));
        }
        return all;
    }

    /** As the model's own validator does: known schemata and properties, nothing required missing, references of the right kind. */
    @Test
    void itsOwnSchemaAcceptsEveryEntity() throws IOException {
        JsonNode model;
        try (InputStream in = LinkedTest.class.getResourceAsStream("ftm-model.json")) {
            model = JSON.readTree(in);
        }
        Map<String, String> schemata = new TreeMap<>();
        entities().forEach(e -> assertThat(
                        schemata.put(e.path("id").asText(), e.path("schema").asText()))
                .as("id given twice: %s", e)
                .isNull());
        for (JsonNode e : entities()) {
            JsonNode schema = model.path(e.path("schema").asText());
            assertThat(schema.isObject()).as("schema of %s", e).isTrue();
            assertThat(e.path("id").asText()).matches("[0-9a-zA-Z]([0-9a-zA-Z.\\-]*[0-9a-zA-Z])?");
            schema.path("required").forEach(r -> assertThat(e.path("properties").has(r.asText()))
                    .as("%s of %s", r, e)
                    .isTrue());
            e.path("properties").properties().forEach(p -> {
                JsonNode known = schema.path("properties").path(p.getKey());
                assertThat(known.isObject())
                        .as("property %s of %s", p.getKey(), e)
                        .isTrue();
                p.getValue().forEach(v -> valid(v.asText(), known, schemata, model));
            });
        }
    }

    private static void valid(String value, JsonNode property, Map<String, String> schemata, JsonNode model) {
        switch (property.path("type").asText()) {
            case "entity" -> {
                assertThat(schemata).containsKey(value);
                List<String> is = new ArrayList<>();
                model.path(schemata.get(value)).path("is").forEach(s -> is.add(s.asText()));
                assertThat(is).contains(property.path("range").asText("Thing"));
            }
            case "date" -> assertThat(value).matches("\\d{4}(-\\d\\d(-\\d\\d)?)?");
            case "country" -> assertThat(value).matches("[a-z]{2}");
            case "language" -> assertThat(value).matches("[a-z]{3}");
            case "url" -> assertThat(value).matches("https?://.+");
            default -> assertThat(value).isNotBlank();
        }
    }

    @Test
    void aRefusalIsNoSignature() throws IOException {
        assertThat(entities())
                .anyMatch(e -> e.path("schema").asText().equals("UnknownLink")
                        && e.path("properties").path("status").path(0).asText().equals("not signed"));
    }

    @Test
    void lettersThatNoIdMayHaveAreWrittenInFigures() {
        assertThat(FtmEntity.id("person:ñá/1")).isEqualTo("person.-xc3b1-xc3a1.1");
    }
}
