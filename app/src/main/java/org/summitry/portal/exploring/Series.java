package org.summitry.portal.exploring;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.summitry.portal.reading.Choice;
import org.summitry.search.Axis;
import org.summitry.search.Cross;
import org.summitry.search.Facets;

/**
 * What answers, by one thing that it can be counted by and by time.
 *
 * @param unit year or month
 * @param printed whether time is when it was first printed, not when it happened
 * @param cross the counts; its columns are times
 * @param times places of the columns in the order of time, the latest as many as are shown
 * @param names what the rows are called
 */
record Series(By by, String unit, boolean printed, Cross cross, List<Integer> times, Map<String, String> names) {
    static final String YEAR = "year";
    static final String MONTH = "month";
    static final Set<String> UNITS = Set.of(YEAR, MONTH);
    static final String HAPPENED = "happened";
    static final String PRINTED = "printed";
    private static final List<String> DATES = List.of(HAPPENED, PRINTED);

    private static final int SHORT_IN_YEARS = 4;
    private static final int MOST_TIMES = 120;
    private static final int MOST_MONTHS = 1_200;

    /** Copies the lists. */
    Series {
        times = List.copyOf(times);
        names = Map.copyOf(names);
    }

    /** By when it happened or, if so asked, was printed; as {@code usually} when the address does not say. */
    static Series of(Scope scope, By by, int most, String usually) {
        Axis rows = by.axis(most);
        String date = scope.asked().oneOf("date", Set.copyOf(DATES));
        boolean printed = PRINTED.equals(date == null ? usually : date);
        Cross years = scope.library()
                .cross(scope.query(), rows, printed ? Axis.links("printed-year", MOST_TIMES) : Axis.years());
        String wanted = scope.asked().oneOf("unit", UNITS);
        String unit = wanted != null ? wanted : years.columns().size() <= SHORT_IN_YEARS ? MONTH : YEAR;
        Cross cross = unit.equals(YEAR)
                ? years
                : scope.library()
                        .cross(scope.query(), rows, printed ? Axis.links("printed-month", MOST_MONTHS) : Axis.months());
        List<Integer> times = IntStream.range(0, cross.columns().size())
                .boxed()
                .sorted(Comparator.comparing(i -> cross.columns().get(i).value()))
                .toList();
        List<Integer> latest = times.subList(Math.max(0, times.size() - MOST_TIMES), times.size());
        return new Series(by, unit, printed, cross, latest, by.names(cross.rows(), scope.library(), scope.words()));
    }

    String name(Facets.Count row) {
        return names.getOrDefault(row.value(), row.value());
    }

    String time(int place) {
        return cross.columns().get(place).value();
    }

    /** Where the entries of a row are found. */
    String href(Scope scope, Facets.Count row) {
        return scope.search(by.parameter(), row.value());
    }

    /** Where the entries of a row at a time are found. */
    String href(Scope scope, Facets.Count row, int place) {
        return scope.search(by.parameter(), row.value(), parameter(), time(place));
    }

    /** The first rows, for the script that draws them. */
    ObjectNode data(Scope scope, int most) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("unit", unit).put("total", cross.total());
        data.put("rows", Math.min(most, cross.rows().size())).put("rowsInAll", cross.rowsInAll());
        ArrayNode series = data.putArray("series");
        for (int r = 0; r < Math.min(most, cross.rows().size()); r++) {
            Facets.Count row = cross.rows().get(r);
            ObjectNode one = series.addObject();
            one.put("name", name(row)).put("count", row.count()).put("href", href(scope, row));
            ArrayNode values = one.putArray("values");
            for (int place : times) {
                int count = cross.cells().get(r).get(place);
                if (count > 0) {
                    values.addObject()
                            .put("at", time(place))
                            .put("when", scope.words().formats().date(time(place)))
                            .put("count", count)
                            .put("shown", scope.number(count))
                            .put("href", href(scope, row, place));
                }
            }
        }
        return data;
    }

    /** One line for each time, the latest first. */
    Sheet byTime(Scope scope, int most) {
        List<String> columns = new ArrayList<>(List.of(scope.words().say("explore." + unit)));
        cross.rows().forEach(r -> columns.add(name(r)));
        List<Sheet.Row> rows = new ArrayList<>();
        for (int t = times.size() - 1; t >= Math.max(0, times.size() - most); t--) {
            int place = times.get(t);
            String shown = scope.words().formats().date(time(place));
            List<Sheet.Cell> cells = new ArrayList<>();
            cells.add(new Sheet.Cell(shown, time(place), scope.search(parameter(), time(place)), false));
            for (int r = 0; r < cross.rows().size(); r++) {
                cells.add(cell(scope, r, place));
            }
            rows.add(new Sheet.Row(cells));
        }
        return new Sheet(columns, rows, cross.columns().size());
    }

    /** One line for each row, with the latest times beside each other. */
    Sheet byRow(Scope scope, int most, int mostTimes) {
        List<Integer> latest = times.subList(Math.max(0, times.size() - mostTimes), times.size());
        List<String> columns = new ArrayList<>(List.of(scope.words().say("explore.by." + by.word())));
        latest.forEach(p -> columns.add(scope.words().formats().date(time(p))));
        columns.add(scope.words().say("column.total"));
        List<Sheet.Row> rows = new ArrayList<>();
        for (int r = 0; r < Math.min(most, cross.rows().size()); r++) {
            Facets.Count row = cross.rows().get(r);
            List<Sheet.Cell> cells = new ArrayList<>(List.of(Sheet.Cell.of(name(row), href(scope, row))));
            for (int place : latest) {
                cells.add(cell(scope, r, place));
            }
            cells.add(Sheet.Cell.of(row.count(), scope.number(row.count()), href(scope, row)));
            rows.add(new Sheet.Row(cells));
        }
        return new Sheet(columns, rows, cross.rowsInAll());
    }

    private Sheet.Cell cell(Scope scope, int row, int place) {
        int count = cross.cells().get(row).get(place);
        return Sheet.Cell.of(
                count, scope.number(count), href(scope, cross.rows().get(row), place));
    }

    private String parameter() {
        return (printed ? "printed-" : "") + unit;
    }

    /** What can be chosen of time: which date, and years or months. */
    List<Choice> choices(Scope scope) {
        return List.of(
                scope.choice("date", printed ? PRINTED : HAPPENED, DATES),
                scope.choice("unit", unit, List.of(YEAR, MONTH)));
    }

    /** What is left out for want of a date. */
    List<String> notes(Scope scope) {
        List<String> notes = new ArrayList<>();
        long undated = printed
                ? 0
                : cross.total() - scope.library().count(scope.query().between("0001", null));
        if (undated > 0 && scope.query().from() == null && scope.query().to() == null) {
            notes.add(scope.words().say("explore.undated", undated, cross.total()));
        }
        if (unit.equals(MONTH) && !printed) {
            notes.add(scope.words().say("explore.monthNote"));
        }
        return notes;
    }
}
