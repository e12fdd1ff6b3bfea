package org.summitry.mcp;

import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.summitry.api.Client;
import org.summitry.api.Scope;
import org.summitry.portal.library.Library;

/** The server on a pair of streams, for the one client that started it. */
public final class McpStdio {
    private final Library library;
    private final Runnable before;
    private final Clock clock;

    /**
     * @param before called before each answer, to bring the index up to date
     */
    public McpStdio(Library library, Runnable before, Clock clock) {
        this.library = library;
        this.before = before;
        this.clock = clock;
    }

    /**
     * Serves until {@code in} ends.
     *
     * @param deciding whether the register may be changed
     * @param who decides, as the ledger will tell
     */
    public void serve(InputStream in, OutputStream out, boolean deciding, String who) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Set<Scope> scopes = deciding ? EnumSet.of(Scope.READ, Scope.REVIEW) : EnumSet.of(Scope.READ);
        Client client = new Client(who, scopes);
        List<SyncToolSpecification> tools = new Tools(library, clock)
                .all(deciding).stream().map(t -> tool(t, client)).toList();
        RequestLines lines = new RequestLines(in, ended::countDown);
        StdioServerTransportProvider streams =
                new StdioServerTransportProvider(Calls.MAPPER, lines, lines.answers(out));
        McpSyncServer server = McpServer.sync(streams)
                .serverInfo("summitry", version())
                .instructions(Tools.instructions())
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .jsonMapper(Calls.MAPPER)
                .jsonSchemaValidator(Calls.UNCHECKED)
                .validateToolInputs(false)
                .tools(tools)
                .build();
        try {
            ended.await();
        } finally {
            server.closeGracefully();
        }
    }

    private SyncToolSpecification tool(Tool t, Client client) {
        return new SyncToolSpecification(Calls.described(t), (exchange, request) -> {
            before.run();
            return Calls.answer(t, request.arguments(), client);
        });
    }

    static String version() {
        String version = McpStdio.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
