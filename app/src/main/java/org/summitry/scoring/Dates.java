package org.summitry.scoring;

import org.jspecify.annotations.Nullable;

/** Compares dates and periods of the exchange format as far as the less precise one goes. */
final class Dates {
    private Dates() {}

    /** Equal as far as the less precise goes; an unknown one agrees with all, an open end with none but itself. */
    static boolean compatible(@Nullable String a, @Nullable String b) {
        if (a == null || a.isEmpty() || b == null || b.isEmpty()) {
            return true;
        }
        String[] x = a.split("/");
        String[] y = b.split("/");
        if (x.length > y.length) {
            String[] swap = x;
            x = y;
            y = swap;
        }
        if (x.length == y.length) {
            return allAgree(x, y);
        }
        return x.length == 1 && y.length == 2 && within(x[0], y[0], y[1]);
    }

    private static boolean allAgree(String[] x, String[] y) {
        for (int i = 0; i < x.length; i++) {
            if (!agree(x[i], y[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean within(String day, String low, String high) {
        if (low.equals("..") || high.equals("..")) {
            return agree(day, low.equals("..") ? high : low);
        }
        return agree(day, low) || agree(day, high) || low.compareTo(day) <= 0 && day.compareTo(high) <= 0;
    }

    private static boolean agree(String a, String b) {
        int n = Math.min(a.length(), b.length());
        return a.substring(0, n).equals(b.substring(0, n));
    }
}
