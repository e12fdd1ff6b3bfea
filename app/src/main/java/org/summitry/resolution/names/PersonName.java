package org.summitry.resolution.names;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A person's name, taken apart once to be compared often. */
public final class PersonName extends ComparedName {
    /** The role a word has in the name. */
    enum Role {
        GIVEN,
        FAMILY,
        NONE
    }

    private final NameParts parts;
    final Role[] roles;
    final @Nullable String generation;
    final boolean orderKnown;

    PersonName(String written, List<NameToken> tokens, List<Role> roles, NameParts parts) {
        super(written, tokens);
        this.parts = parts;
        this.roles = roles.toArray(Role[]::new);
        this.generation = parts.generation();
        this.orderKnown = parts.orderKnown();
    }

    /**
     * Takes {@code name} apart: any alphabet, any order of words ({@code Zhaparov Sadyr}, {@code ZHAPAROV, Sadyr}). Never fails; a
     * text without letters gives an {@link #empty} name.
     */
    public static PersonName parse(String name) {
        return new PersonParser(name).parse();
    }

    /** The parts of the name. */
    public NameParts parts() {
        return parts;
    }

    /**
     * Keys to find candidates by: those of the family names, or of all words where it is unknown which is the family's. Two spellings of
     * one name share at least one unless the surname itself differs.
     */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (int i = 0; i < tokens.length; i++) {
            boolean surname = roles[i] == Role.FAMILY || !orderKnown;
            if (surname && tokens[i].is(NameToken.Kind.WORD)) {
                keys.addAll(Skeleton.keys(tokens[i].written));
                tokens[i].learnt().forEach(sound -> keys.add(Skeleton.ofSound(sound)));
            }
        }
        return keys;
    }
}
