package org.summitry.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.summitry.text.Span;

class EdgesTest {

    @Test
    void cutsEachEndByItsOwnMarks() {
        assertThat(Edges.cut("“the ford.”", new Span(0, 11), "“", ".”")).isEqualTo(new Span(1, 9));
    }

    @Test
    void leavesMarksInsideAlone() {
        assertThat(Edges.cut("a, b", new Span(0, 4), ",", ",")).isEqualTo(new Span(0, 4));
    }

    @Test
    void nothingIsLeftOfMarksAlone() {
        assertThat(Edges.cut("x ... y", new Span(1, 6), " .", " .")).isNull();
    }
}
