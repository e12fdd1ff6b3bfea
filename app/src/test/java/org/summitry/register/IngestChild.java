package org.summitry.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that adds prepared readings to a register and says of each that it is kept, for tests that end it. */
final class IngestChild {
    /** Persons who are reported again and again. */
    private static final int PERSONS = 40;

    private IngestChild() {}

    /** The register, the first document's number and the one after the last. */
    public static void main(String[] args) {
        try (Register register = Register.open(args[0], new SameIds(), Clock.systemUTC())) {
            System.out.println("open");
            for (int i = Integer.parseInt(args[1]); i < Integer.parseInt(args[2]); i++) {
                PreparedReading reading = reading(i);
                register.add(reading, "unknown");
                System.out.println(reading.id());
            }
        } catch (RegisterException e) {
            System.out.println("error " + e.getMessage());
            System.exit(1);
        }
    }

    /** Document {@code i}: three of the persons spoke. */
    static PreparedReading reading(int i) {
        List<String> records = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            int p = (i * 7 + n * 11) % PERSONS;
            records.add("{'kind':'person','id':'person:venn-" + p + "','name':'Orla Venn " + p + "'}");
        }
        String text = "The speakers " + i + " spoke. ".repeat(20);
        return Fixtures.reading(
                "doc:" + Integer.toHexString(i + 4096), "2031-05-04", "Wire", text, records.toArray(new String[0]));
    }

    /** How to start it. */
    static ProcessBuilder command(String location, int from, int to) {
        return new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                IngestChild.class.getName(),
                location,
                Integer.toString(from),
                Integer.toString(to));
    }
}
