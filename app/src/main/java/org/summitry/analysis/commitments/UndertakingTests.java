package org.summitry.analysis.commitments;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.register.Cited;
import org.summitry.register.Dossier;
import org.summitry.register.Register;

/**
 * Puts a register's undertakings to the tests, each by the sentence that it cites first for the whole of it. The outcome is worked out when it is
 * asked for and kept nowhere, so that it never tells of words that were corrected since. Safe for several threads.
 */
public final class UndertakingTests {
    private final Register register;

    /** For a register. */
    public UndertakingTests(Register register) {
        this.register = register;
    }

    /** What the tests make of an entry; nothing when it is no undertaking, or shows none of its passages. */
    public Optional<Tested> of(Dossier d) {
        return of(d, d.names());
    }

    /** The same with names from elsewhere, for a dossier that was read without them. */
    public Optional<Tested> of(Dossier d, Map<String, String> names) {
        return of(d.record(), d.citations(), names);
    }

    /** The same of an entry as it leaves the register. */
    public Optional<Tested> of(Cited c) {
        return of(c.record(), c.quotes().stream().map(Cited.Quote::citation).toList(), c.names());
    }

    private Optional<Tested> of(JsonNode record, List<Dossier.Citation> citations, Map<String, String> names) {
        if (!record.path("kind").asText().equals("undertaking") || citations.isEmpty()) {
            return Optional.empty();
        }
        Dossier.Citation cited =
                citations.stream().filter(c -> c.field() == null).findFirst().orElse(citations.get(0));
        Optional<Cited.Setting> setting = register.outlet().setting(cited.document(), cited.start(), cited.end());
        String sentence = setting.map(s -> s.sentence().text()).orElse(cited.text());
        String leadIn = setting.map(Cited.Setting::opening).orElse(null);
        return Optional.of(new Tested(cited, sentence, leadIn, test(sentence, leadIn, speakers(record, names))));
    }

    /** Who speaks together is called by no name in a text of their own, 'we', and by their names in a report of others: either will do. */
    private static Commitment test(String sentence, @Nullable String leadIn, List<String> speakers) {
        Commitment named = new Commitments(speakers).test(sentence, leadIn);
        Commitment joint = speakers.size() > 1 ? new Commitments(List.of()).test(sentence, leadIn) : named;
        return joint.future() > named.future() ? joint : named;
    }

    /** What those are called whose word it is; nothing when nobody is known. */
    private static List<String> speakers(JsonNode record, Map<String, String> names) {
        List<String> speakers = new ArrayList<>();
        record.path("actors").forEach(a -> speakers.add(names.getOrDefault(a.asText(), a.asText())));
        return speakers;
    }
}
