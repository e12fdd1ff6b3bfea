package org.summitry.export;

/** Colours of a terminal (ANSI), or none. Nothing is told by colour alone. */
record Style(boolean colour) {
    String title(String s) {
        return colour ? "\u001b[1;36m" + s + "\u001b[0m" : s + "\n" + "=".repeat(Math.min(100, s.length()));
    }

    String heading(String s) {
        return colour ? "\u001b[1m" + s + "\u001b[0m" : s;
    }

    String label(String s) {
        return colour ? "\u001b[33m" + s + "\u001b[0m" : s;
    }

    String name(String s) {
        return colour ? "\u001b[32m" + s + "\u001b[0m" : s;
    }

    String faint(String s) {
        return colour ? "\u001b[2m" + s + "\u001b[0m" : s;
    }
}
