package org.summitry.resolution.names;

import org.summitry.resolution.names.NameToken.Kind;

/** How alike two words of names are, from 0 to 1, by equality, sound, nickname, initial and edit distance, in this order. */
final class Likeness {
    /** The words are alike enough that one may stand for the other. */
    static final float ALIGNED = 0.55f;

    static final float SOUND = 0.97f;
    static final float NICKNAME = 0.9f;
    static final float INITIAL = 0.85f;
    private static final float OTHER_SEX = 0.5f;
    private static final float SKELETON = 0.78f;
    private static final int LONG_SKELETON = 3;

    private Likeness() {}

    static float of(NameToken a, NameToken b) {
        if (a.ascii.equals(b.ascii)) {
            return 1f;
        }
        if (a.is(Kind.NUMBER) || b.is(Kind.NUMBER) || a.place && b.place) {
            return 0f;
        }
        if (a.is(Kind.INITIAL) || b.is(Kind.INITIAL)) {
            return initial(a, b);
        }
        if (a.sound.equals(b.sound)) {
            return SOUND;
        }
        if (learnt(a, b)) {
            return SOUND;
        }
        if (a.nicknames.length > 0 && a.sharesNickname(b)) {
            return NICKNAME;
        }
        return a.is(Kind.PATRONYMIC) == b.is(Kind.PATRONYMIC) ? byEdits(a, b) : 0f;
    }

    /** One word is in Cyrillic letters and the other one of its likely Latin spellings: 'Уайт' and 'White'. */
    static boolean learnt(NameToken a, NameToken b) {
        if (a.foreign == b.foreign || hopeless(a, b)) {
            return false;
        }
        return a.foreign ? a.learnt().contains(b.sound) : b.learnt().contains(a.sound);
    }

    private static float initial(NameToken a, NameToken b) {
        if (a.sound.isEmpty() || b.sound.isEmpty() || a.is(Kind.PARTICLE) || b.is(Kind.PARTICLE)) {
            return 0f;
        }
        boolean same = a.sound.charAt(0) == b.sound.charAt(0) || a.ascii.charAt(0) == b.ascii.charAt(0);
        return same ? INITIAL : 0f;
    }

    /** Fewer than a third of the shorter word's different letters are in the other word: not worth the count of edits. */
    private static boolean hopeless(NameToken a, NameToken b) {
        int common = Integer.bitCount(a.letters & b.letters);
        return common * 3 < Math.min(Integer.bitCount(a.letters), Integer.bitCount(b.letters));
    }

    private static float byEdits(NameToken a, NameToken b) {
        int longer = Math.max(a.sound.length(), b.sound.length());
        int shorter = Math.min(a.sound.length(), b.sound.length());
        if (shorter == 0 || shorter * 2 < longer || hopeless(a, b)) {
            return 0f;
        }
        int most = Edits.WHOLE * longer;
        int cost = Edits.heard(a.sound, b.sound, most * 3 / 5);
        float alike = cost >= most ? 0f : 1f - cost / (float) most;
        if (a.lossy || b.lossy) {
            int bones = Math.max(a.skeleton.length(), b.skeleton.length());
            float boned = bones < 2 ? 0f : 1f - Edits.heard(a.skeleton, b.skeleton) / (float) (Edits.WHOLE * bones);
            return Math.max(alike, a.lossy && b.lossy ? alike : boned * SOUND);
        }
        boolean bones = a.skeleton.length() >= LONG_SKELETON && a.skeleton.equals(b.skeleton);
        float heard = bones ? Math.max(alike, SKELETON) : alike;
        return heard > OTHER_SEX && NameWords.shared().otherSex(a.ascii, b.ascii) ? OTHER_SEX : heard;
    }
}
