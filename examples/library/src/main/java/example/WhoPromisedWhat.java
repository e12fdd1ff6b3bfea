package example;

import java.io.IOException;
import java.nio.file.Path;
import org.summitry.Found;
import org.summitry.Reading;
import org.summitry.Summitry;
import org.summitry.SummitryReader;

/** Prints who undertook what in the reports that it is given, with the sentence it was read from. */
public final class WhoPromisedWhat {
    private WhoPromisedWhat() {}

    /** Reads the files named. */
    public static void main(String[] files) throws IOException {
        SummitryReader reader = Summitry.reader();
        for (String file : files) {
            Reading reading = reader.read(Path.of(file));
            for (Found undertaking : reading.entries("undertaking")) {
                System.out.println(undertaking.text("force") + ": " + undertaking.text("action"));
                for (String actor : undertaking.texts("actors")) {
                    System.out.println("  by " + reading.entry(actor).text("name"));
                }
                Found.Passage passage = undertaking.passages().get(0);
                System.out.printf(
                        "  \"%s\" (%s, characters %d to %d; %.0f %% sure)%n",
                        passage.text(), file, passage.start(), passage.end(), 100 * undertaking.confidence());
            }
        }
    }
}
