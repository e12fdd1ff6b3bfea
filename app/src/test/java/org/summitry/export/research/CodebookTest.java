package org.summitry.export.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.summitry.export.paper.HtmlPaper;
import org.summitry.export.paper.MarkdownPaper;
import org.summitry.export.paper.Paper;
import org.summitry.packs.TopicLoader;
import org.summitry.register.Register;

/** The codebook tells of what is written: no column is missing in it, and none is told of that is not there. */
class CodebookTest {
    private static final Paper BOOK = Codebook.of("Codebook", "1.0", LocalDate.of(2031, 6, 1), TopicLoader.bundled());

    @Test
    void everyColumnIsDescribedAndEveryDescriptionIsOfAColumn() {
        Map<String, Set<String>> written = new TreeMap<>();
        Codebook.tables().forEach((table, variables) -> {
            String group = Register.KINDS.contains(table) ? "entries" : table;
            variables.forEach(
                    v -> written.computeIfAbsent(group, k -> new TreeSet<>()).add(v.title()));
        });
        Map<String, Set<String>> described = new TreeMap<>();
        Codebook.described().forEach((table, titles) -> described.put(table, new TreeSet<>(titles)));
        assertThat(described).isEqualTo(written);
    }

    @Test
    void itHoldsEveryTopicOfTheScheme() {
        String html = HtmlPaper.of(BOOK);
        String markdown = MarkdownPaper.of(BOOK);
        TopicLoader.bundled().forEach(t -> {
            assertThat(html).contains("<td>" + t.id() + "</td>");
            assertThat(markdown).contains("| " + t.id() + " |");
        });
        assertThat(html).contains("<th scope=\"col\">Meaning</th>").contains("tables/dyad-months.csv");
    }

    @Test
    void markdownTablesKeepTheirColumnsWhateverStandsInACell() {
        Paper paper = new Paper(
                "A|B",
                "en",
                LocalDate.EPOCH,
                List.of(new Paper.Table(
                        "c", List.of("x", "y"), List.of(.5, .5), List.of(List.of("a | b\nc", "<i>*")))));
        assertThat(MarkdownPaper.of(paper))
                .contains("| a \\| b c | \\<i\\>\\* |")
                .startsWith("# A\\|B\n");
    }
}
