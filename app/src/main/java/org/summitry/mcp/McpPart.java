package org.summitry.mcp;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.summitry.api.Client;
import org.summitry.api.Guard;
import org.summitry.api.Scope;
import org.summitry.api.Tokens;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Access;
import org.summitry.portal.web.Part;
import org.summitry.portal.web.Route;

/**
 * The server at {@code /mcp}, by streamable HTTP without sessions: each request brings its token, and no connection is held open, so
 * that a proxy or a second server beside this one changes nothing.
 */
public final class McpPart implements Part, AutoCloseable {
    /** Where it is. */
    public static final String PATH = "/mcp";

    private static final String CLIENT = "client";
    private static final int LARGEST = 256 * 1024;

    private final Guard guard;
    private final HttpServletStatelessServerTransport transport;
    private final McpStatelessSyncServer server;

    /**
     * A server for who holds one of {@code tokens}.
     *
     * @param deciding whether who has the scope for it may change the register
     */
    public McpPart(Library library, Tokens tokens, Clock clock, boolean deciding) {
        this.guard = Guard.of(tokens);
        this.transport = HttpServletStatelessServerTransport.builder()
                .jsonMapper(Calls.MAPPER)
                .messageEndpoint(PATH)
                .maxRequestSize(LARGEST)
                .contextExtractor(request -> McpTransportContext.create(Map.of(CLIENT, Guard.asking(request))))
                .build();
        List<SyncToolSpecification> tools = new Tools(library, clock)
                .all(deciding).stream().map(McpPart::tool).toList();
        this.server = McpServer.sync(transport)
                .serverInfo("summitry", McpStdio.version())
                .instructions(Tools.instructions())
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .jsonMapper(Calls.MAPPER)
                .jsonSchemaValidator(Calls.UNCHECKED)
                .validateToolInputs(false)
                .tools(tools)
                .build();
    }

    private static SyncToolSpecification tool(Tool t) {
        return new SyncToolSpecification(
                Calls.described(t),
                (context, request) -> Calls.answer(t, request.arguments(), (Client) context.get(CLIENT)));
    }

    @Override
    public List<Route> routes() {
        return Stream.of(HandlerType.GET, HandlerType.POST, HandlerType.DELETE)
                .map(m -> new Route(m, PATH, Access.PROGRAMS, guard.guarded(Scope.READ, this::serve)))
                .toList();
    }

    private void serve(Context ctx) throws Exception {
        transport.service(ctx.req(), ctx.res());
    }

    @Override
    public List<Link> navigation() {
        return List.of();
    }

    @Override
    public void close() {
        server.close();
    }
}
