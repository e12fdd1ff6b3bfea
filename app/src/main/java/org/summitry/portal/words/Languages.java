package org.summitry.portal.words;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The languages of the interface. */
public final class Languages {
    /** Their tags, English first: what is missing elsewhere is said in English. */
    public static final List<String> TAGS = List.of("en", "ru", "kk", "ky", "uz", "tg", "tk");

    private final Map<String, Messages> byTag = new LinkedHashMap<>();
    private final LocaleMatcher matcher;

    /** With the messages of these files, each in every language. */
    public Languages(List<String> files) {
        Messages english = Messages.read("en", files, null);
        for (String tag : TAGS) {
            byTag.put(tag, tag.equals("en") ? english : Messages.read(tag, files, english));
        }
        matcher = LocaleMatcher.builder()
                .setSupportedULocales(TAGS.stream().map(ULocale::new).toList())
                .setDefaultULocale(ULocale.ENGLISH)
                .build();
        byTag.values().forEach(m -> m.knows(new ArrayList<>(byTag.values())));
    }

    /** Whether there is such a language. */
    public boolean has(String tag) {
        return byTag.containsKey(tag);
    }

    /** The messages of a language. */
    public Messages in(String tag) {
        Messages messages = byTag.get(tag);
        if (messages == null) {
            throw new IllegalArgumentException("no such language: " + tag + "; there are " + TAGS);
        }
        return messages;
    }

    /** The first of what the address and the cookie name, or the best of what the browser accepts. */
    public Messages choose(@Nullable String named, @Nullable String kept, @Nullable String accepted) {
        if (named != null && has(named)) {
            return in(named);
        }
        if (kept != null && has(kept)) {
            return in(kept);
        }
        if (accepted == null || accepted.isBlank() || accepted.length() > 1_000) {
            return in("en");
        }
        try {
            return in(matcher.getBestMatch(accepted).getLanguage());
        } catch (IllegalArgumentException e) {
            return in("en"); // not a list of languages
        }
    }
}
