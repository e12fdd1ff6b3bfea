package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds changes behind the ledger's back: broken hashes, texts, records and original files that are not those that were read, reports without either. */
final class Verification {
    private final Handle handle;
    private final List<String> faults = new ArrayList<>();
    private String previous = "";
    private long seq;

    Verification(Handle handle) {
        this.handle = handle;
    }

    List<String> faults() {
        Documents documents = new Documents(handle);
        Ledger ledger = new Ledger(handle);
        Originals originals = new Originals(handle);
        Set<String> known = new HashSet<>();
        Set<String> withdrawn = Set.copyOf(ledger.subjects(LedgerEntry.Act.WITHDRAW));
        ledger.each(line -> {
            chain(line);
            if (line.act() == LedgerEntry.Act.READ && !withdrawn.contains(line.subject())) {
                document(line, documents);
                String sha256 = line.body().path("document").path("sha256").asText();
                if (line.body().path("original").asBoolean()) {
                    original(line.subject(), originals.kept(sha256).orElse(null), sha256);
                }
                known.add(sha256);
            }
        });
        originals.all().stream()
                .filter(sha256 -> !known.contains(sha256))
                .forEach(sha256 -> faults.add("the original file " + sha256 + " belongs to no document"));
        long strangers = handle.createQuery("select count(*) from document d where not exists"
                        + " (select 1 from ledger l where l.act = 'READ' and l.subject = d.id)")
                .mapTo(Long.class)
                .one();
        if (strangers > 0) {
            faults.add(strangers + " documents are in no line of the ledger");
        }
        long homeless = handle.createQuery("select count(*) from report r where not exists (select 1 from node n"
                        + " join entry e on e.anchor = n.anchor where n.id = r.node)")
                .mapTo(Long.class)
                .one();
        if (homeless > 0) {
            faults.add(homeless + " reports belong to no entry; run: summitry rebuild");
        }
        return List.copyOf(faults);
    }

    private void chain(LedgerEntry line) {
        seq++;
        String expected = LedgerEntry.hash(
                line.seq(),
                line.at().toString(),
                line.who(),
                line.act(),
                line.subject(),
                Json.write(line.body()),
                line.supersedes(),
                line.previous());
        if (line.seq() != seq) {
            faults.add("line " + seq + " is missing from the ledger");
            seq = line.seq();
        } else if (!line.previous().equals(previous) || !line.hash().equals(expected)) {
            faults.add("line " + line.seq() + " of the ledger was changed (" + line.act() + " " + line.subject() + ")");
        }
        previous = line.hash();
    }

    private void document(LedgerEntry line, Documents documents) {
        JsonNode body = line.body();
        Documents.Kept kept = documents.withId(line.subject()).orElse(null);
        if (kept == null) {
            faults.add(line.subject() + " is missing");
        } else if (!Hashes.of(kept.text()).equals(body.path("text_sha256").asText())) {
            faults.add("the text of " + line.subject() + " was changed");
        } else if (!Hashes.of(kept.records()).equals(body.path("records_sha256").asText())
                || !Json.write(kept.body()).equals(Json.write(body.path("document")))) {
            faults.add("the records of " + line.subject() + " were changed");
        } else if (body.has("sketch_sha256")
                && !Hashes.of(kept.sketch()).equals(body.path("sketch_sha256").asText())) {
            faults.add("the sketch of " + line.subject() + " was changed");
        }
    }

    private void original(String document, byte @Nullable [] bytes, String sha256) {
        if (bytes == null) {
            faults.add("the original file of " + document + " is missing");
        } else if (!Hashes.of(bytes).equals(sha256)) {
            faults.add("the original file of " + document + " was changed");
        }
    }
}
