package org.summitry.portal.reading;

import org.summitry.analysis.commitments.Outcome;
import org.summitry.analysis.commitments.Tested;
import org.summitry.portal.words.Messages;
import org.summitry.register.Dossier;

/** The outcomes of the tests for commitments in the words of a language. */
final class TestsShown {
    private static final int PERCENT = 100;

    private TestsShown() {}

    static EntryView.Tests of(Tested t, Messages words) {
        Dossier.Citation c = t.citation();
        return new EntryView.Tests(
                t.commitment().isCommitment(),
                t.sentence(),
                Address.passage(c.document(), c.start(), c.end(), c.text()),
                t.leadIn() == null ? "" : t.leadIn(),
                t.commitment().standing().stream()
                        .map(o -> new EntryView.Test(
                                words.say("commitment.test." + o.test().word()), o.passed(), why(o, words)))
                        .toList());
    }

    private static String why(Outcome o, Messages words) {
        Object detail = o.reason() == Outcome.Reason.SEVERAL_ACTS ? (Object) Integer.valueOf(o.detail()) : o.detail();
        String why = words.say("commitment.reason." + o.reason().word(), detail);
        Double sure = o.sure();
        return sure == null || sure == 0 ? why : why + ", " + words.say("commitment.sure", Math.round(PERCENT * sure));
    }
}
