package org.summitry.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** How much memory this process has held at most. */
final class Memory {
    private static final Path STATUS = Path.of("/proc/self/status");

    private Memory() {}

    /** One line: the heap's peak, garbage included, and the resident peak where the system tells it. */
    static String peak() throws IOException {
        long heap = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            heap += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
        }
        return String.format(Locale.ROOT, "most memory: %d MB of heap, %s", heap >> 20, resident());
    }

    private static String resident() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return "resident unknown";
        }
        for (String line : Files.readAllLines(STATUS)) {
            if (line.startsWith("VmHWM:")) {
                long kilobytes = Long.parseLong(line.replaceAll("\\D", ""));
                return (kilobytes >> 10) + " MB resident";
            }
        }
        return "resident unknown";
    }
}
