package org.summitry.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitry.api.Client;
import org.summitry.register.RegisterException;
import org.summitry.search.SearchException;

/** Answers calls of tools: arguments are checked first, and what goes wrong is one line that says what to do. */
final class Calls {
    /** Reads and writes the protocol. */
    static final McpJsonMapper MAPPER =
            new JacksonMcpJsonMapper(JsonMapper.builder().build());

    /** Checks nothing: {@link #answer} does, and says it in words for a model. */
    static final JsonSchemaValidator UNCHECKED = new JsonSchemaValidator() {
        @Override
        public ValidationResponse validate(Map<String, Object> schema, Object structured) {
            return ValidationResponse.asValid(String.valueOf(structured));
        }
    };

    private static final Logger LOG = LoggerFactory.getLogger(Calls.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private Calls() {}

    /** A tool as the protocol tells of it. */
    static McpSchema.Tool described(Tool tool) {
        return McpSchema.Tool.builder(tool.name(), MAPPER, tool.schema())
                .title(tool.title())
                .description(tool.description())
                .annotations(McpSchema.ToolAnnotations.builder()
                        .title(tool.title())
                        .readOnlyHint(tool.isReadOnly())
                        .destructiveHint(false) // every decision can be taken back
                        .idempotentHint(tool.isReadOnly())
                        .openWorldHint(false)
                        .build())
                .build();
    }

    /** The answer of a tool to a client. */
    static McpSchema.CallToolResult answer(Tool tool, @Nullable Map<String, Object> arguments, Client client) {
        JsonNode given = JSON.valueToTree(arguments == null ? Map.of() : arguments);
        try {
            if (!client.scopes().contains(tool.needed())) {
                return wrong(
                        "this needs a token with the scope " + tool.needed().word());
            }
            String faults = faults(tool, given);
            return faults.isEmpty() ? right(tool.work().answer(given, client.name())) : wrong(faults);
        } catch (RegisterException | SearchException | IllegalArgumentException e) {
            return wrong(String.valueOf(e.getMessage()));
        } catch (Exception e) {
            LOG.error("the tool {} failed", tool.name(), e);
            return wrong("this should not happen; the log of the server says more");
        }
    }

    private static String faults(Tool tool, JsonNode given) {
        JsonSchema schema = SCHEMAS.getSchema(tool.schema());
        Set<ValidationMessage> faults = schema.validate(given);
        return faults.stream()
                .map(f -> f.getMessage().replaceFirst("^\\$:?\\.?", ""))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static McpSchema.CallToolResult right(ObjectNode answer) throws JsonProcessingException {
        return McpSchema.CallToolResult.builder()
                .addTextContent(JSON.writeValueAsString(answer))
                .structuredContent(JSON.convertValue(answer, Map.class))
                .isError(false)
                .build();
    }

    private static McpSchema.CallToolResult wrong(String why) {
        return McpSchema.CallToolResult.builder()
                .addTextContent(why.replaceAll("\\s*\\R\\s*", " "))
                .isError(true)
                .build();
    }
}
