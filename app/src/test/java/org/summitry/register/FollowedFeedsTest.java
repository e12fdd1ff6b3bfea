package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("NullAway.Init") // JUnit fills the field
class FollowedFeedsTest {
    private static final String NEWS = "https://news.example/rss";
    private static final String MAP = "https://ministry.example/sitemap.xml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void whatAVisitLeavesIsThereWhenTheRegisterIsOpenedAgain(TestStore store) throws IOException, InterruptedException {
        String location = store.newLocation(folder);
        FollowedFeed left = new FollowedFeed(
                NEWS,
                NEWS + "?a",
                "\"e\"",
                "Sat, 01 Mar 2031 11:00:00 GMT",
                Instant.parse("2031-03-01T13:00:00Z"),
                null,
                "2 listed");
        try (Register r = Register.open(location, new SameIds(), Fixtures.clock())) {
            assertThat(r.feeds().add(NEWS)).isTrue();
            assertThat(r.feeds().add(NEWS)).as("twice").isFalse();
            assertThat(r.feeds().add(MAP)).isTrue();
            r.feeds().visited(left);
        }
        try (Register r = Register.open(location, new SameIds(), Fixtures.clock())) {
            assertThat(r.feeds().all()).extracting(FollowedFeed::url).containsExactly(MAP, NEWS);
            FollowedFeed kept = r.feeds().at(NEWS).orElseThrow();
            assertThat(kept.visitedAt()).isEqualTo(Instant.parse("2031-03-01T12:04:00Z"));
            assertThat(kept)
                    .usingRecursiveComparison()
                    .ignoringFields("visitedAt")
                    .isEqualTo(left);
            assertThat(r.feeds().at(MAP).orElseThrow().visitedAt()).isNull();
            assertThat(r.position()).as("lines of the ledger").isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void aDocumentIsDealtWithOnceWhateverFeedNamesIt(TestStore store) throws IOException, InterruptedException {
        try (Register r = store.open(folder, Fixtures.clock())) {
            FollowedFeeds feeds = r.feeds();
            feeds.add(NEWS);
            feeds.add(MAP);
            feeds.dealtWith("https://news.example/1", NEWS, true);
            feeds.dealtWith("https://news.example/1", MAP, true);
            feeds.dealtWith("https://news.example/2", NEWS, false);
            assertThat(feeds.isKnown("https://news.example/1")).isTrue();
            assertThat(feeds.isKnown("https://news.example/2")).isTrue();
            assertThat(feeds.isKnown("https://news.example/3")).isFalse();
            assertThat(feeds.taken(NEWS)).isEqualTo(1);
            assertThat(feeds.taken(MAP)).isZero();

            feeds.forgetRefused(NEWS);
            assertThat(feeds.isKnown("https://news.example/1")).isTrue();
            assertThat(feeds.isKnown("https://news.example/2")).isFalse();

            assertThat(feeds.remove(NEWS)).isTrue();
            assertThat(feeds.remove(NEWS)).isFalse();
            assertThat(feeds.isKnown("https://news.example/1")).isFalse();
            assertThat(feeds.all()).extracting(FollowedFeed::url).containsExactly(MAP);
        }
    }
}
