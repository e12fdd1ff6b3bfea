package org.summitry.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {
    @Test
    void linesAndRunsOfBlanksBecomeOneBlankAndTheEndsAreBare() {
        assertThat(OneLine.of("  The Lake\r\n\tTreaty  of\n\nTarn ")).isEqualTo("The Lake Treaty of Tarn");
        assertThat(OneLine.of(" \n")).isEmpty();
    }
}
