package org.summitry.export.sources;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.summitry.export.ExampleRegister;
import org.summitry.export.ExampleTest;

class SourcesTest extends ExampleTest {

    @Test
    void bibTexIsReadByOthers() throws ParseException {
        String text = ExampleRegister.text(new BibTex(), register);
        BibTeXDatabase sources = new BibTeXParser().parse(new StringReader(text));
        assertThat(sources.getEntries()).containsOnlyKeys(new Key("doc-a1"), new Key("doc-b2"));
        BibTeXEntry first = sources.resolveEntry(new Key("doc-a1"));
        assertThat(first.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2031");
        assertThat(first.getField(BibTeXEntry.KEY_TITLE).toUserString())
                .contains("Summit in \\textbraceleft Port Lane\\textbraceright  \\& more");
        assertThat(first.getField(BibTeXEntry.KEY_AUTHOR).toUserString()).isEqualTo("{Northern Wire\\_1}");
        CSLItemData item =
                requireNonNull(new BibTeXConverter().toItemData(sources).get("doc-a1"));
        assertThat(item.getIssued().getDateParts()[0]).startsWith(2031, 5);
    }

    @Test
    void cslJsonIsReadByOthers() throws IOException {
        String text = ExampleRegister.text(new CslJson(), register);
        List<Object> items = new JsonParser(new JsonLexer(new StringReader(text))).parseArray();
        assertThat(items).hasSize(2);
        @SuppressWarnings("unchecked")
        CSLItemData first = CSLItemData.fromJson((Map<String, Object>) items.get(0));
        assertThat(first.getTitle()).isEqualTo("Summit in {Port Lane} & more");
        assertThat(first.getIssued().getDateParts()[0]).containsExactly(2031, 5, 4);
        assertThat(first.getURL()).isEqualTo("https://wire.example/a?b=1&c=50%");
    }
}
