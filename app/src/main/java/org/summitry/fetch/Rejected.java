package org.summitry.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Thrown inside this package when an address cannot be fetched; carries what the user is told.
 *
 * <p>What is wrong is kept as a predicate without its subject ('leads to 10.0.0.1'), since the subject may be the address, what it
 * redirects to, or its {@code robots.txt}.
 */
final class Rejected extends Exception {
    private static final long serialVersionUID = 1L;
    private final String predicate;
    private final String remedy;
    private final boolean temporary;
    private final transient @Nullable Instant notBefore;

    private Rejected(String predicate, String remedy, boolean temporary, @Nullable Instant notBefore) {
        super(predicate + "; " + remedy, null, false, false);
        this.predicate = predicate;
        this.remedy = remedy;
        this.temporary = temporary;
        this.notBefore = notBefore;
    }

    /** It will be the same next time. */
    static Rejected forGood(String predicate, String remedy) {
        return new Rejected(predicate, remedy, false, null);
    }

    /** It may be better next time. */
    static Rejected forNow(String predicate, String remedy) {
        return new Rejected(predicate, remedy, true, null);
    }

    /** It is to be left alone until a time. */
    static Rejected until(String predicate, Instant time) {
        return new Rejected(predicate, "fetch it again after " + time, true, time);
    }

    /** The same, said of something that the address led to. */
    Rejected of(String subject) {
        return new Rejected(subject + " " + predicate, remedy, temporary, notBefore);
    }

    FetchResult.Refused at(String url, FetchState state) {
        FetchState kept = notBefore == null ? state : state.withNotBefore(notBefore);
        return new FetchResult.Refused(url, "it " + predicate, remedy, temporary, kept);
    }
}
