package org.summitry.export.stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.summitry.register.Cited;
import org.summitry.register.Page;
import org.summitry.register.Register;

/**
 * A register passing by, a page at a time: documents by id, entries by kind and id; or entries that were chosen one by one, with the
 * documents that they cite.
 */
public final class RegisterStream {
    private static final int PAGE = 500;

    /** So many documents are looked up by their ids; of more, all pass by. */
    private static final int LOOKED_UP = 20_000;

    private final Register register;
    private final Selection selection;
    private final @Nullable Source chosen;
    private final Runnable step;
    private final Consumer<ObjectNode> completing;

    /**
     * @param selection what is wanted; the rest passes by unseen
     * @param step is told of every document and entry that has passed, wanted or not
     */
    public RegisterStream(Register register, Selection selection, Runnable step) {
        this(register, selection, null, step, r -> {});
    }

    private RegisterStream(
            Register register,
            Selection selection,
            @Nullable Source chosen,
            Runnable step,
            Consumer<ObjectNode> completing) {
        this.register = register;
        this.selection = selection;
        this.chosen = chosen;
        this.step = step;
        this.completing = completing;
    }

    /** The same with something added to the record of every entry that leaves, such as what became of it. */
    public RegisterStream completed(Consumer<ObjectNode> with) {
        return new RegisterStream(register, selection, chosen, step, with);
    }

    /**
     * Entries that were chosen, and what they cite.
     *
     * @param kinds the kinds of these entries
     * @param chosen gives them, as often as it is asked
     */
    public static RegisterStream of(Register register, Collection<String> kinds, Source chosen) {
        List<String> wanted = new ArrayList<>(kinds);
        wanted.add(Selection.DOCUMENT);
        return new RegisterStream(register, new Selection(wanted, null, null, false), chosen, () -> {}, r -> {});
    }

    /** What is wanted. */
    public Selection selection() {
        return selection;
    }

    /** The records of all wanted documents. */
    public void documents(Sink<ObjectNode> sink) throws IOException {
        if (!selection.wants(Selection.DOCUMENT)) {
            return;
        }
        if (chosen != null) {
            cited(sink);
            return;
        }
        allDocuments(d -> {
            if (selection.wantsDocument(d)) {
                sink.accept(d);
            }
        });
    }

    /** The documents that the chosen entries cite, by id. */
    private void cited(Sink<ObjectNode> sink) throws IOException {
        IdSet cited = new IdSet();
        TreeSet<String> ids = new TreeSet<>();
        entries(e -> e.quotes().forEach(q -> {
            cited.add(q.citation().document());
            if (ids.size() <= LOOKED_UP) {
                ids.add(q.citation().document());
            }
        }));
        if (ids.size() > LOOKED_UP) {
            allDocuments(d -> {
                if (cited.contains(d.path("id").asText())) {
                    sink.accept(d);
                }
            });
            return;
        }
        List<String> all = List.copyOf(ids);
        for (int i = 0; i < all.size(); i += PAGE) {
            for (ObjectNode d : register.outlet().documents(all.subList(i, Math.min(all.size(), i + PAGE)))) {
                sink.accept(d);
            }
        }
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

    /** All wanted entries, by kind and, where none were chosen, id. */
    public void entries(Sink<Cited> sink) throws IOException {
        for (String kind : Register.KINDS) {
            entries(kind, sink);
        }
    }

    /** All wanted entries of one kind, by id or as they were chosen. */
    public void entries(String kind, Sink<Cited> sink) throws IOException {
        if (!selection.wants(kind)) {
            return;
        }
        if (chosen != null) {
            chosen.entries(kind, entry -> pass(entry, sink));
            return;
        }
        @Nullable String after = null;
        do {
            Page<Cited> page = register.outlet().page(kind, after, PAGE);
            for (Cited entry : page.items()) {
                if (selection.wants(entry)) {
                    pass(entry, sink);
                }
                step.run();
            }
            after = page.next();
        } while (after != null);
    }

    private void pass(Cited entry, Sink<Cited> sink) throws IOException {
        completing.accept(entry.record());
        sink.accept(entry);
    }
}
