package org.summitry.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BlocksTest {
    private static List<Prepared> prepared(int n) {
        Resolver resolver = new Resolver();
        List<Prepared> all = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            all.add(resolver.prepare(Told.report("doc:" + i, "2031-05-12", "state", "'name':'Velmora'")));
        }
        return all;
    }

    @Test
    void aSmallBlockIsComparedInFullAndALargeOneWithNeighbours() {
        int small = Blocks.CAP;
        int large = 1000;

        assertThat(Blocks.pairs(prepared(small))).hasSize(small * (small - 1) / 2);
        assertThat(Blocks.pairs(prepared(large)))
                .hasSizeLessThan(large * Blocks.WINDOW * 2)
                .hasSizeGreaterThan(large);
    }

    @Test
    void aLooseBlockIsComparedInFullAndALargeOneNotAtAll() {
        int small = Blocks.CAP;
        int large = 2 * Blocks.CAP;

        assertThat(Blocks.pairs(pledges(small))).hasSize(small * (small - 1) / 2);
        assertThat(Blocks.pairs(pledges(large))).isEmpty();
    }

    /** Years apart, so that nothing but who pledges what is common to them. */
    private static List<Prepared> pledges(int n) {
        Resolver resolver = new Resolver();
        List<Prepared> all = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            String fields = "'force':'pledge','actors':['state:velmora'],'action':'open the harbour'";
            all.add(resolver.prepare(Told.report("doc:" + i, 2031 + i + "-05-12", "undertaking", fields)));
        }
        return all;
    }

    @Test
    void reportsOfOneDocumentAreNotCompared() {
        Resolver resolver = new Resolver();
        Prepared a = resolver.prepare(Told.report("doc:a", "2031-05-12", "state", "'name':'Velmora'"));

        assertThat(Blocks.pairs(List.of(a, a))).isEmpty();
    }

    @Test
    void spellingsOfOneNameShareABlock() {
        assertThat(keys("person", "'name':'Садыр Жапаров'"))
                .containsAnyElementsOf(keys("person", "'name':'S. Japarov'"));
        assertThat(keys("meeting", "'name':'talks','type':'talks','date':'2031-05-31','place':'Dreva'"))
                .containsAnyElementsOf(
                        keys("meeting", "'name':'talks','type':'talks','date':'2031-06-01','place':'Dreva'"));
        assertThat(keys("organization", "'name':'Amber Lakes Development Bank'"))
                .containsAnyElementsOf(keys("organization", "'name':'ALDB'"));
    }

    @Test
    void whatHasNothingInCommonSharesNone() {
        assertThat(keys("project", "'name':'Orlan Dam'"))
                .doesNotContainAnyElementsOf(keys("project", "'name':'Selma railway'"));
        assertThat(keys("person", "'name':'Amara Okonta'"))
                .doesNotContainAnyElementsOf(keys("person", "'name':'Amara Weber'"));
    }

    private static Set<String> keys(String kind, String fields) {
        return new Resolver()
                .prepare(Told.report("doc:x", "2031-05-12", kind, fields))
                .keys();
    }
}
