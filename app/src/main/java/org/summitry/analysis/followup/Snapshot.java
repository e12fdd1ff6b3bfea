package org.summitry.analysis.followup;

import java.util.List;
import java.util.Locale;

/**
 * What is known at a moment of what became of a register's matters.
 *
 * @param matters every matter with its reports, in the order of ids; none unless known
 * @param age whether the register has changed since
 */
public record Snapshot(List<Followed> matters, Age age) {
    /** Copies the matters. */
    public Snapshot {
        matters = List.copyOf(matters);
    }

    /** How a snapshot stands to the register. */
    public enum Age {
        /** It is of the register as it is. */
        CURRENT,
        /** Some of the register is newer; that is being worked out. */
        EARLIER,
        /** Nothing is known yet; it is being worked out. */
        NONE_YET,
        /** The register has more sentences than this program has memory for. */
        TOO_LARGE;

        /** As programs are told. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether it says anything. */
    public boolean isKnown() {
        return age == Age.CURRENT || age == Age.EARLIER;
    }
}
