package org.summitry.portal.people;

import java.util.List;
import java.util.Map;
import org.summitry.portal.accounts.Account;

/**
 * What the pages of administration show.
 *
 * @param accounts every account
 * @param problem what went wrong last; empty when nothing did
 * @param link a one-time link that was just made; empty when none was
 * @param linkFor whose it is
 */
public record AdminView(List<Account> accounts, String problem, String link, String linkFor) {
    /** Copies the list. */
    public AdminView {
        accounts = List.copyOf(accounts);
    }

    /**
     * How the register is.
     *
     * @param counts how many documents and entries of each kind there are
     * @param lines how many lines the ledger has
     * @param waiting how many entries wait for a person
     * @param faults what the check found; empty when all is well or it was not asked for
     * @param checked whether the check was asked for
     * @param free free space on the disk, as it is to be read
     * @param memory memory in use, as it is to be read
     * @param version the program's
     * @param packs how many of each kind the packs name, so that they are known before anything is read
     */
    public record Health(
            Map<String, Long> counts,
            long lines,
            long waiting,
            List<String> faults,
            boolean checked,
            String free,
            String memory,
            String version,
            Map<String, Integer> packs) {
        /** Copies the faults. */
        public Health {
            faults = List.copyOf(faults);
        }
    }

    /** The feeds that are followed. */
    public record Feeds(List<Feed> followed) {
        /** Copies the list. */
        public Feeds {
            followed = List.copyOf(followed);
        }
    }

    /**
     * A feed that is followed.
     *
     * @param visited when it was last visited, as it is to be read
     * @param taken how many documents came from it
     * @param outcome what came of the last visit, in words; empty before the first
     */
    public record Feed(String url, String visited, long taken, String outcome) {}

    /**
     * Lines of a log.
     *
     * @param older where the earlier ones are; empty when there are none
     */
    public record Log(List<Line> lines, String older) {
        /** Copies the lines. */
        public Log {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a log, as it is to be read.
     *
     * @param href where its subject is; empty when it has no page
     */
    public record Line(String number, String at, String who, String what, String subject, String href, String detail) {}
}
