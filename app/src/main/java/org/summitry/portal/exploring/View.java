package org.summitry.portal.exploring;

/** One way of looking at what answers. */
interface View {
    /** Its name in addresses and in the keys of messages. */
    String name();

    /** What it shows of what was asked for. */
    Drawing draw(Scope scope);
}
