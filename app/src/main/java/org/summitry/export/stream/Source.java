package org.summitry.export.stream;

import java.io.IOException;
import org.summitry.register.Cited;

/** Where chosen entries come from. */
@FunctionalInterface
public interface Source {
    /** Gives all chosen entries of a kind, always in the same order; may be asked more than once. */
    void entries(String kind, Sink<Cited> sink) throws IOException;
}
