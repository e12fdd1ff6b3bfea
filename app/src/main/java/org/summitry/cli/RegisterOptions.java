package org.summitry.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.summitry.register.Register;
import org.summitry.register.Resolution;
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
        return Register.open(location, new Resolution(), Clock.systemUTC());
    }

    /** Where its search index is: beside a register in a folder; for a shared one, on this machine. */
    Path index() {
        boolean shared = location.startsWith("postgresql:") || location.startsWith("jdbc:");
        return shared
                ? Path.of("summitry-data", "index-" + Integer.toHexString(location.hashCode()))
                : Path.of(location, "index");
    }

    /** Where the tokens of the interface for programs are: beside the index. */
    Path tokens() {
        Path index = index();
        return index.resolveSibling(index.getFileName().toString().replace("index", "api-tokens"));
    }

    String location() {
        return location;
    }
}
