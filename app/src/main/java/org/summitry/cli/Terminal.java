package org.summitry.cli;

/** What the launcher found out about the terminal, passed as system properties. */
final class Terminal {
    private Terminal() {}

    static boolean errorIsTerminal() {
        return Boolean.getBoolean("summitry.stderr.tty");
    }

    /** Colours only on a terminal, and never against the wish of NO_COLOR. */
    static boolean colour() {
        return Boolean.getBoolean("summitry.stdout.tty") && System.getenv("NO_COLOR") == null;
    }

    static int width() {
        int columns = Integer.getInteger("summitry.columns", 100);
        return Math.max(50, Math.min(columns, 120));
    }
}
