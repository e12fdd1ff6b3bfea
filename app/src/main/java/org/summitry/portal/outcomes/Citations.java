package org.summitry.portal.outcomes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.analysis.followup.Link;
import org.summitry.portal.reading.Address;

/** Where the reports that scores rest on are read. */
final class Citations {
    private static final Pattern PASSAGE = Pattern.compile("(doc:\\S+) §(\\d+)-(\\d+)");

    /** The later passage of a follow-up link's id. */
    private static final Pattern LATER = Pattern.compile(Link.PREFIX + ".*>(.+)\\.(\\d+)-(\\d+)");

    private Citations() {}

    /** The page that shows the passage; empty when the citation tells of none. */
    static String address(String citation) {
        Matcher passage = PASSAGE.matcher(citation);
        if (passage.matches()) {
            return address(passage.group(1), passage);
        }
        Matcher later = LATER.matcher(citation);
        return later.matches() ? address("doc:" + later.group(1), later) : "";
    }

    private static String address(String document, Matcher place) {
        return Address.passage(document, Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3)), "");
    }
}
