package org.summitry.portal.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends people to a provider and believes what it answers once everything about the answer fits. Thread-safe. */
public final class OidcClient {
    private static final String FAILED = "account.oidc-failed";
    private static final String UNREACHABLE = "account.oidc-unreachable";
    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 10_000;
    private static final int LARGEST_ANSWER = 200_000;
    private static final int LONGEST_SHOWN = 80;

    private final OidcSettings settings;
    private final Pending pending;
    private @Nullable OIDCProviderMetadata metadata;

    /** With this provider, which is asked for its addresses when the first person signs in. */
    public OidcClient(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.pending = new Pending(clock);
    }

    /** What the page of signing in calls the provider. */
    public String name() {
        return settings.name();
    }

    /**
     * Where to send a browser.
     *
     * @param browser a secret that the browser keeps in a cookie and shows when it comes back
     * @param redirect where it is to come back to
     */
    public URI begin(String browser, String redirect) throws OidcException {
        State state = new State();
        Nonce nonce = new Nonce();
        CodeVerifier verifier = new CodeVerifier();
        URI to = new AuthenticationRequest.Builder(
                        ResponseType.CODE, Scope.parse(settings.scope()), client(), URI.create(redirect))
                .endpointURI(metadata().getAuthorizationEndpointURI())
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build()
                .toURI();
        pending.put(
                state.getValue(),
                new Pending.Begun(browser, nonce.getValue(), verifier.getValue(), redirect, pending.now()));
        return to;
    }

    /**
     * Who came back.
     *
     * @param answer the address with which the browser came back
     * @param browser what its cookie says; null when it has none
     */
    public Identity finish(URI answer, @Nullable String browser) throws OidcException {
        try {
            AuthenticationResponse response = AuthenticationResponseParser.parse(answer);
            State state = response.getState();
            Optional<Pending.Begun> found = state == null ? Optional.empty() : pending.take(state.getValue());
            Pending.Begun begun =
                    found.orElseThrow(() -> new OidcException(FAILED, "no sign-in with this state was begun"));
            if (browser == null || !same(browser, begun.browser())) {
                throw new OidcException(FAILED, "it was begun in another browser");
            }
            Issuer from = response.getIssuer();
            if (from != null && !from.equals(new Issuer(settings.issuer()))) {
                throw new OidcException(FAILED, "the answer is of another issuer");
            }
            if (!response.indicatesSuccess()) {
                throw new OidcException(FAILED, "the provider refused");
            }
            AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
            return identity(tokens(code, begun), begun);
        } catch (ParseException e) {
            throw new OidcException(FAILED, "the answer is none of OpenID Connect");
        }
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private ClientID client() {
        return new ClientID(settings.clientId());
    }

    private OIDCTokenResponse tokens(AuthorizationCode code, Pending.Begun begun) throws OidcException {
        URI endpoint = metadata().getTokenEndpointURI();
        AuthorizationCodeGrant grant =
                new AuthorizationCodeGrant(code, URI.create(begun.redirect()), new CodeVerifier(begun.verifier()));
        TokenRequest.Builder request = settings.clientSecret().isEmpty()
                ? new TokenRequest.Builder(endpoint, client(), grant)
                : new TokenRequest.Builder(
                        endpoint, new ClientSecretBasic(client(), new Secret(settings.clientSecret())), grant);
        try {
            HTTPRequest http = request.build().toHTTPRequest();
            http.setConnectTimeout(CONNECT_MILLIS);
            http.setReadTimeout(READ_MILLIS);
            http.setFollowRedirects(false); // the code and the secret go where the provider's metadata says
            TokenResponse response = OIDCTokenResponseParser.parse(http.send());
            if (response instanceof OIDCTokenResponse tokens) {
                return tokens;
            }
            throw new OidcException(FAILED, "the provider gave no tokens for the code");
        } catch (IOException e) {
            throw new OidcException(UNREACHABLE, "the provider's token address does not answer");
        } catch (ParseException e) {
            throw new OidcException(FAILED, "the provider's answer to the code is none of OpenID Connect");
        }
    }

    private Identity identity(OIDCTokenResponse tokens, Pending.Begun begun) throws OidcException {
        try {
            IDTokenValidator validator = new IDTokenValidator(
                    new Issuer(settings.issuer()),
                    client(),
                    JWSAlgorithm.parse(settings.algorithm()),
                    metadata().getJWKSetURI().toURL(),
                    new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_ANSWER));
            IDTokenClaimsSet claims = validator.validate(tokens.getOIDCTokens().getIDToken(), new Nonce(begun.nonce()));
            String subject = claims.getSubject().getValue();
            String name = text(claims, "preferred_username", subject);
            String shown = text(claims, "name", name);
            return new Identity(
                    settings.issuer().toString(),
                    subject,
                    name,
                    shown.length() > LONGEST_SHOWN ? shown.substring(0, LONGEST_SHOWN) : shown,
                    settings.role(words(claims))
                            .orElseThrow(() -> new OidcException(
                                    "account.oidc-no-role", "the provider names no role that is known here")));
        } catch (BadJOSEException | JOSEException | IOException e) {
            throw new OidcException(FAILED, "the token does not hold: " + e.getMessage());
        }
    }

    private static String text(IDTokenClaimsSet claims, String name, String otherwise) {
        String text = claims.getStringClaim(name);
        return text == null || text.isBlank() ? otherwise : text.strip();
    }

    /** A claim of one text or of several; Keycloak nests its own, as {@code realm_access.roles}. */
    private List<String> words(IDTokenClaimsSet claims) {
        Object at = claims.toJSONObject();
        for (String step : settings.roleClaim().split("\\.")) {
            at = at instanceof java.util.Map<?, ?> map ? map.get(step) : null;
        }
        List<String> words = new ArrayList<>();
        if (at instanceof String one) {
            words.add(one);
        } else if (at instanceof Iterable<?> several) {
            several.forEach(o -> words.add(String.valueOf(o)));
        }
        return words;
    }

    private synchronized OIDCProviderMetadata metadata() throws OidcException {
        if (metadata == null) {
            try {
                metadata = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), CONNECT_MILLIS, READ_MILLIS);
            } catch (IOException e) {
                throw new OidcException(UNREACHABLE, "the provider does not answer at " + settings.issuer());
            } catch (GeneralException e) {
                throw new OidcException(
                        UNREACHABLE,
                        "what the provider says of itself at " + settings.issuer()
                                + " is none of OpenID Connect, or of another issuer");
            }
        }
        return metadata;
    }
}
