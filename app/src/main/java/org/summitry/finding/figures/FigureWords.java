package org.summitry.finding.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.summitry.finding.Lexicon;

/** The words around numbers, as data ({@code figures.yaml}). */
record FigureWords(
        List<String> atLeast,
        List<String> atMost,
        List<String> about,
        List<String> changeVerbs,
        List<String> changeNouns,
        List<String> obtainVerbs,
        List<String> changeParticles,
        List<String> prolongVerbs,
        List<String> phrasal,
        Map<String, BigDecimal> foldVerbs,
        Map<String, BigDecimal> multiples,
        Map<String, Integer> fractions,
        List<String> aimVerbs,
        List<String> aimNouns,
        List<String> callNouns,
        List<String> neededParticiples,
        List<String> costNouns,
        List<String> estimateVerbs,
        List<String> spentVerbs,
        List<String> grantingVerbs,
        List<String> gifts,
        List<String> dimensions,
        List<String> levels,
        List<String> modals,
        List<String> implicative,
        List<String> reporting,
        List<String> parties,
        List<String> meetings,
        List<String> times,
        List<String> horizons,
        List<String> abstracts,
        List<String> labels,
        List<String> documents,
        List<String> invariable,
        List<String> attendance,
        List<String> persons,
        List<String> addressVerbs,
        List<String> crews,
        List<String> memberVerbs,
        List<String> handoverVerbs,
        List<String> vague,
        List<String> directions,
        List<String> determiners,
        Map<String, String> measures,
        Map<String, Double> certainty) {
    private static final FigureWords SHARED = Lexicon.yaml(FigureWords.class, "figures.yaml", FigureWords.class);

    static FigureWords shared() {
        return SHARED;
    }
}
