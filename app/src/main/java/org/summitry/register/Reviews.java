package org.summitry.register;

import java.util.List;

/** What people's reviews make of an entry: the last one that holds. */
final class Reviews {
    static final List<String> ACTS = List.of("ACCEPT", "REJECT", "EDIT", "ADD");
    static final String NONE = "unreviewed";

    private Reviews() {}

    static String of(List<Decisions.Decision> decisions) {
        String state = NONE;
        for (Decisions.Decision d : decisions) {
            state = switch (d.act()) {
                case ACCEPT, ADD -> state.equals("corrected") ? "corrected" : "accepted";
                case REJECT -> "rejected";
                case EDIT -> "corrected";
                default -> state;
            };
        }
        return state;
    }
}
