package org.summitry.packs;

import java.util.List;

/**
 * One topic of a scheme. Words of a term stand as written in the file: in their dictionary form or in the very form meant.
 *
 * @param id a slug, as exported
 * @param name as shown to people
 * @param scope one sentence that says what belongs to it
 * @param sdgs numbers of the Sustainable Development Goals it belongs to
 * @param cap numbers of the major topics of the Comparative Agendas Project it falls under; empty where that is not clear
 * @param strong terms of which one is enough
 * @param weak terms of which two are needed
 * @param except phrases in which the terms mean something else
 */
public record Topic(
        String id,
        String name,
        String scope,
        List<Integer> sdgs,
        List<Integer> cap,
        List<String> strong,
        List<String> weak,
        List<String> except) {

    /** Copies the lists. */
    public Topic {
        sdgs = List.copyOf(sdgs);
        cap = List.copyOf(cap);
        strong = List.copyOf(strong);
        weak = List.copyOf(weak);
        except = List.copyOf(except);
    }
}
