package org.summitry.portal.reading;

import java.util.List;

/**
 * A format of consultation.
 *
 * @param self the format as lists print it
 * @param spellings every name it was met under
 * @param members its members
 * @param guests who was a guest, and how often
 * @param editions its meetings, earliest first
 * @param feed its feed
 */
public record FormatView(
        Line self,
        List<String> spellings,
        List<Named> members,
        List<Count> guests,
        List<Edition> editions,
        String feed) {
    /** Copies the lists. */
    public FormatView {
        spellings = List.copyOf(spellings);
        members = List.copyOf(members);
        guests = List.copyOf(guests);
        editions = List.copyOf(editions);
    }

    /** One meeting of the format. */
    public record Edition(
            String ordinal,
            Named meeting,
            String date,
            String place,
            String status,
            List<Named> hosts,
            List<Named> chairs,
            boolean reviewed) {
        /** Copies the lists. */
        public Edition {
            hosts = List.copyOf(hosts);
            chairs = List.copyOf(chairs);
        }
    }
}
