package org.summitry.packs;

import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Says where a town lies that a report names, by GeoNames. A town is placed when its name, with the state where the report or the packs tell
 * it, leaves one that is meant by far most likely: the only one, or one many times as large as any other. Of others nothing is said; a
 * guessed point would be invented.
 */
public final class Towns {
    /** A town abroad must be so many times as large as the next of its name to be meant without its state. */
    private static final int ABROAD = 10;

    /** And in one state. */
    private static final int AT_HOME = 5;

    /** A town whose state nobody tells is at least so large. */
    private static final long LARGE = 100_000;

    private static final String STATE = "state:";

    private final Map<String, List<Town>> byName = new HashMap<>();
    private final Map<String, Town> capitals = new HashMap<>();
    private final Map<String, String> capitalOf = new HashMap<>();
    private final PlaceNames places;

    /**
     * A town.
     *
     * @param state the id of its state
     * @param latitude in degrees, north positive
     * @param longitude in degrees, east positive
     */
    public record Town(String name, String state, double latitude, double longitude, long population) {}

    /** With the states and capitals of these packs. */
    public Towns(Packs packs) {
        places = new PlaceNames(packs);
        read();
        for (Packs.KnownState state : packs.states()) {
            state.capitals().forEach(c -> capitalOf.put(key(c), state.id()));
        }
    }

    private void read() {
        Map<String, String> states = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Towns.class.getResourceAsStream("towns.tsv.gz"), "towns.tsv.gz");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] c = line.split("\t", -1);
                String state = states.computeIfAbsent(
                        c[1],
                        code -> STATE + (code.equals("XK") ? "XKX" : new ULocale("und-" + code).getISO3Country()));
                Town town =
                        new Town(c[0], state, Double.parseDouble(c[2]), Double.parseDouble(c[3]), Long.parseLong(c[4]));
                byName.computeIfAbsent(key(town.name()), k -> new ArrayList<>(1))
                        .add(town);
                if (c[5].equals("capital")) {
                    capitals.put(state, town);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The town that a report means by a place; empty when it names none, or when it could be several. */
    public Optional<Town> town(String place) {
        String[] parts = place.split(",", 2);
        String name = key(parts[0]);
        String known = places.state(parts[parts.length - 1]).orElse("");
        if (parts.length > 1 && known.isEmpty()) {
            return Optional.empty(); // 'Paris, Texas': what stands after the comma says which, and is not known
        }
        String capital = capitalOf.getOrDefault(name, "");
        boolean isCapital = !capital.isEmpty() && (known.isEmpty() || known.equals(capital));
        if (isCapital
                && byName.getOrDefault(name, List.of()).stream()
                        .noneMatch(t -> t.state().equals(capital))) {
            return Optional.ofNullable(capitals.get(capital)); // the gazetteer has it by another name
        }
        List<Town> all = byName.getOrDefault(name, List.of()).stream()
                .filter(t -> isCapital
                        ? t.state().equals(capital)
                        : known.isEmpty() || t.state().equals(known))
                .sorted(Comparator.comparingLong((Town t) -> -t.population()))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Town first = all.get(0);
        boolean abroad = all.stream().anyMatch(t -> !t.state().equals(first.state()));
        boolean meant = all.size() == 1
                || first.population()
                        >= (abroad ? ABROAD : AT_HOME) * all.get(1).population();
        return meant ? Optional.of(first) : Optional.empty();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('’', '\'').strip().replaceAll("^the city of |^city of ", "");
    }
}
