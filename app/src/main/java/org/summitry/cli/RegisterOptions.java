package org.summitry.cli;

import java.time.Clock;
import org.summitry.register.Register;
import org.summitry.register.SameIds;
import picocli.CommandLine.Option;

/** The options of every command on a register. */
final class RegisterOptions {
    @Option(
            names = "--register",
            paramLabel = "FOLDER|URL",
            defaultValue = "./summitry-data",
            description =
                    "The register: a folder, or postgresql://user:password@host/database (default: ${DEFAULT-VALUE}).")
    private String location = "./summitry-data";

    /** Opens it; its folder is made on first use. */
    Register open() {
        return Register.open(location, new SameIds(), Clock.systemUTC());
    }

    String location() {
        return location;
    }
}
