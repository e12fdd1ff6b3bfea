package org.summitry.portal.exploring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.summitry.portal.reading.Choice;
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
        Series series = Series.of(scope, by, COUNTED, Series.PRINTED);
        Messages words = scope.words();
        List<String> notes = series.notes(scope);
        int rows = series.cross().rowsInAll();
        if (rows > DRAWN) {
            notes.add(words.say("explore.drawn", DRAWN, rows));
        }
        if (series.times().size() > TIMES
                || series.cross().columns().size() > series.times().size()) {
            notes.add(words.say("explore.times", TIMES, series.cross().columns().size()));
        }
        List<Choice> choices = new ArrayList<>(List.of(scope.choice("by", by.word(), By.words())));
        choices.addAll(series.choices(scope));
        return new Drawing(
                series.cross().total(),
                scope.search(),
                () -> series.data(scope, DRAWN),
                series.byRow(scope, COUNTED, TIMES),
                List.of(),
                choices,
                notes);
    }
}
