package org.summitry.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.export.DossierText;
import org.summitry.export.Prepared;
import org.summitry.portal.PortalSettings;
import org.summitry.reading.Reading;
import org.summitry.register.Register;
import org.summitry.register.Resolution;

/** The register of the demonstration: the sample reports as one record, in a folder that goes when it is closed. */
final class DemoRegister implements AutoCloseable {
    private final Path folder;
    private final Register register;

    private DemoRegister(Path folder, Register register) {
        this.folder = folder;
        this.register = register;
    }

    static DemoRegister of(List<Reading> readings) throws IOException {
        Path folder = Files.createTempDirectory("summitry-demo");
        Register register = Register.open(folder.toString(), new Resolution(), Clock.systemUTC());
        readings.forEach(r -> register.add(Prepared.of(r), "unknown"));
        return new DemoRegister(folder, register);
    }

    /** What the register holds, and the dossier of the meeting that most documents tell of. */
    String tell(boolean colour, int width) {
        String counts = register.counts().entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey() + (e.getValue() == 1 ? "" : "s"))
                .collect(Collectors.joining(", "));
        String told = mostTold();
        return "As one register: " + counts + ".\n"
                + (told.isEmpty() ? "" : "\n" + new DossierText(colour, width).of(register.show(told)));
    }

    /** Serves it as a portal until the program is ended. */
    void serve(PortalSettings settings, PrintWriter out) {
        try (Serving serving = Serving.start(settings, register, folder.resolve("index"))) {
            serving.untilEnded(out, this);
        }
    }

    private String mostTold() {
        Map<String, Integer> documents = new TreeMap<>();
        register.export((ObjectNode r) -> {
            if (r.path("kind").asText().equals("meeting")) {
                Set<String> in = new HashSet<>();
                r.path("evidence").forEach(e -> in.add(e.path("doc").asText()));
                documents.put(r.path("id").asText(), in.size());
            }
        });
        return documents.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    @Override
    public void close() throws IOException {
        register.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path p : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }
}
