package org.summitry.resolution.names;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An organisation's name, taken apart once to be compared often: legal form and words that say nothing set aside, numbers read. */
public final class OrganisationName extends ComparedName {
    private final Set<String> forms;

    /** The first letters of the words, small words left out; empty when there are fewer than two. */
    final String initials;

    OrganisationName(String written, List<NameToken> tokens, Set<String> forms, String initials) {
        super(written, tokens);
        this.forms = Set.copyOf(new TreeSet<>(forms));
        this.initials = initials;
    }

    /** Takes {@code name} apart. Never fails; a text without letters gives an {@link #empty} name. */
    public static OrganisationName parse(String name) {
        return OrganisationParser.parse(name);
    }

    /** The legal forms the name has, by the names of {@code legal-forms.yaml}: {@code joint-stock}. */
    public Set<String> legalForms() {
        return forms;
    }

    /** Keys to find candidates by: those of all words that say something, and the acronym. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (NameToken token : tokens) {
            if (token.is(NameToken.Kind.WORD)) {
                keys.add(token.skeleton);
            }
        }
        if (!initials.isEmpty()) {
            keys.add(Skeleton.ofSound(Skeleton.sound(initials)));
        }
        keys.remove("");
        return keys;
    }
}
