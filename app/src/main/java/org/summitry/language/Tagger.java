package org.summitry.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads tokens with the trained network: what each is labelled and which it points to. Texts longer than a window are read in
 * windows that overlap on whole sentences; a token's labels come from the window in which its sentence stands deepest.
 *
 * <p>Deterministic, and safe for use by several threads.
 */
final class Tagger {
    /** Pieces a window holds, as in training. */
    static final int MOST_PIECES = 254;

    /** Pieces of context that a window repeats of the one before. */
    private static final int OVERLAP = 64;

    private final Network network;
    private final WordPieces pieces;

    Tagger(Network network, WordPieces pieces) {
        this.network = network;
        this.pieces = pieces;
    }

    /** The tagger in the jar. */
    static Tagger bundled() {
        return new Tagger(Network.bundled(), WordPieces.read(Network.resource("vocabulary.txt")));
    }

    /** The labels of all tokens of the {@code sentences}, numbered through. */
    Tagged tag(List<List<Word>> sentences) {
        Layout layout = new Layout(sentences);
        Tagged tagged = new Tagged(network, layout.size);
        int[] depth = new int[layout.size];
        for (Window w : layout.windows()) {
            Network.Outputs outputs = run(layout, w);
            int end = w.from + outputs.tokens() - 1;
            for (int s = 0; s < sentences.size(); s++) {
                int from = Math.max(layout.starts[s], w.from);
                int to = Math.min(layout.starts[s + 1], end);
                boolean whole = from == layout.starts[s] && to == layout.starts[s + 1];
                int deep = !whole
                        ? 1
                        : 2
                                + Math.min(
                                        from == 0 ? layout.size : from - w.from,
                                        to == layout.size ? layout.size : end - to);
                for (int i = from; i < to; i++) {
                    if (deep > depth[i]) {
                        depth[i] = deep;
                        tagged.put(i, outputs, w.from);
                    }
                }
            }
        }
        return tagged;
    }

    private Network.Outputs run(Layout layout, Window w) {
        int length = 2;
        for (int i = w.from; i < w.to; i++) {
            length += layout.pieces.get(i).length;
        }
        long[] ids = new long[length];
        long[] shapes = new long[length];
        long[] first = new long[w.to - w.from + 1];
        ids[0] = WordPieces.BEGIN;
        int at = 1;
        for (int i = w.from; i < w.to; i++) {
            first[i - w.from + 1] = at;
            for (int piece : layout.pieces.get(i)) {
                ids[at] = piece;
                shapes[at++] = layout.shapes[i];
            }
        }
        ids[at] = WordPieces.END;
        return network.run(ids, shapes, first);
    }

    private record Window(int from, int to) {}

    /** The tokens numbered through, their pieces, and the windows over them. */
    private final class Layout {
        final int[] starts;
        final int size;
        final List<int[]> pieces = new ArrayList<>();
        final int[] shapes;

        Layout(List<List<Word>> sentences) {
            starts = new int[sentences.size() + 1];
            for (int s = 0; s < sentences.size(); s++) {
                starts[s + 1] = starts[s] + sentences.get(s).size();
            }
            size = starts[sentences.size()];
            shapes = new int[size];
            for (List<Word> sentence : sentences) {
                for (Word w : sentence) {
                    shapes[pieces.size()] = WordPieces.shape(w.form());
                    int[] all = Tagger.this.pieces.of(w.form());
                    pieces.add(all.length < MOST_PIECES ? all : Arrays.copyOf(all, MOST_PIECES - 2));
                }
            }
        }

        List<Window> windows() {
            List<Window> units = units();
            List<Window> found = new ArrayList<>();
            int i = 0;
            while (i < units.size()) {
                int total = 0;
                int j = i;
                while (j < units.size() && (j == i || total + length(units.get(j)) <= MOST_PIECES)) {
                    total += length(units.get(j++));
                }
                found.add(new Window(units.get(i).from, units.get(j - 1).to));
                if (j == units.size()) {
                    break;
                }
                int back = 0;
                int k = j;
                while (k - 1 > i && back + length(units.get(k - 1)) <= OVERLAP) {
                    back += length(units.get(--k));
                }
                i = k;
            }
            return found;
        }

        /** Sentences; those longer than a window are cut. */
        private List<Window> units() {
            List<Window> units = new ArrayList<>();
            for (int s = 0; s + 1 < starts.length; s++) {
                int from = starts[s];
                int total = 0;
                for (int i = from; i < starts[s + 1]; i++) {
                    if (total + pieces.get(i).length > MOST_PIECES && i > from) {
                        units.add(new Window(from, i));
                        from = i;
                        total = 0;
                    }
                    total += pieces.get(i).length;
                }
                units.add(new Window(from, starts[s + 1]));
            }
            return units;
        }

        private int length(Window unit) {
            int total = 0;
            for (int i = unit.from; i < unit.to; i++) {
                total += pieces.get(i).length;
            }
            return total;
        }
    }
}
