package org.summitry.analysis.compliance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.analysis.followup.Followed;
import org.summitry.analysis.followup.Link;
import org.summitry.register.Register;
import org.summitry.register.RegisterException;

/** Reports as coders write them: a follow-up link's id or a passage of a document, then '=' and how much it shows. */
public final class Evidence {
    private static final Pattern PASSAGE = Pattern.compile("(doc:[^\\s=]+)[ §:@]+(\\d{1,9})-(\\d{1,9})");
    private static final String HELP =
            "; write LINK=EFFORT or DOCUMENT:START-END=EFFORT, the effort one of reaffirmed, reviewed, resourced, enacted, exceeded";

    private final Register register;
    private final Supplier<List<Followed>> matters;

    /**
     * Of this register's documents and the links of later reports that are found in it.
     *
     * @param matters gives them; it is asked only for a link, since to find them takes its time
     */
    public Evidence(Register register, Supplier<List<Followed>> matters) {
        this.register = register;
        this.matters = matters;
    }

    /** The report; refuses what the register does not hold. */
    public Coding.Report of(String text) {
        int at = text.lastIndexOf('=');
        if (at < 0) {
            throw new RegisterException(text + ": how much it shows is missing" + HELP);
        }
        return of(text.substring(0, at).strip(), effort(text.substring(at + 1).strip()));
    }

    private Coding.Report of(String citation, Effort effort) {
        if (citation.startsWith(Link.PREFIX)) {
            Link link = matters.get().stream()
                    .flatMap(f -> f.links().stream())
                    .filter(l -> l.id().equals(citation))
                    .findFirst()
                    .orElseThrow(() -> new RegisterException(citation + ": no such link; see: summitry follow"));
            return new Coding.Report(
                    citation,
                    day(link.report().document(), String.valueOf(link.report().published())),
                    effort);
        }
        Matcher m = PASSAGE.matcher(citation);
        if (!m.matches()) {
            throw new RegisterException(citation + ": neither a link nor a passage" + HELP);
        }
        String document = m.group(1);
        int start = Integer.parseInt(m.group(2));
        int end = Integer.parseInt(m.group(3));
        String text = register.desk()
                .text(document)
                .orElseThrow(() -> new RegisterException(document + ": the register has no such document"));
        if (start >= end || end > text.codePointCount(0, text.length())) {
            throw new RegisterException(citation + ": the document has no such characters");
        }
        String published = register.browsing()
                .document(document)
                .map(p -> p.record().path("published").asText())
                .orElse("");
        return new Coding.Report(document + " §" + start + "-" + end, day(document, published), effort);
    }

    private static LocalDate day(String document, String published) {
        try {
            return LocalDate.parse(published);
        } catch (DateTimeParseException e) {
            throw new RegisterException(
                    document + ": it is not known on what day it was published, so it cannot be evidence of a window");
        }
    }

    private static Effort effort(String word) {
        return Arrays.stream(Effort.values())
                .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RegisterException(word + ": no such effort" + HELP));
    }
}
