package org.summitry.register;

/** Which nodes are compared with which. */
interface Nearness {
    /** Puts a node among those of its blocks. */
    Neighbours.Change add(Node n);

    /** Takes a node out of its blocks. */
    Neighbours.Change remove(Node n);

    /** Whether two nodes are compared, in any block. */
    boolean near(Node a, Node b);

    /** From now on what is to be written may be held back, until {@link #write}, which must come last. */
    default void holdBack() {}

    /** Writes what is held back. */
    default void write() {}
}
