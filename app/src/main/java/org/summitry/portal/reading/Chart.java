package org.summitry.portal.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.words.Messages;

/**
 * A small chart, drawn by the server: time to the right, values upward from zero. Observed values are dots on a line, targets are
 * diamonds with a dashed line, so that they differ in shape as well as colour.
 *
 * @param dots the points
 * @param line through the observed values; empty when there is but one
 * @param ticks labels of the values' axis
 * @param ends labels of the time axis: its first and last day
 */
public record Chart(List<Dot> dots, String line, List<Tick> ticks, List<Tick> ends) {
    /** The drawing's size, in units of its own. */
    public static final int WIDTH = 640;

    /** Its height. */
    public static final int HEIGHT = 220;

    /** Where the values' axis stands. */
    public static final int LEFT = 96;

    private static final int RIGHT = 20;
    private static final int TOP = 16;
    private static final int BOTTOM = 28;
    private static final double DAYS_A_YEAR = 365.25;

    /** Copies the lists. */
    public Chart {
        dots = List.copyOf(dots);
        ticks = List.copyOf(ticks);
        ends = List.copyOf(ends);
    }

    /** A point: where it is, what it says, and the sentence it leads to. */
    public record Dot(String x, String y, boolean target, String label, String href) {
        /** A diamond around the point. */
        public String diamond() {
            double cx = Double.parseDouble(x);
            double cy = Double.parseDouble(y);
            return n(cx) + "," + n(cy - 7) + " " + n(cx + 7) + "," + n(cy) + " " + n(cx) + "," + n(cy + 7) + " "
                    + n(cx - 7) + "," + n(cy);
        }
    }

    /** A label on an axis. */
    public record Tick(String at, String label) {}

    /** The chart of dated values; null when there are fewer than two, or all changes. */
    static @Nullable Chart of(List<FigureView.Point> points, Messages words) {
        List<FigureView.Point> drawn = points.stream()
                .filter(p -> p.when().matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")
                        && !p.role().equals("change")
                        && p.value() >= 0)
                .toList();
        if (drawn.size() < 2) {
            return null;
        }
        double first = drawn.stream().mapToDouble(p -> year(p.when())).min().orElseThrow();
        double last = drawn.stream().mapToDouble(p -> year(p.when())).max().orElseThrow();
        double most = drawn.stream().mapToDouble(FigureView.Point::value).max().orElseThrow();
        double span = Math.max(last - first, 1);
        double top = most == 0 ? 1 : most;
        List<Dot> dots = new ArrayList<>();
        for (FigureView.Point p : drawn) {
            double x = LEFT + (year(p.when()) - first) / span * (WIDTH - LEFT - RIGHT);
            String label = p.line().text("indicator") + ": " + p.shown() + ", " + words.word("role", p.role()) + ", "
                    + words.formats().date(p.when());
            dots.add(new Dot(
                    n(x),
                    n(y(p.value(), top)),
                    p.role().equals("target"),
                    label,
                    p.line().source()));
        }
        List<Tick> ticks = List.of(
                new Tick(n(y(0, top)), words.formats().compact(0)),
                new Tick(n(y(top / 2, top)), words.formats().compact(top / 2)),
                new Tick(n(y(top, top)), words.formats().compact(top)));
        return new Chart(dots, line(dots), ticks, ends(drawn, words));
    }

    private static String line(List<Dot> dots) {
        List<Dot> observed = dots.stream().filter(d -> !d.target()).toList();
        return observed.size() < 2
                ? ""
                : observed.stream().map(d -> d.x() + "," + d.y()).collect(Collectors.joining(" "));
    }

    /** The first and the last day; one label where they are the same. */
    private static List<Tick> ends(List<FigureView.Point> drawn, Messages words) {
        String first = words.formats().date(drawn.get(0).when());
        String last = words.formats().date(drawn.get(drawn.size() - 1).when());
        return first.equals(last)
                ? List.of(new Tick(n(LEFT), first))
                : List.of(new Tick(n(LEFT), first), new Tick(n(WIDTH - RIGHT), last));
    }

    private static double y(double value, double top) {
        return TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM);
    }

    /** A date as a year with a fraction. */
    private static double year(String iso) {
        String day = iso.length() == 4 ? iso + "-07-01" : iso.length() == 7 ? iso + "-15" : iso;
        LocalDate date = LocalDate.parse(day);
        return date.getYear() + (date.getDayOfYear() - 1) / DAYS_A_YEAR;
    }

    private static String n(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
