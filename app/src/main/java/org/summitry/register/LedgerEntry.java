package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger.
 *
 * @param seq its place, from 1
 * @param at when it was written
 * @param who the reader's version, or the person
 * @param act what was done
 * @param subject the id of the document or entry it was done to
 * @param body what exactly, enough to do it again
 * @param supersedes the line it takes back; or null
 * @param previous the hash of the line before; empty for the first
 * @param hash SHA-256 over all of this
 */
public record LedgerEntry(
        long seq,
        Instant at,
        String who,
        Act act,
        String subject,
        JsonNode body,
        @Nullable Long supersedes,
        String previous,
        String hash) {

    /** What can be done to a register. */
    public enum Act {
        /** A document was read. */
        READ,
        /** Two entries are one. */
        MERGE,
        /** Some passages of an entry are another's. */
        SPLIT,
        /** A person confirms an entry. */
        ACCEPT,
        /** A person finds an entry wrong. */
        REJECT,
        /** A person corrects a field. */
        EDIT,
        /** A person adds an entry that the reader missed, by pointing at words. */
        ADD,
        /** An earlier line is taken back. */
        UNDO,
        /** A document is hidden for good: a publisher's retraction, a legal takedown. */
        WITHDRAW,
        /** A document reaches no public page or export. */
        CONFIDENTIAL,
        /** What kind of source a publisher is, corrected. */
        CLASSIFY,
        /** A person says how far a commitment was kept, or what counts as keeping it. */
        ASSESS
    }

    /** What the hash should be. */
    static String hash(
            long seq,
            String at,
            String who,
            Act act,
            String subject,
            String body,
            @Nullable Long supersedes,
            String previous) {
        String all = String.join(
                "\u001f", Long.toString(seq), at, who, act.name(), subject, body, String.valueOf(supersedes), previous);
        return Hashes.of(all);
    }
}
