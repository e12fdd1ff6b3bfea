package org.summitry.secondreader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.fetch.JsonService;

/** Asks a model by the chat interface that OpenAI's has become the pattern of. */
final class Model {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROMPT = prompt();
    private static final int MOST = 100;

    /** Models wrap what they answer, whatever they are told. */
    private static final Pattern FENCED = Pattern.compile("(?s)^\\s*```(?:json)?\\s*(.*?)\\s*```\\s*$");

    private final String name;
    private final JsonService service;

    Model(SecondReaderSettings settings) {
        this.name = settings.model();
        this.service = new JsonService(settings.service());
    }

    String name() {
        return name;
    }

    /**
     * What it proposes for a text.
     *
     * @throws IOException in one line, when nothing useful comes back
     */
    List<Proposal> proposals(String text) throws IOException {
        ObjectNode request = JSON.createObjectNode().put("model", name).put("temperature", 0);
        request.putObject("response_format").put("type", "json_object");
        ArrayNode messages = request.putArray("messages");
        messages.addObject().put("role", "system").put("content", PROMPT);
        String document = JSON.createObjectNode().put("document", text).toString();
        messages.addObject().put("role", "user").put("content", document);
        return proposals(tree(service.post(request.toString())));
    }

    private static List<Proposal> proposals(JsonNode answer) throws IOException {
        JsonNode content = answer.at("/choices/0/message/content");
        if (!content.isTextual()) {
            throw new IOException("it answers without choices[0].message.content; is it a chat endpoint?");
        }
        Matcher fenced = FENCED.matcher(content.asText());
        JsonNode entries =
                tree(fenced.matches() ? fenced.group(1) : content.asText()).path("entries");
        if (!entries.isArray()) {
            throw new IOException("the model answers without a list of entries");
        }
        List<Proposal> proposals = new ArrayList<>();
        for (JsonNode e : entries) {
            if (proposals.size() < MOST && e.isObject()) {
                proposals.add(Proposal.of(e));
            }
        }
        return proposals;
    }

    private static JsonNode tree(String text) throws IOException {
        try {
            JsonNode tree = JSON.readTree(text);
            return tree == null ? JSON.missingNode() : tree;
        } catch (JsonProcessingException e) {
            throw new IOException("it answers with what is no JSON", e);
        }
    }

    private static String prompt() {
        try (InputStream in = Model.class.getResourceAsStream("prompt.txt")) {
            if (in == null) {
                throw new IllegalStateException("prompt.txt is not in the program; build it anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
