package org.summitry.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClustersTest {
    private static Report report(int i) {
        return Told.report("doc:" + (char) ('a' + i), "2031-05-12", "project", "'name':'Orlan Dam'");
    }

    private static String key(int i) {
        return report(i).key();
    }

    private static Edge edge(int a, int b, double score, Verdict verdict) {
        return new Edge(key(a), key(b), new Judgement(score, verdict, List.of()));
    }

    private static Edge veto(int a, int b) {
        Reason reason = new Reason("numbers-differ", 1, Double.NEGATIVE_INFINITY, "the numbers differ");
        return new Edge(key(a), key(b), new Judgement(0, Verdict.DIFFERENT, List.of(reason)));
    }

    private static List<Report> reports(int n) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            reports.add(report(i));
        }
        return reports;
    }

    @Test
    void aVetoKeepsApartWhatOthersWouldJoinAndTheSurerEdgeWins() {
        Clusters clusters = Clusters.of(
                reports(3), List.of(edge(0, 1, 0.9, Verdict.SAME), edge(1, 2, 0.95, Verdict.SAME), veto(0, 2)));

        assertThat(clusters.groups()).extracting(g -> g.size()).containsExactly(1, 2);
        assertThat(clusters.doubts())
                .extracting(Doubt::a, Doubt::b)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(key(0), key(1)));
    }

    @Test
    void aDoubtInsideOneGroupIsSettledAndBetweenTwoIsAskedOnce() {
        Clusters clusters = Clusters.of(
                reports(4),
                List.of(
                        edge(0, 1, 0.9, Verdict.SAME),
                        edge(0, 2, 0.9, Verdict.SAME),
                        edge(1, 2, 0.5, Verdict.UNSURE),
                        edge(0, 3, 0.5, Verdict.UNSURE),
                        edge(1, 3, 0.6, Verdict.UNSURE)));

        assertThat(clusters.doubts())
                .extracting(Doubt::a, Doubt::b)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(key(1), key(3)));
    }

    @Test
    void noOrderChangesTheResult() {
        Random random = new Random(7);
        List<Report> reports = reports(20);
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            for (int j = i + 1; j < 20; j++) {
                int dice = random.nextInt(10);
                if (dice < 2) {
                    edges.add(edge(i, j, 0.8 + random.nextInt(3) / 20.0, Verdict.SAME));
                } else if (dice == 2) {
                    edges.add(veto(i, j));
                } else if (dice == 3) {
                    edges.add(edge(i, j, 0.5, Verdict.UNSURE));
                }
            }
        }
        Clusters expected = Clusters.of(reports, edges);
        for (int shuffle = 0; shuffle < 100; shuffle++) {
            Collections.shuffle(reports, random);
            Collections.shuffle(edges, random);

            assertThat(Clusters.of(reports, edges)).isEqualTo(expected);
        }
    }

    @Test
    void noOrderOfArrivalChangesWhatIsResolved() {
        Random random = new Random(11);
        List<Report> reports = new ArrayList<>();
        String[] names = {"Amara Okonta", "Okonta", "A. Okonta", "Ama Okonta", "Okonta Amara", "Bola Okonta"};
        for (int i = 0; i < 90; i++) {
            String office = i % 3 == 0 ? "" : ",'offices':[{'title':'President','of':'state:x-velmora'}]";
            String day = "20" + (20 + i % 15) + "-05-" + (10 + i % 19);
            reports.add(Told.report(
                    "doc:" + i, day, "person", "'name':'" + names[random.nextInt(names.length)] + "'" + office));
        }
        Clusters expected = new Resolver().resolve(reports);
        for (int shuffle = 0; shuffle < 100; shuffle++) {
            Collections.shuffle(reports, random);

            assertThat(new Resolver().resolve(reports)).isEqualTo(expected);
        }
    }
}
