package org.summitry.portal;

import io.javalin.config.JettyConfig;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Headers on every answer, the server's own errors included: browsers run nothing but the portal's own files. */
final class Headers {
    private static final Map<String, String> ALL = new TreeMap<>(Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=()"));

    private static final int LONGEST_ADDRESS_AND_HEADERS = 16_384;

    private Headers() {}

    /** For programs: RFC 9457, as the interface for them answers what reaches it. */
    private static void problem(Response response, Callback callback) {
        int status = response.getStatus();
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        String body =
                "{\"type\":\"about:blank\",\"title\":\"" + HttpStatus.getMessage(status) + "\",\"status\":" + status
                        + ",\"detail\":\"the request is broken or too large; see RFC 9110 and the description of the interface\"}";
        response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
    }

    static void set(JettyConfig jetty) {
        jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
            http.setRequestHeaderSize(LONGEST_ADDRESS_AND_HEADERS);
            http.addCustomizer((Request request, HttpFields.Mutable headers) -> {
                ALL.forEach(headers::put);
                return request;
            });
        });
        jetty.modifyServer(server -> {
            ErrorHandler errors = new ErrorHandler() {
                @Override
                public boolean handle(Request request, Response response, Callback callback) throws Exception {
                    ALL.forEach(response.getHeaders()::put); // requests that are broken pass by the customizer
                    String accepted = request.getHeaders().get(HttpHeader.ACCEPT);
                    if (accepted != null && accepted.contains("html")) {
                        return super.handle(request, response, callback);
                    }
                    problem(response, callback);
                    return true;
                }
            };
            errors.setShowStacks(false);
            errors.setShowCauses(false);
            errors.setShowMessageInTitle(false);
            server.setErrorHandler(errors);
        });
    }
}
