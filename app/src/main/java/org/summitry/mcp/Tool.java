package org.summitry.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.summitry.api.Scope;

/**
 * Something an assistant can ask for.
 *
 * @param name what it is called by
 * @param title what people see
 * @param description what it does and when to use it, for a model
 * @param schema of its arguments, JSON Schema in JSON
 * @param needed what who asks must be allowed to do
 * @param work answers; what is wrong with the arguments is an {@link IllegalArgumentException} of one line
 */
record Tool(String name, String title, String description, String schema, Scope needed, Work work) {

    /** Whether it changes nothing. */
    boolean isReadOnly() {
        return needed == Scope.READ;
    }

    /** What a tool does. */
    @FunctionalInterface
    interface Work {
        /**
         * The answer.
         *
         * @param arguments that conform to the schema
         * @param who asks, as the ledger tells of them
         */
        ObjectNode answer(JsonNode arguments, String who) throws IOException;
    }
}
