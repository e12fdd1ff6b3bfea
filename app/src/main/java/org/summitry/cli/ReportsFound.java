package org.summitry.cli;

import java.io.PrintWriter;
import java.util.List;
import org.summitry.analysis.followup.FollowUps;
import org.summitry.export.stream.LaterReports;
import org.summitry.register.Register;
import org.summitry.register.RegisterException;

/** What became of undertakings, for the commands that write a register down. */
final class ReportsFound {
    private ReportsFound() {}

    /** What later reports say; a register too large for that is told of, and leaves without. */
    static LaterReports in(Register register, PrintWriter err) {
        try {
            return new LaterReports(new FollowUps(register).all());
        } catch (RegisterException e) {
            err.println("without follow-ups: " + e.getMessage());
            return new LaterReports(List.of());
        }
    }
}
