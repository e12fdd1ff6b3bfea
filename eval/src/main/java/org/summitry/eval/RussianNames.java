package org.summitry.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.summitry.resolution.names.Romanizer;
import org.summitry.resolution.names.spelling.Letters;
import org.summitry.resolution.names.spelling.NamePair;
import org.summitry.resolution.names.spelling.Spelling;
import org.summitry.resolution.names.spelling.SpellingModel;
import org.summitry.resolution.names.spelling.SpellingTrainer;

/**
 * How often the Latin spelling of a Cyrillic name is found: {@code eval/run RussianNames FILE [--folds N] [--errors]}.
 *
 * <p>FILE is in JSON Lines: {@code native}, {@code latin}. Each fold is spelt by a model learnt from the others; the rows of one Cyrillic
 * word are in one fold, so that no word is spelt by a model that has seen it. {@code --train MODEL} writes the model of all rows.
 * {@code --model MODEL} (or {@code --model shipped}) spells all rows by a model that is there: fair only on rows it was not learnt from.
 */
public final class RussianNames {
    private static final int FOLDS = 5;
    private static final int BEST = 3;

    private record Row(NamePair pair) {
        int fold(int folds) {
            return Math.floorMod(pair.cyrillic().hashCode() * 7919, folds);
        }
    }

    private record Answer(Row row, List<Spelling> said, boolean latinSeen) {
        boolean right(int n) {
            return said.stream().limit(n).anyMatch(s -> s.text()
                    .equals(row.pair().latin()));
        }

        boolean exact(int n) {
            return said.stream().limit(n).anyMatch(s -> s.accented()
                    .equals(row.pair().accented()));
        }
    }

    private RussianNames() {}

    /** Prints the shares. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println(
                    "usage: RussianNames FILE [--folds N] [--errors] [--train MODEL] [--model MODEL|shipped]");
            System.exit(2);
        }
        List<String> options = List.of(args).subList(1, args.length);
        List<Row> rows = rows(Path.of(args[0]));
        String train = after(options, "--train", "");
        if (!train.isEmpty()) {
            try (OutputStream out = Files.newOutputStream(Path.of(train))) {
                SpellingTrainer.learn(rows.stream().map(Row::pair).toList()).write(out);
            }
            return;
        }
        String model = after(options, "--model", "");
        int folds = Integer.parseInt(after(options, "--folds", String.valueOf(FOLDS)));
        List<Answer> answers = model.isEmpty() ? crossValidated(rows, folds) : spelt(rows, load(model), Set.of());
        report(rows, answers);
        if (options.contains("--errors")) {
            answers.stream()
                    .filter(a -> !a.right(1))
                    .forEach(a -> System.out.println(a.row().pair() + " " + a.said()));
        }
    }

    private static String after(List<String> options, String name, String otherwise) {
        int at = options.indexOf(name);
        return at < 0 ? otherwise : options.get(at + 1);
    }

    private static SpellingModel load(String model) throws IOException {
        if (model.equals("shipped")) {
            return SpellingModel.shared();
        }
        try (InputStream in = Files.newInputStream(Path.of(model))) {
            return SpellingModel.read(in);
        }
    }

    private static List<Row> rows(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            String latin = row.get("latin").asText();
            if (!Letters.latin(latin).isEmpty()) {
                rows.add(new Row(NamePair.of(row.get("native").asText(), latin)));
            }
        }
        return rows;
    }

    private static List<Answer> crossValidated(List<Row> rows, int folds) {
        return IntStream.range(0, folds)
                .parallel()
                .mapToObj(k -> {
                    List<NamePair> seen = rows.stream()
                            .filter(r -> r.fold(folds) != k)
                            .map(Row::pair)
                            .toList();
                    List<Row> left =
                            rows.stream().filter(r -> r.fold(folds) == k).toList();
                    Set<String> latin = new HashSet<>();
                    seen.forEach(p -> latin.add(p.latin()));
                    return spelt(left, SpellingTrainer.learn(seen), latin);
                })
                .flatMap(List::stream)
                .toList();
    }

    private static List<Answer> spelt(List<Row> rows, SpellingModel model, Set<String> latinSeen) {
        return rows.stream()
                .map(row -> new Answer(
                        row,
                        model.best(row.pair().cyrillic(), BEST),
                        latinSeen.contains(row.pair().latin())))
                .toList();
    }

    private static void report(List<Row> rows, List<Answer> answers) {
        Romanizer table = Romanizer.shared();
        long byTable = rows.stream()
                .filter(r -> table.ascii(r.pair().cyrillic()).equals(r.pair().latin()))
                .count();
        System.out.printf(
                Locale.ROOT, "floor, the table of Russian        1-best %.3f%n", byTable / (double) rows.size());
        show("accents aside", answers, true);
        show("letter by letter with accents", answers, false);
        show(
                "Latin side not seen, accents aside",
                answers.stream().filter(a -> !a.latinSeen()).toList(),
                true);
    }

    private static void show(String what, List<Answer> answers, boolean aside) {
        double one =
                answers.stream().filter(a -> aside ? a.right(1) : a.exact(1)).count();
        double three = answers.stream()
                .filter(a -> aside ? a.right(BEST) : a.exact(BEST))
                .count();
        System.out.printf(
                Locale.ROOT,
                "%-35s1-best %.3f  top-3 %.3f  (%d names)%n",
                what,
                one / answers.size(),
                three / answers.size(),
                answers.size());
    }
}
