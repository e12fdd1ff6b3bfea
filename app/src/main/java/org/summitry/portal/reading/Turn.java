package org.summitry.portal.reading;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.summitry.portal.web.Pages;
import org.summitry.search.Query;

/**
 * Turning over the pages of a list.
 *
 * @param total how many entries there are
 * @param page which page this is, from 1
 * @param size how many entries a page has
 * @param address this page's address, with its filters and without its number
 */
public record Turn(long total, int page, int size, String address) {

    static Turn of(Context ctx, long total, int page, int size) {
        return new Turn(total, page, size, address(ctx, "page"));
    }

    /** The page asked for by the address, of a list of so many entries. */
    public static Turn asked(Context ctx, long total, int size) {
        return of(ctx, total, new Asked(ctx).page(), size);
    }

    /** The address asked for, without the parameters named. */
    public static String address(Context ctx, String... without) {
        List<String> left = new ArrayList<>();
        ctx.queryParamMap().forEach((name, values) -> {
            if (!List.of(without).contains(name) && !name.equals("lang")) {
                values.stream()
                        .filter(v -> !v.isEmpty())
                        .forEach(v -> left.add(Pages.encode(name) + "=" + Pages.encode(v)));
            }
        });
        return ctx.path() + "?" + String.join("&", left);
    }

    static Query of(Query query, int page, int size) {
        return query.page((page - 1) * size, size);
    }

    /** Whether there is a page before this one. */
    public boolean hasPrevious() {
        return page > 1;
    }

    /** Whether there is a page after this one that can be turned to. */
    public boolean hasNext() {
        return total > (long) page * size && (long) (page + 1) * size <= Query.DEEPEST;
    }

    /** The address of another page. */
    public String to(int other) {
        return address + (address.endsWith("?") ? "" : "&") + "page=" + other;
    }

    /** The number of the first entry on this page. */
    public long first() {
        return (long) (page - 1) * size + 1;
    }

    /** The number of the last entry on this page. */
    public long last() {
        return Math.min(total, (long) page * size);
    }
}
