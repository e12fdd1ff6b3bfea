package org.summitry;

import java.nio.file.Path;
import java.util.List;
import org.summitry.packs.PackLoader;

/** Where programs begin. */
public final class Summitry {
    private Summitry() {}

    /**
     * A reader with the packs of knowledge that come with the program. The reading network is loaded on first use, once for the whole
     * process; several readers cost little.
     */
    public static SummitryReader reader() {
        return new SummitryReader(PackLoader.bundled());
    }

    /**
     * A reader with packs of your own beside those that come with the program.
     *
     * @param packs files in YAML, as {@code docs/packs.md} describes them
     * @throws IllegalArgumentException for a pack that is wrong, naming the place
     */
    public static SummitryReader reader(Path... packs) {
        return new SummitryReader(
                PackLoader.load(List.of(packs).stream().map(Path::toString).toList()));
    }
}
