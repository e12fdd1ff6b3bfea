package org.summitry.portal.reviewing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A provider of OpenID Connect that is as honest, or not, as a test wants. */
final class Provider implements AutoCloseable {
    static final String CLIENT = "lake-portal";
    static final String SECRET = "s3cret-of-the-lake";

    private static final RSAKey KEY = key();
    private static final RSAKey OTHER = key();

    private final HttpServer server;

    /** What was asked for, by code: the parameters of the address the browser was sent to. */
    private final Map<String, Map<String, String>> asked = new HashMap<>();

    /** Changes what the token says. */
    Consumer<JWTClaimsSet.Builder> claims = c -> {};

    boolean signedByAnother;
    boolean unsigned;

    /** How often tokens were given out. */
    int given;

    Provider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", x -> answer(x, 200, metadata()));
        server.createContext("/keys", x -> answer(x, 200, new JWKSet(KEY.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("lake").generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String metadata() {
        String own = issuer();
        return """
                {"issuer": "%s", "authorization_endpoint": "%s/authorize", "token_endpoint": "%s/token",
                 "jwks_uri": "%s/keys", "subject_types_supported": ["public"], "response_types_supported": ["code"],
                 "id_token_signing_alg_values_supported": ["RS256"]}"""
                .formatted(own, own, own, own);
    }

    /** The person agrees: the code for what the address asks. */
    String agree(Map<String, String> request) {
        String code = "code-" + asked.size();
        asked.put(code, request);
        return code;
    }

    static Map<String, String> parameters(String query) {
        Map<String, String> all = new HashMap<>();
        for (String part : query.split("&")) {
            String[] halves = part.split("=", 2);
            all.put(halves[0], URLDecoder.decode(halves.length < 2 ? "" : halves[1], StandardCharsets.UTF_8));
        }
        return all;
    }

    private void token(HttpExchange x) throws IOException {
        Map<String, String> form = parameters(new String(x.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> request = asked.remove(form.getOrDefault("code", ""));
        String basic =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        boolean right = request != null
                && basic.equals(x.getRequestHeaders().getFirst("Authorization"))
                && challenge(form.getOrDefault("code_verifier", "")).equals(request.get("code_challenge"))
                && form.getOrDefault("redirect_uri", "").equals(request.get("redirect_uri"));
        if (!right || request == null) {
            answer(x, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        given++;
        answer(
                x,
                200,
                "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"id_token\": \"" + idToken(request) + "\"}");
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private String idToken(Map<String, String> request) {
        JWTClaimsSet.Builder claimed = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject("subject-7")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("nonce", request.get("nonce"))
                .claim("preferred_username", "Mira.Olt@lake.example")
                .claim("name", "Mira Olt")
                .claim("roles", List.of("register-reviewers", "staff"));
        claims.accept(claimed);
        if (unsigned) {
            return new PlainJWT(claimed.build()).serialize();
        }
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("lake").build(), claimed.build());
            token.sign(new RSASSASigner(signedByAnother ? OTHER : KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static void answer(HttpExchange x, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        x.getResponseHeaders().set("Content-Type", "application/json");
        x.sendResponseHeaders(status, bytes.length);
        x.getResponseBody().write(bytes);
        x.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
