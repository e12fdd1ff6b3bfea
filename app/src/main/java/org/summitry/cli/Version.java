package org.summitry.cli;

import picocli.CommandLine.IVersionProvider;

/** The version from the build. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {
            "summitry " + (version == null ? "0.1.0 (from sources)" : version),
            "Java " + System.getProperty("java.version"),
        };
    }
}
