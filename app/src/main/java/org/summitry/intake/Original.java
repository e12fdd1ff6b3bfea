package org.summitry.intake;

import java.io.IOException;

/** The bytes that a document was made of, at hand or to be read again from their file, which may have changed since. */
@FunctionalInterface
public interface Original {
    /** The bytes. */
    byte[] bytes() throws IOException;
}
