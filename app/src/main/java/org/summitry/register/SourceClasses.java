package org.summitry.register;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What class of source each document is from: as a person said of the document, else as a person said of its publisher, else as
 * was known when it was read. The last word of each kind counts, until it is taken back.
 */
final class SourceClasses {
    static final List<String> ALL = List.of("primary", "government", "state-agency", "independent", "unknown");
    private static final List<String> ACTS = List.of("CLASSIFY");
    private static final String PUBLISHER = "publisher:";

    private final Handle handle;
    private final Decisions decisions;

    SourceClasses(Handle handle) {
        this.handle = handle;
        this.decisions = new Decisions(handle);
    }

    /** The ledger's subject for a document's id or a publisher's name; one of which there is nothing is refused. */
    String subject(String name, String sourceClass) {
        if (!ALL.contains(sourceClass)) {
            throw new RegisterException(
                    sourceClass + " is no class of sources; write one of " + String.join(", ", ALL));
        }
        if (documents(name).isEmpty() && documents(PUBLISHER + name).isEmpty()) {
            throw new RegisterException(name + ": the register has no such document and nothing of such a publisher;"
                    + " write a document's id or a publisher's name as summitry show has it");
        }
        return documents(name).isEmpty() ? PUBLISHER + name : name;
    }

    /** Brings the documents that a ledger's subject means in step with what was decided. */
    void settle(String subject) {
        documents(subject).forEach(this::settleOne);
    }

    private List<String> documents(String subject) {
        boolean isPublisher = subject.startsWith(PUBLISHER);
        return handle.createQuery("select id from document where " + (isPublisher ? "publisher" : "id") + " = :value")
                .bind("value", isPublisher ? subject.substring(PUBLISHER.length()) : subject)
                .mapTo(String.class)
                .list();
    }

    private void settleOne(String document) {
        String publisher = handle.createQuery("select coalesce(publisher, '') from document where id = :id")
                .bind("id", document)
                .mapTo(String.class)
                .one();
        String said = "";
        boolean ofDocument = false;
        for (Decisions.Decision d : decisions.about(List.of(document, PUBLISHER + publisher), ACTS)) {
            boolean closer = d.anchor().equals(document);
            if (closer || !ofDocument) {
                said = d.body().path("class").asText();
                ofDocument = closer;
            }
        }
        new Documents(handle).set(document, "source_class", said.isEmpty() ? asRead(document) : said);
    }

    private String asRead(String document) {
        return Json.read(handle.createQuery(
                                "select l.body from document d join ledger l on l.seq = d.seq where d.id = :id")
                        .bind("id", document)
                        .mapTo(String.class)
                        .one())
                .path("source_class")
                .asText("unknown");
    }
}
