package org.summitry.resolution.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.resolution.names.NameToken.Kind;
import org.summitry.resolution.names.PersonName.Role;

/** Takes one person's name apart. */
final class PersonParser {
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\"[^\"]*\"|«[^»]*»|“[^”]*”");
    private static final Pattern BREAK =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’ʼ‘`ʹʺ\\u200c]+|(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll}{2})");
    private static final int LONGEST = 200;

    /** Shorter words are syllables, which names of the far East repeat. */
    private static final int LONG = 6;

    private final NameWords words = NameWords.shared();
    private final String name;
    private final List<NameToken> tokens = new ArrayList<>();
    private final List<String> particles = new ArrayList<>();
    private final List<String> honorifics = new ArrayList<>();
    private @Nullable String generation;
    private @Nullable String patronymic;

    /** Words before the comma of 'Zhaparov, Sadyr'; 0 when there is no such comma. */
    private int beforeComma;

    PersonParser(String name) {
        this.name = name;
    }

    PersonName parse() {
        String text = Normalizer.normalize(name.substring(0, Math.min(LONGEST, name.length())), Normalizer.Form.NFC);
        String main = ASIDE.matcher(text).replaceAll(" ");
        String kept = main.isBlank() ? text : main;
        int comma = kept.indexOf(',');
        if (comma > 0) {
            read(kept.substring(0, comma));
            beforeComma = tokens.size();
            read(kept.substring(comma + 1));
        } else {
            read(kept);
        }
        markFathers();
        dropDoubles();
        return arrange();
    }

    private void read(String text) {
        List<String> found = new ArrayList<>();
        for (String word : BREAK.split(text)) {
            if (!Romanizer.shared().ascii(word).isEmpty()) {
                found.add(word);
            }
        }
        for (String word : found) {
            String plain = Romanizer.shared().ascii(word);
            boolean only = found.size() - honorifics.size() < 2 && tokens.isEmpty();
            if (words.honorific(plain) && !only) {
                honorifics.add(word);
            } else if (words.generation(plain) != null && !tokens.isEmpty()) {
                generation = words.generation(plain);
            } else {
                tokens.add(new NameToken(word, kind(word, plain)));
            }
        }
    }

    private Kind kind(String word, String plain) {
        if (word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0))) {
            return Kind.INITIAL;
        }
        boolean small = words.particle(plain) || words.childOf(plain) || words.ofFather(plain);
        return small ? Kind.PARTICLE : Kind.WORD;
    }

    /** A word between 'bin' and the next, or before 'oglu', and a word with the ending of a patronymic, are the father's. */
    private void markFathers() {
        for (int i = 1; i < tokens.size(); i++) {
            NameToken token = tokens.get(i);
            String before = tokens.get(i - 1).ascii;
            boolean marked = token.is(Kind.WORD)
                    && (i > 1 && words.childOf(before)
                            || i + 1 < tokens.size() && words.ofFather(tokens.get(i + 1).ascii));
            boolean followed = tokens.subList(i + 1, tokens.size()).stream().anyMatch(t -> t.is(Kind.WORD))
                    || i + 1 < tokens.size() && words.ofFather(tokens.get(i + 1).ascii);
            boolean ending = token.is(Kind.WORD) && full() > 2 && words.patronymic(token.ascii);
            if (marked && followed && full() > 2 || ending && !words.given(token.ascii)) {
                tokens.set(i, token.as(Kind.PATRONYMIC));
                patronymic = patronymic == null ? token.written : patronymic;
            }
        }
    }

    /** 'Shoigu Shoigu Sergey': a word said twice in a row counts once. */
    private void dropDoubles() {
        for (int i = tokens.size() - 1; i > 0; i--) {
            if (tokens.get(i).is(Kind.WORD)
                    && tokens.size() > 2
                    && tokens.get(i).ascii.length() >= LONG
                    && tokens.get(i).ascii.equals(tokens.get(i - 1).ascii)) {
                tokens.remove(i);
                beforeComma = i < beforeComma ? beforeComma - 1 : beforeComma;
            }
        }
    }

    private long full() {
        return tokens.stream()
                .filter(t -> t.is(Kind.WORD) || t.is(Kind.PATRONYMIC))
                .count();
    }

    /** Gives each word its role, family names last. */
    private PersonName arrange() {
        boolean known = beforeComma > 0;
        int familyWords = beforeComma;
        if (!known && familyFirst()) {
            known = true;
            familyWords = 1;
        }
        if (familyWords > 0 && familyWords < tokens.size()) {
            List<NameToken> family = new ArrayList<>(tokens.subList(0, familyWords));
            tokens.subList(0, familyWords).clear();
            tokens.addAll(family);
        } else {
            familyWords = 0;
        }
        List<Role> roles = roles(familyWords);
        boolean sure = known || roleIsTold();
        List<String> given = new ArrayList<>();
        List<String> family = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.PARTICLE)) {
                particles.add(tokens.get(i).written);
            } else if (roles.get(i) != Role.NONE) {
                (roles.get(i) == Role.GIVEN ? given : family).add(tokens.get(i).written);
            }
        }
        NameParts parts = new NameParts(given, family, patronymic, particles, honorifics, generation, sure);
        return new PersonName(name, tokens, roles, parts);
    }

    /** The first word is told for the family's by capitals, an ending or the given name or patronymic that follows. */
    private boolean familyFirst() {
        if (tokens.size() < 2 || !tokens.get(0).is(Kind.WORD)) {
            return false;
        }
        NameToken first = tokens.get(0);
        NameToken last = tokens.get(tokens.size() - 1);
        boolean capitals = capitals(first)
                && !capitals(tokens.get(1))
                && !capitals(last)
                && !tokens.get(1).is(Kind.INITIAL);
        boolean initialsFollow = tokens.subList(1, tokens.size()).stream().allMatch(t -> t.is(Kind.INITIAL));
        boolean fatherLast = last.is(Kind.PATRONYMIC) && words.familyEnding(first.ascii);
        boolean ending = words.familyEnding(first.ascii)
                && !words.familyEnding(last.ascii)
                && !words.given(first.ascii)
                && words.given(last.ascii);
        return capitals || initialsFollow || fatherLast || ending;
    }

    /** In the order 'given, family' something tells that the last word is the family's. */
    private boolean roleIsTold() {
        if (tokens.size() < 2) {
            return false;
        }
        NameToken first = tokens.get(0);
        NameToken last = tokens.get(tokens.size() - 1);
        boolean patronymicBetween = tokens.stream().anyMatch(t -> t.is(Kind.PATRONYMIC)) && !last.is(Kind.PATRONYMIC);
        return first.is(Kind.INITIAL)
                || patronymicBetween
                || capitals(last) && !capitals(first)
                || words.familyEnding(last.ascii) && !words.familyEnding(first.ascii)
                || words.given(first.ascii) && !words.given(last.ascii);
    }

    private List<Role> roles(int familyWords) {
        int last = tokens.size() - 1;
        while (last > 0 && !tokens.get(last).is(Kind.WORD)) {
            last--;
        }
        int from = familyWords > 0 ? tokens.size() - familyWords : last;
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            NameToken t = tokens.get(i);
            if (t.is(Kind.PARTICLE) || t.is(Kind.PATRONYMIC)) {
                roles.add(Role.NONE);
            } else {
                roles.add(i >= from && !t.is(Kind.INITIAL) ? Role.FAMILY : Role.GIVEN);
            }
        }
        return roles;
    }

    private static boolean capitals(NameToken token) {
        String w = token.written;
        return w.length() > 2
                && w.chars().anyMatch(Character::isUpperCase)
                && w.chars().noneMatch(Character::isLowerCase);
    }
}
