package org.summitry.eval;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.summitry.analysis.followup.FollowUps;
import org.summitry.analysis.followup.Followed;
import org.summitry.register.Register;
import org.summitry.register.SameIds;

/**
 * Times how long it takes to find what became of every matter of a register, and tells how much memory that takes: {@code eval/run FollowUpSpeed FOLDER}, with a
 * register such as {@link RegisterScale} leaves. {@code EVAL_HEAP=600m} gives it what the program has.
 */
public final class FollowUpSpeed {
    private FollowUpSpeed() {}

    /** The folder of the register. */
    public static void main(String[] args) throws IOException {
        try (Register register = Register.open(args[0], new SameIds(), Clock.systemUTC())) {
            FollowUps followUps = new FollowUps(register);
            long start = System.nanoTime();
            List<Followed> all = followUps.all();
            double seconds = (System.nanoTime() - start) / 1e9;
            long links = all.stream().mapToLong(f -> f.links().size()).sum();
            System.out.printf(
                    Locale.ROOT,
                    "%d matters, %d pairs compared, %d links: %.1f s%n",
                    all.size(),
                    followUps.comparisons(),
                    links,
                    seconds);
            System.gc();
            Runtime now = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT,
                    "what is kept for the next time: %d MB%n",
                    (now.totalMemory() - now.freeMemory()) >> 20);
            if (!all.isEmpty() && followUps.all() != all) {
                throw new IllegalStateException("it was found anew though nothing had changed");
            }
            System.out.println(Memory.peak());
        }
    }
}
