package org.summitry.resolution.names;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One word of a name with everything that comparing needs, worked out once. */
final class NameToken {
    /** What the word does in the name. */
    enum Kind {
        WORD(1f),
        PATRONYMIC(0.8f),
        INITIAL(0.5f),
        PARTICLE(0.2f),
        GENERIC(0.45f),
        NUMBER(0.8f);

        /** How much of the name a word of this kind is. */
        final float weight;

        Kind(float weight) {
            this.weight = weight;
        }
    }

    final String written;
    final String ascii;
    final String sound;
    final String skeleton;
    final Kind kind;

    /** One bit for each letter of the sound, all vowels one. */
    final int letters;

    /** The language's letters are not Latin ones. */
    final boolean foreign;

    /** The alphabet leaves out what Latin letters write, so that only consonants can be compared. */
    final boolean lossy;

    /** The name of a country, in English: two of them are two places, however alike. */
    final boolean place;

    /** Groups of short and full given names that the word is in. */
    final int[] nicknames;

    NameToken(String written, Kind kind) {
        this(written, kind, NameWords.shared());
    }

    /** How the likely Latin spellings sound that the letters' table does not give; null until somebody asks. */
    private volatile @Nullable Set<String> learnt;

    private NameToken(String written, Kind kind, NameWords words) {
        Romanizer romanizer = Romanizer.shared();
        this.written = written;
        this.kind = kind;
        this.foreign = written.chars().anyMatch(c -> Character.isLetter(c) && c > 0x24F && (c < 0x1E00 || c > 0x1EFF));
        this.lossy = written.chars().anyMatch(NameToken::withoutVowels);
        this.ascii = romanizer.ascii(written);
        this.sound = Skeleton.sound(romanizer.sounded(written));
        this.skeleton = Skeleton.ofSound(sound);
        this.letters = sound.chars()
                .map(c -> 1 << ("aeiou".indexOf(c) >= 0 ? 0 : c & 31))
                .reduce(0, (x, y) -> x | y);
        this.place = words.place(ascii);
        this.nicknames = words.nicknames(ascii);
    }

    /** The two words written as one. */
    static NameToken joined(NameToken left, NameToken right) {
        return new NameToken(left.written + right.written, Kind.WORD);
    }

    /** The same word in another part of the name. */
    NameToken as(Kind other) {
        return other == kind ? this : new NameToken(written, other);
    }

    boolean is(Kind expected) {
        return kind == expected;
    }

    boolean sharesNickname(NameToken other) {
        for (int mine : nicknames) {
            for (int theirs : other.nicknames) {
                if (mine == theirs) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How the likely Latin spellings of a Cyrillic word sound, other than {@link #sound}; worked out once, in milliseconds. */
    Set<String> learnt() {
        Set<String> known = learnt;
        if (known == null) {
            known = is(Kind.WORD) || is(Kind.PATRONYMIC) ? sounds() : Set.of();
            learnt = known;
        }
        return known;
    }

    private Set<String> sounds() {
        return Skeleton.likelySounds(written).stream()
                .filter(s -> !s.equals(sound))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean withoutVowels(int c) {
        Character.@Nullable UnicodeBlock block = Character.UnicodeBlock.of(c);
        return block == Character.UnicodeBlock.ARABIC || block == Character.UnicodeBlock.HEBREW;
    }

    @Override
    public String toString() {
        return written;
    }
}
