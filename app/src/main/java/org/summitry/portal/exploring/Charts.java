package org.summitry.portal.exploring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.summitry.portal.words.Messages;

/** How many entries there are by whatever they can be counted by, over time: small charts of one scale, side by side. */
final class Charts implements View {
    private static final int COUNTED = 60;
    private static final int DRAWN = 8;
    private static final int TIMES = 12;

    @Override
    public String name() {
        return "charts";
    }

    @Override
    public Drawing draw(Scope scope) {
        String asked = scope.asked().oneOf("by", Set.copyOf(By.words()));
        By by = By.of(asked == null ? By.TOPIC.word() : asked);
        Series series = Series.of(scope, by, COUNTED);
        Messages words = scope.words();
        List<String> notes = new ArrayList<>();
        int rows = series.cross().rowsInAll();
        if (rows > DRAWN) {
            notes.add(words.say("explore.drawn", DRAWN, rows));
        }
        if (series.times().size() > TIMES || series.cross().columns().size() > series.times().size()) {
            notes.add(words.say("explore.times", TIMES, series.cross().columns().size()));
        }
        if (series.isIncomplete()) {
            notes.add(words.say("explore.monthNote"));
        }
        return new Drawing(
                series.cross().total(),
                series.data(scope, DRAWN),
                series.byRow(scope, COUNTED, TIMES),
                List.of(),
                List.of(
                        scope.choice("by", by.word(), By.words()),
                        scope.choice("unit", series.unit(), List.of(Series.YEAR, Series.MONTH))),
                notes);
    }
}
