package org.summitry.finding.meetings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 'the GCC summit' and 'session of the Supreme Council of the Gulf Cooperation Council': one name has the initials of the other's words. */
final class Acronyms {
    private static final Pattern ACRONYM = Pattern.compile("\\b\\p{Lu}{3,}\\b");
    private static final Pattern CAPITALISED = Pattern.compile("\\b(\\p{Lu})\\p{Ll}+");

    private Acronyms() {}

    /** Whether an acronym of one name stands for words of the other. */
    static boolean isShared(String a, String b) {
        return standsFor(a, b) || standsFor(b, a);
    }

    private static boolean standsFor(String withAcronym, String withWords) {
        Matcher words = CAPITALISED.matcher(withWords);
        StringBuilder initials = new StringBuilder();
        while (words.find()) {
            initials.append(words.group(1));
        }
        Matcher acronym = ACRONYM.matcher(withAcronym);
        while (acronym.find()) {
            if (initials.indexOf(acronym.group()) >= 0) {
                return true;
            }
        }
        return false;
    }
}
