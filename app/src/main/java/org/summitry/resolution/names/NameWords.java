package org.summitry.resolution.names;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words and endings of persons' names that this package knows, from the files beside it. All lookups in plain lower case. */
final class NameWords {
    private static final int[] NONE = {};
    private static final int STEM = 3;
    private static final NameWords SHARED = new NameWords();

    private final Set<String> honorifics = Set.copyOf(NameData.lines("honorifics.txt"));
    private final Set<String> particles = Set.copyOf(NameData.lines("particles.txt"));
    private final Set<String> given = new HashSet<>();
    private final Map<String, int[]> nicknames = new HashMap<>();
    private final Map<String, String> generations = new HashMap<>();
    private final Descent descent = NameData.yaml("descent.yaml", Descent.class);

    private record Descent(
            @JsonProperty("before") Set<String> before,
            @JsonProperty("after") Set<String> after,
            @JsonProperty("male") List<String> male,
            @JsonProperty("female") List<String> female,
            @JsonProperty("surnames") List<List<String>> surnames,
            @JsonProperty("familyEndings") List<String> familyEndings,
            @JsonProperty("generations") List<List<String>> generations) {}

    private final Set<String> places = new HashSet<>();

    private NameWords() {
        for (String line : NameData.lines("/org/summitry/finding/names/given-names.txt")) {
            given.addAll(List.of(line.split("\\s+")));
        }
        for (Region region : Region.getAvailable(Region.RegionType.TERRITORY)) {
            String name = new ULocale("und", region.toString()).getDisplayCountry(ULocale.ENGLISH);
            if (name.chars().allMatch(Character::isLetter)) {
                places.add(Romanizer.shared().ascii(name));
            }
        }
        int group = 0;
        for (String line : NameData.lines("nicknames.txt")) {
            for (String name : line.split("\\s+")) {
                int[] old = nicknames.getOrDefault(name, NONE);
                int[] more = Arrays.copyOf(old, old.length + 1);
                more[old.length] = group;
                nicknames.put(name, more);
            }
            group++;
        }
        descent.generations().forEach(line -> line.forEach(word -> generations.put(word, line.get(0))));
    }

    static NameWords shared() {
        return SHARED;
    }

    boolean honorific(String word) {
        return honorifics.contains(word);
    }

    boolean particle(String word) {
        return particles.contains(word);
    }

    /** The word stands before a father's name. */
    boolean childOf(String word) {
        return descent.before().contains(word);
    }

    /** The word stands after a father's name. */
    boolean ofFather(String word) {
        return descent.after().contains(word);
    }

    boolean given(String word) {
        return given.contains(word);
    }

    /** The word is the English name of a country or territory, after Unicode CLDR. */
    boolean place(String word) {
        return places.contains(word);
    }

    int[] nicknames(String word) {
        return nicknames.getOrDefault(word, NONE);
    }

    /** The usual form of 'junior', 'senior', 'II'; null for other words. */
    @Nullable
    String generation(String word) {
        return generations.get(word);
    }

    boolean patronymic(String word) {
        return ends(word, descent.male()) != null || ends(word, descent.female()) != null;
    }

    boolean familyEnding(String word) {
        return ends(word, descent.familyEndings()) != null;
    }

    /** True when the two are his and her form of one surname, or of one patronymic. */
    boolean otherSex(String a, String b) {
        for (List<String> pair : descent.surnames()) {
            if (sameStem(a, pair.get(0), b, pair.get(1)) || sameStem(b, pair.get(0), a, pair.get(1))) {
                return true;
            }
        }
        return fatherOtherSex(a, b) || fatherOtherSex(b, a);
    }

    private boolean fatherOtherSex(String his, String hers) {
        String male = ends(his, descent.male());
        String female = ends(hers, descent.female());
        if (male == null || female == null) {
            return false;
        }
        String stem = his.substring(0, his.length() - male.length());
        return stem.equals(hers.substring(0, hers.length() - female.length()));
    }

    private static boolean sameStem(String his, String male, String hers, String female) {
        int stem = his.length() - male.length();
        return stem >= 2
                && stem == hers.length() - female.length()
                && his.endsWith(male)
                && hers.endsWith(female)
                && his.regionMatches(0, hers, 0, stem);
    }

    /** The longest of {@code endings} that the word ends with after at least three letters; null when there is none. */
    private static @Nullable String ends(String word, List<String> endings) {
        String longest = null;
        for (String ending : endings) {
            boolean longer = longest == null || ending.length() > longest.length();
            if (longer && word.length() >= ending.length() + STEM && word.endsWith(ending)) {
                longest = ending;
            }
        }
        return longest;
    }
}
