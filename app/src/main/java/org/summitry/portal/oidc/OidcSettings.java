package org.summitry.portal.oidc;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.web.Role;

/**
 * A provider that people may sign in with.
 *
 * @param name what the page of signing in calls it
 * @param issuer its address, as its tokens say it
 * @param clientId what it calls this portal
 * @param clientSecret by which it knows this portal; empty when it trusts the code's proof alone
 * @param algorithm how it signs tokens; no other is taken
 * @param scope what is asked for
 * @param roleClaim where its tokens say what a person may do
 * @param roles what its words for that are here
 * @param defaultRole what a person may do of whom it says nothing known here; null to refuse them
 */
public record OidcSettings(
        String name,
        URI issuer,
        String clientId,
        String clientSecret,
        String algorithm,
        String scope,
        String roleClaim,
        Map<String, Role> roles,
        @Nullable Role defaultRole) {

    /** Where the secret may stand instead of the file. */
    public static final String SECRET_VARIABLE = "SUMMITRY_OIDC_CLIENT_SECRET";

    private static final Set<String> ALGORITHMS = Set.of("RS256", "RS384", "RS512", "PS256", "ES256", "ES384");
    private static final String ROLE = "role.";

    /** Refuses what cannot be safe: an issuer without TLS beyond this machine, a way of signing that proves nothing. */
    public OidcSettings {
        roles = Map.copyOf(roles);
        String host = String.valueOf(issuer.getHost());
        boolean local = Set.of("127.0.0.1", "localhost", "[::1]").contains(host);
        if (!"https".equals(issuer.getScheme()) && !(local && "http".equals(issuer.getScheme()))) {
            throw new IllegalArgumentException("issuer: '" + issuer + "' is not reached by https; write https://...");
        }
        if (clientId.isBlank()) {
            throw new IllegalArgumentException("client-id is missing: it is what the provider calls this portal");
        }
        if (!ALGORITHMS.contains(algorithm)) {
            throw new IllegalArgumentException("algorithm: '" + algorithm + "' is none of " + ALGORITHMS);
        }
    }

    /**
     * Reads a file of properties: {@code issuer}, {@code client-id}, {@code client-secret}, and if wished {@code name},
     * {@code algorithm}, {@code scope}, {@code role-claim}, {@code default-role} and {@code role.WORD=reviewer}.
     *
     * @param environment where {@link #SECRET_VARIABLE} may stand
     */
    public static OidcSettings read(Path file, Map<String, String> environment) throws IOException {
        Properties p = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            p.load(in);
        }
        try {
            Map<String, Role> roles = new LinkedHashMap<>();
            for (String key : p.stringPropertyNames()) {
                if (key.startsWith(ROLE)) {
                    roles.put(key.substring(ROLE.length()), role(key, p.getProperty(key)));
                }
            }
            String byDefault = p.getProperty("default-role", "").strip();
            String secret = environment.getOrDefault(SECRET_VARIABLE, p.getProperty("client-secret", ""));
            URI issuer = URI.create(p.getProperty("issuer", "").strip());
            return new OidcSettings(
                    p.getProperty("name", String.valueOf(issuer.getHost())).strip(),
                    issuer,
                    p.getProperty("client-id", "").strip(),
                    secret.strip(),
                    p.getProperty("algorithm", "RS256").strip(),
                    p.getProperty("scope", "openid profile").strip(),
                    p.getProperty("role-claim", "roles").strip(),
                    roles,
                    byDefault.isEmpty() ? null : role("default-role", byDefault));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static Role role(String key, String word) {
        return Role.of(word.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalArgumentException(
                        key + ": '" + word + "' is no role; write reader, reviewer, coordinator or administrator"));
    }

    /** The highest role that these words stand for here; else the usual one; nothing when there is none. */
    Optional<Role> role(Iterable<String> words) {
        Role highest = null;
        for (String word : words) {
            Role role = roles.get(word);
            if (role != null && (highest == null || role.includes(highest))) {
                highest = role;
            }
        }
        return Optional.ofNullable(highest == null ? defaultRole : highest);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "OidcSettings[" + issuer + ", " + clientId + "]";
    }
}
