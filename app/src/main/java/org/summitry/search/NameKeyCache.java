package org.summitry.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers keys, since the same names come again and again. */
final class NameKeyCache implements NameKeys {
    private static final int MOST = 100_000;

    /** Words, all invented, in many letters and endings: two sets of keys that agree on these are taken for the same. */
    private static final List<String> PROBES = List.of(
            "Zhaxyqov",
            "Dzhukhow",
            "\u0416\u044b\u0449\u0435\u0446\u0451\u0432",
            "Tsychaiya",
            "\u0492\u04d9\u049b\u04a3\u04e9\u04b1\u04af\u04bb\u0456",
            "\u049a\u0443\u0440\u04b3\u04b7\u04e3\u04ef",
            "O\u02bbg\u02bblixo",
            "\u015e\u00fdu\u00e7\u00f6\u0148",
            "Wellmann",
            "Nooff",
            "\u0425\u0430\u0439\u0434\u0437\u044f\u043d\u043a\u043e",
            "Xuqing",
            "\u10d8\u10db\u10d0\u10eb\u10d4",
            "\u0645\u062d\u0645\u062f");

    private final NameKeys keys;
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> asked = new ConcurrentHashMap<>();

    NameKeyCache(NameKeys keys) {
        this.keys = keys;
    }

    @Override
    public Set<String> keys(String name) {
        return remembered(known, name, keys::keys);
    }

    @Override
    public Set<String> asked(String name) {
        return remembered(asked, name, keys::asked);
    }

    private static Set<String> remembered(
            Map<String, Set<String>> known, String name, Function<String, Set<String>> keys) {
        Set<String> found = known.get(name);
        if (found == null) {
            found = keys.apply(name);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(name, found);
        }
        return found;
    }

    /** Changes when the keys do, as far as some probes tell. */
    String fingerprint() {
        StringBuilder all = new StringBuilder();
        PROBES.forEach(p -> all.append(new TreeSet<>(keys.keys(p))));
        return Integer.toHexString(all.toString().hashCode());
    }
}
