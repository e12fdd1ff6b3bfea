package org.summitry.export.research;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.time.LocalDate;

/** How a release is cited, in the Citation File Format 1.2.0. */
final class Citation {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES));

    private Citation() {}

    /** The content of CITATION.cff. */
    static String cff(ReleaseTerms terms, LocalDate day) {
        ObjectNode cff = YAML.createObjectNode()
                .put("cff-version", "1.2.0")
                .put("message", "Please cite this data set, and the sources of what you use of it.")
                .put("type", "dataset")
                .put("title", terms.title());
        ArrayNode authors = cff.putArray("authors");
        terms.authors().forEach(a -> authors.addObject().put("name", a));
        cff.put("version", terms.version()).put("date-released", day.toString());
        if (terms.license() != null) {
            cff.put("license", terms.license());
        }
        if (terms.address() != null) {
            cff.put("url", terms.address());
        }
        try {
            return YAML.writeValueAsString(cff);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a citation cannot be written", e);
        }
    }
}
