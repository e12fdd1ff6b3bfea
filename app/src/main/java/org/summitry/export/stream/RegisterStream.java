package org.summitry.export.stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.summitry.register.Cited;
import org.summitry.register.Page;
import org.summitry.register.Register;

/** A register passing by, a page at a time: documents by id, entries by kind and id. */
public final class RegisterStream {
    private static final int PAGE = 500;

    private final Register register;
    private final Selection selection;
    private final Runnable step;

    /**
     * @param selection what is wanted; the rest passes by unseen
     * @param step is told of every document and entry that has passed, wanted or not
     */
    public RegisterStream(Register register, Selection selection, Runnable step) {
        this.register = register;
        this.selection = selection;
        this.step = step;
    }

    /** What is wanted. */
    public Selection selection() {
        return selection;
    }

    /** The records of all wanted documents. */
    public void documents(Sink<ObjectNode> sink) throws IOException {
        if (!selection.wants("document")) {
            return;
        }
        allDocuments(d -> {
            if (selection.wantsDocument(d)) {
                sink.accept(d);
            }
        });
    }

    /** The records of all documents, for formats that are about sources or must name them. */
    public void allDocuments(Sink<ObjectNode> sink) throws IOException {
        String after = null;
        do {
            Page<ObjectNode> page = register.outlet().documents(after, PAGE);
            for (ObjectNode d : page.items()) {
                sink.accept(d);
                step.run();
            }
            after = page.next();
        } while (after != null);
    }

    /** All wanted entries, by kind and id. */
    public void entries(Sink<Cited> sink) throws IOException {
        for (String kind : Register.KINDS) {
            entries(kind, sink);
        }
    }

    /** All wanted entries of one kind, by id. */
    public void entries(String kind, Sink<Cited> sink) throws IOException {
        if (!selection.wants(kind)) {
            return;
        }
        @Nullable String after = null;
        do {
            Page<Cited> page = register.outlet().page(kind, after, PAGE);
            for (Cited entry : page.items()) {
                if (selection.wants(entry)) {
                    sink.accept(entry);
                }
                step.run();
            }
            after = page.next();
        } while (after != null);
    }
}
