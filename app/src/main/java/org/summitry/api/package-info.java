/**
 * The interface for programs under {@code /api/v1}: entries, documents, search, exports, briefings and what falls due as JSON and other
 * formats; documents and decisions by who holds a token for it. Mounted beside the portal's pages.
 *
 * <p>It shows what the register shows to everybody, and nothing else. Every error is {@code application/problem+json} (RFC 9457) of one
 * sentence that says what to do.
 *
 * <p>Traps: {@code openapi.yaml} is the contract; a test calls every operation of it on a running server and checks each answer against
 * it, so that neither can change alone. Tokens are kept as hashes: one that is lost cannot be shown again.
 */
@NullMarked
package org.summitry.api;

import org.jspecify.annotations.NullMarked;
