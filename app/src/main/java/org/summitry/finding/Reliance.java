package org.summitry.finding;

/** Which reading of statements and undertakings counts, where rules on the parse and the engine's own marks both have a say. */
public enum Reliance {
    /** Rules alone, as for an engine that marks nothing. */
    RULES,
    /** The engine's marks alone. */
    MARKS,
    /** Each where it measured better. */
    BOTH
}
