package org.summitry.portal.reading;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far the ledger went when a visitor was last here: kept in a cookie of three numbers, which says nothing about the visitor. A visit
 * lasts a day, so that what is new stays new while one reads.
 *
 * @param seen the ledger's last line at the visit before this one
 * @param known whether there was one
 */
record LastVisit(long seen, boolean known) {
    private static final String COOKIE = "visit";
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,15})-(\\d{1,15})-(\\d{1,7})");
    private static final int HALF_A_YEAR_IN_SECONDS = 15_552_000;

    static LastVisit of(Context ctx, long position, Clock clock) {
        String cookie = ctx.cookie(COOKIE);
        Matcher m = NUMBERS.matcher(cookie == null ? "" : cookie);
        long today = LocalDate.now(clock).toEpochDay();
        if (!m.matches()) {
            keep(ctx, position, position, today);
            return new LastVisit(position, false);
        }
        long before = Long.parseLong(m.group(1));
        long last = Long.parseLong(m.group(2));
        boolean sameVisit = Long.parseLong(m.group(3)) == today;
        keep(ctx, sameVisit ? before : last, position, today);
        return new LastVisit(sameVisit ? before : last, true);
    }

    private static void keep(Context ctx, long before, long last, long day) {
        ctx.res()
                .addHeader(
                        "Set-Cookie",
                        COOKIE + "=" + before + "-" + last + "-" + day + "; Path=/; Max-Age=" + HALF_A_YEAR_IN_SECONDS
                                + "; HttpOnly; SameSite=Lax");
    }
}
