package org.summitry.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StoryGroupsTest {
    private static final String TALKS =
            "Ministers of Velmora and Ruvania met in Dreva on Monday to discuss the salt railway, which is to cost 40 million.";
    private static final String RETOLD =
            "The salt railway was the subject when the Velmora and Ruvania ministers sat down in Dreva; its price is put at 40 million.";
    private static final String FLOOD =
            "Heavy rain flooded the harbour of Port Selma, where fishermen of Sundara lost 12 boats.";

    @Test
    void twoTellingsOfOneEventAreOneStoryAndAnotherIsNot() {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("a", TALKS);
        texts.put("b", FLOOD);
        texts.put("c", RETOLD);

        assertThat(StoryGroups.of(texts))
                .containsExactly(new TreeSet<>(List.of("a", "c")), new TreeSet<>(List.of("b")));
    }

    @Test
    void oneDocumentBetweenTwoStoriesDoesNotMakeThemOne() {
        double[][] likeness = {
            {1, 0.8, 0.3, 0}, {0.8, 1, 0.1, 0}, {0.3, 0.1, 1, 0.7}, {0, 0, 0.7, 1},
        };

        assertThat(StoryGroups.group(likeness, 0.25)).containsExactly(0, 0, 2, 2);
    }

    @Test
    void aTextIsLikeItselfAndAnEmptyOneLikeNone() {
        double[][] likeness = StoryGroups.likeness(List.of(TALKS, TALKS, ""));

        assertThat(likeness[0][1]).isCloseTo(1, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(likeness[0][2]).isZero();
    }
}
