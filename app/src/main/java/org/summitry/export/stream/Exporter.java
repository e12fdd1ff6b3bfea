package org.summitry.export.stream;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a register down in one format. */
@FunctionalInterface
public interface Exporter {
    /**
     * Writes all that passes by; the same register gives the same bytes.
     *
     * @param out is flushed but not closed
     */
    void write(RegisterStream register, OutputStream out) throws IOException;

    /** How often each entry passes by: twice where what joins entries can only be told when all are known. */
    default int passes() {
        return 1;
    }
}
