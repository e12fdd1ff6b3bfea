package org.summitry.portal.library;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.search.Query;

/** Finds the format of consultation that somebody means. */
final class FormatNamed {
    private static final int MOST = 1_000;
    private static final int TOLD = 8;

    private FormatNamed() {}

    /**
     * Its entry.
     *
     * @param name its id, its name or one of its other names, whatever their case
     * @throws IllegalArgumentException in one line when there is none, or more than one, with those that there are
     */
    static Item in(Library library, String name) {
        List<Item> all = library.find(Query.of("")
                        .kinds("format")
                        .sort(Query.Sort.NAME)
                        .page(0, MOST)
                        .withoutFacets())
                .items();
        List<Item> meant = all.stream().filter(f -> f.id().equals(name)).toList();
        if (meant.isEmpty()) {
            meant = all.stream().filter(f -> isCalled(f, name.strip())).toList();
        }
        if (meant.size() == 1) {
            return meant.get(0);
        }
        if (!meant.isEmpty()) {
            throw new IllegalArgumentException(
                    "--format " + name + ": several formats are called so; give an id: " + told(meant));
        }
        throw new IllegalArgumentException("--format " + name + ": the register has no such format; "
                + (all.isEmpty()
                        ? "it has none yet, read reports on its meetings first: summitry ingest"
                        : "give one that it has: " + told(all)));
    }

    private static boolean isCalled(Item format, String name) {
        return Stream.concat(Stream.of(format.name()), format.texts("aliases").stream())
                .anyMatch(n -> n.equalsIgnoreCase(name));
    }

    private static String told(List<Item> formats) {
        String some = formats.stream()
                .limit(TOLD)
                .map(f -> f.id() + " (" + f.name() + ")")
                .collect(Collectors.joining(", "));
        return formats.size() > TOLD ? some + " and " + (formats.size() - TOLD) + " more" : some;
    }
}
