package org.summitry.export.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.summitry.export.ExampleRegister;
import org.summitry.export.ExampleTest;
import org.summitry.export.stream.Selection;
import org.summitry.register.Register;

class GraphsTest extends ExampleTest {
    private final Map<String, String> data = new TreeMap<>();

    /** Reads by the importer of JGraphT, which checks the file against GraphML's own XML schema first. */
    private Graph<String, DefaultEdge> graph(Selection selection) {
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer(
                (at, value) -> data.put(at.getFirst() + " " + at.getSecond(), value.getValue()));
        importer.addEdgeAttributeConsumer((at, value) -> data.put(
                graph.getEdgeSource(at.getFirst()) + " > " + graph.getEdgeTarget(at.getFirst()) + " " + at.getSecond(),
                value.getValue()));
        importer.importGraph(
                graph,
                new StringReader(new String(
                        ExampleRegister.bytes(new GraphMl(), register, selection),
                        java.nio.charset.StandardCharsets.UTF_8)));
        return graph;
    }

    @Test
    void entriesAreNodesAndReferencesEdges() {
        Graph<String, DefaultEdge> graph = graph(Selection.ALL);
        assertThat(graph.vertexSet()).contains("person:orla-venn", "meeting:lagoon-summit-3", "statement:01");
        assertThat(graph.containsEdge("person:orla-venn", "statement:01")).isTrue();
        assertThat(graph.containsEdge("undertaking:01", "meeting:lagoon-summit-3"))
                .isTrue();
        assertThat(data)
                .containsEntry("person:orla-venn > statement:01 role", "speaker")
                .containsEntry("state:x-sudmark > instrument:lagoon-treaty edge_status", "not signed")
                .containsEntry("org:plus-group label", "+Plus Group & Co")
                .hasEntrySatisfying(
                        "meeting:lagoon-summit-3 review", r -> assertThat(r).startsWith("accepted by mira"))
                .hasEntrySatisfying("statement:01 review", r -> assertThat(r).startsWith("found by machine"));
    }

    @Test
    void noEdgeLeadsOutOfTheFile() {
        Graph<String, DefaultEdge> graph = graph(new Selection(List.of("statement", "meeting"), null, null, false));
        assertThat(graph.vertexSet()).doesNotContain("person:orla-venn");
        assertThat(graph.containsEdge("statement:01", "meeting:lagoon-summit-3"))
                .isTrue();
        assertThat(graph.edgeSet()).hasSize(1);
    }

    @Test
    void whatHasAPlaceIsAFeatureWithoutAGuessedOne() throws IOException {
        JsonNode map = new ObjectMapper().readTree(ExampleRegister.bytes(new GeoJson(), register));
        assertThat(map.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(map.path("features")).hasSize(1);
        JsonNode summit = map.path("features").path(0);
        assertThat(summit.path("properties").path("place").asText()).isEqualTo("Port Lane");
        assertThat(summit.has("geometry")).isTrue();
        assertThat(summit.path("geometry").isNull()).isTrue();
    }

    @Test
    void aTownThatTheGazetteerKnowsGivesThePointAndSaysSo() throws IOException {
        JsonNode map;
        try (Register edited = ExampleRegister.in(folder.resolve("edited"), false)) {
            edited.edit("meeting:lagoon-summit-3", Map.of("place", "Nairobi, Kenya"), "mira", "for this test");
            map = new ObjectMapper().readTree(ExampleRegister.bytes(new GeoJson(), edited));
        }
        JsonNode summit = map.path("features").path(0);
        assertThat(summit.at("/geometry/type").asText()).isEqualTo("Point");
        assertThat(summit.at("/geometry/coordinates/0").asDouble()).isBetween(36.5, 37.1);
        assertThat(summit.at("/geometry/coordinates/1").asDouble()).isBetween(-1.5, -1.1);
        assertThat(summit.at("/properties/located_by").asText()).startsWith("GeoNames");
    }
}
