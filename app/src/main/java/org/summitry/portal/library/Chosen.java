package org.summitry.portal.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.export.stream.RegisterStream;
import org.summitry.export.stream.Sink;
import org.summitry.register.Cited;
import org.summitry.register.Page;
import org.summitry.register.Register;
import org.summitry.search.Facets;
import org.summitry.search.Query;

/**
 * What answers a query as a stream of whole entries, to be written down; however many there are, no more than a page of them is held.
 *
 * <p>Up to {@link Query#DEEPEST} entries of a kind come in the order of the query. The index cannot be turned over further: of more,
 * the register is passed through by id and the index asked, page by page, which of its entries answer.
 */
public final class Chosen {
    private static final int PAGE = 500;

    private final Library library;
    private final Query query;
    private final int deepest;

    private Chosen(Library library, Query query, int deepest) {
        this.library = library;
        this.query = query.withoutFacets();
        this.deepest = deepest;
    }

    /** What answers {@code query}. */
    public static RegisterStream of(Library library, Query query) {
        return of(library, query, Query.DEEPEST);
    }

    /** The same; of a kind with more than {@code deepest} entries they come by id. */
    static RegisterStream of(Library library, Query query, int deepest) {
        List<String> kinds =
                library.facets(query).kinds().stream().map(Facets.Count::value).toList();
        Chosen chosen = new Chosen(library, query, deepest);
        return RegisterStream.of(library.register(), kinds.isEmpty() ? all(query) : kinds, (kind, sink) -> {
            if (kinds.contains(kind)) {
                chosen.entries(kind, sink);
            }
        });
    }

    /** An empty table has the columns of what was looked for. */
    private static Collection<String> all(Query query) {
        return query.kinds().isEmpty() ? Register.KINDS : query.kinds();
    }

    /** The entries with these ids. */
    public static RegisterStream of(Library library, Collection<String> ids) {
        List<String> all = List.copyOf(new TreeSet<>(ids));
        Register register = library.register();
        return RegisterStream.of(register, Register.KINDS, (kind, sink) -> {
            for (int i = 0; i < all.size(); i += PAGE) {
                List<Cited> some = register.outlet().cited(all.subList(i, Math.min(all.size(), i + PAGE)));
                pass(some.stream().filter(e -> e.kind().equals(kind)).toList(), sink);
            }
        });
    }

    private void entries(String kind, Sink<Cited> sink) throws IOException {
        Query ofKind = query.kinds(kind);
        long total = library.count(ofKind);
        if (total > deepest) {
            byId(kind, ofKind, sink);
            return;
        }
        for (int at = 0; at < total; at += PAGE) {
            pass(library.register().outlet().cited(ids(ofKind.page(at, PAGE))), sink);
        }
    }

    private void byId(String kind, Query ofKind, Sink<Cited> sink) throws IOException {
        @Nullable String after = null;
        do {
            Page<Cited> page = library.register().outlet().page(kind, after, PAGE);
            if (!page.items().isEmpty()) {
                String[] links = page.items().stream().map(e -> "id=" + e.id()).toArray(String[]::new);
                Set<String> answering = Set.copyOf(ids(ofKind.linked(links).page(0, PAGE)));
                pass(
                        page.items().stream()
                                .filter(e -> answering.contains(e.id()))
                                .toList(),
                        sink);
            }
            after = page.next();
        } while (after != null);
    }

    private List<String> ids(Query page) {
        return library.find(page).items().stream().map(Item::id).collect(Collectors.toCollection(ArrayList::new));
    }

    private static void pass(List<Cited> entries, Sink<Cited> sink) throws IOException {
        for (Cited e : entries) {
            sink.accept(e);
        }
    }
}
