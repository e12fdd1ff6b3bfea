package org.summitry.portal.reading;

import java.util.List;
import org.summitry.portal.library.Item;

/** What the front page shows. */
public record FrontView(List<Item> meetings) {
    /** Copies the list. */
    public FrontView {
        meetings = List.copyOf(meetings);
    }
}
