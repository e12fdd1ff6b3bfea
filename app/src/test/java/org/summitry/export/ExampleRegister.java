package org.summitry.export;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.summitry.export.stream.Exporter;
import org.summitry.export.stream.RegisterStream;
import org.summitry.export.stream.Selection;
import org.summitry.register.PreparedReading;
import org.summitry.register.Register;
import org.summitry.register.Resolution;

/**
 * A small register of invented states, with what makes exports stumble: letters outside the basic plane before a citation, a name that a
 * spreadsheet would compute, line breaks, braces, a party that refused, a confidential document, and one entry that a person confirmed.
 */
public final class ExampleRegister {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The first report, with letters of two units before what is cited. */
    public static final String FIRST =
            "🕊🕊 Orla Venn of Norland opened the Third Lagoon Summit in Port Lane on 3 May 2031.\n"
                    + "“We will fund the {Lagoon} ferry,” she said, “= 100 %; trade fell.”\n"
                    + "Norland pledged to fund the ferry by 2033. Trade fell by 3.5 per cent. Sudmark refused to sign the Lagoon Treaty.";

    /** The second. */
    public static final String SECOND =
            "The Third Lagoon Summit on 3 May, chaired by Orla Venn, will be followed by talks in June 2031. +Plus Group & Co attended.";

    /** Words that no export may hold. */
    public static final String SECRET = "Ossa is to be sold.";

    private ExampleRegister() {}

    /** The register in {@code folder}, read in that order or backwards; a person has accepted the summit. */
    public static Register in(Path folder, boolean backwards) {
        Register r = Register.open(
                folder.toString(),
                new Resolution(),
                Clock.fixed(Instant.parse("2031-06-01T12:00:00Z"), ZoneOffset.UTC));
        List<PreparedReading> all = new ArrayList<>(List.of(first(), second(), secret()));
        if (backwards) {
            Collections.reverse(all);
        }
        all.forEach(reading -> r.add(reading, "independent"));
        r.keepConfidential("doc:c3", "mira", "not ours to tell");
        r.review("meeting:lagoon-summit-3", true, "mira", "");
        return r;
    }

    /** What an exporter writes of all of it. */
    public static byte[] bytes(Exporter exporter, Register register) {
        return bytes(exporter, register, Selection.ALL);
    }

    /** What an exporter writes of a part of it. */
    public static byte[] bytes(Exporter exporter, Register register, Selection selection) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.write(new RegisterStream(register, selection, () -> {}), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same as text. */
    public static String text(Exporter exporter, Register register) {
        return new String(bytes(exporter, register), StandardCharsets.UTF_8);
    }

    /** The text of a document of the example. */
    public static String document(String id) {
        return requireNonNull(Map.of("doc:a1", FIRST, "doc:b2", SECOND).get(id));
    }

    private static PreparedReading first() {
        return reading(
                "doc:a1",
                "{'path':'one.txt','url':'https://wire.example/a?b=1&c=50%','title':'Summit in {Port Lane} & more','publisher':'Northern Wire_1','published':'2031-05-04'}",
                FIRST,
                cited(
                        "{'kind':'person','id':'person:orla-venn','name':'Orla Venn','aliases':['Orla Venn','Venn'],'offices':[{'title':'President','of':'state:x-norland','status':'current'}]}",
                        FIRST,
                        "Orla Venn"),
                cited(
                        "{'kind':'state','id':'state:x-norland','name':'Norland','aliases':['Norland']}",
                        FIRST,
                        "Norland"),
                cited(
                        "{'kind':'state','id':'state:x-sudmark','name':'Sudmark','aliases':['Sudmark']}",
                        FIRST,
                        "Sudmark"),
                cited(
                        "{'kind':'meeting','id':'meeting:lagoon-summit-3','name':'Third Lagoon Summit','aliases':[],'type':'summit','ordinal':3,'status':'held','date':'2031-05-03','place':'Port Lane','participants':[{'actor':'person:orla-venn','on_behalf_of':'state:x-norland','role':'host'}]}",
                        FIRST,
                        "Orla Venn of Norland opened the Third Lagoon Summit in Port Lane on 3 May 2031."),
                cited(
                        "{'kind':'statement','id':'statement:01','speakers':['person:orla-venn'],'form':'direct','meeting':'meeting:lagoon-summit-3','topics':['transport'],'said':'2031-05-03'}",
                        FIRST,
                        "We will fund the {Lagoon} ferry"),
                cited(
                        "{'kind':'statement','id':'statement:02','speakers':['person:orla-venn'],'form':'direct'}",
                        FIRST,
                        "= 100 %; trade fell."),
                cited(
                        "{'kind':'undertaking','id':'undertaking:01','force':'pledge','actors':['state:x-norland'],'action':'to fund the ferry by 2033','deadline':'../2033','meeting':'meeting:lagoon-summit-3','topics':['transport']}",
                        FIRST,
                        "to fund the ferry by 2033"),
                cited(
                        "{'kind':'figure','id':'figure:01','indicator':'Trade','role':'change','value':-3.5,'unit':'%','bound':'exact'}",
                        FIRST, "3.5 per cent"),
                cited(
                        "{'kind':'instrument','id':'instrument:lagoon-treaty','name':'Lagoon Treaty','aliases':['Lagoon Treaty'],'type':'treaty','status':'negotiated','parties':[{'actor':'state:x-sudmark','status':'signed','polarity':'negated'}]}",
                        FIRST,
                        "Lagoon Treaty"),
                cited(
                        "{'kind':'project','id':'project:lagoon-ferry','name':'{Lagoon} ferry','aliases':[],'type':'infrastructure','status':'planned'}",
                        FIRST,
                        "{Lagoon} ferry"));
    }

    private static PreparedReading second() {
        return reading(
                "doc:b2",
                "{'path':'two.txt','publisher':'Lake Post','published':'2031-05-05'}",
                SECOND,
                cited(
                        "{'kind':'person','id':'person:orla-venn','name':'Orla Venn','aliases':['Orla Venn']}",
                        SECOND,
                        "Orla Venn"),
                cited(
                        "{'kind':'meeting','id':'meeting:lagoon-summit-3','name':'Third Lagoon Summit','aliases':[],'type':'summit','ordinal':3,'status':'held','date':'2031-05-03','participants':[{'actor':'person:orla-venn','role':'chair'}]}",
                        SECOND,
                        "The Third Lagoon Summit on 3 May, chaired by Orla Venn"),
                cited(
                        "{'kind':'meeting','id':'meeting:talks-2031-06','name':'talks in June 2031','aliases':[],'type':'talks','status':'scheduled','date':'2031-06'}",
                        SECOND,
                        "talks in June 2031"),
                cited(
                        "{'kind':'organization','id':'org:plus-group','name':'+Plus Group & Co','aliases':['+Plus Group & Co'],'type':'company'}",
                        SECOND,
                        "+Plus Group & Co"));
    }

    private static PreparedReading secret() {
        return reading(
                "doc:c3",
                "{'path':'three.txt','published':'2031-05-06'}",
                SECRET,
                cited(
                        "{'kind':'undertaking','id':'undertaking:09','force':'proposal','actors':[],'action':'Ossa is to be sold'}",
                        SECRET,
                        "Ossa is to be sold"));
    }

    private static PreparedReading reading(String id, String document, String text, ObjectNode... records) {
        ObjectNode body = json("{'kind':'document','id':'" + id + "'}");
        body.setAll(json(document));
        body.put("language", "en").put("sha256", id.substring(4).repeat(32)).put("text_length", length(text));
        for (ObjectNode r : records) {
            ((ObjectNode) r.path("evidence").path(0)).put("doc", id);
        }
        return new PreparedReading(body, text, List.of(records), "reader test");
    }

    private static ObjectNode cited(String record, String text, String words) {
        ObjectNode r = json(record);
        int at = text.indexOf(words);
        r.putArray("evidence")
                .addObject()
                .put("doc", "")
                .put("start", length(text.substring(0, at)))
                .put("end", length(text.substring(0, at + words.length())));
        r.put("confidence", 0.9);
        return r;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
