package org.summitry.portal.reviewing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.summitry.cli.Serving;
import org.summitry.portal.PortalSettings;
import org.summitry.portal.accounts.Accounts;
import org.summitry.portal.web.Role;
import org.summitry.portal.web.Site;
import org.summitry.register.PreparedReading;
import org.summitry.register.Register;
import org.summitry.register.Resolution;

/** A portal of its own that a test may write to: a small register of invented people, as prepared readings. */
public final class Workshop implements AutoCloseable {
    /** The password of everybody here. */
    public static final String PASSWORD = "seven grey herons";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FIRST = "President Orla Venn of Norland opened the talks.\n"
            + "Tomas Reed said that the ferry would run from May. 🐦 Orla Venn said nothing.";
    private static final String SECOND =
            "O. Venn, President of Norland, thanked her hosts.\nUlf Tarn, who chaired, closed the Lake Forum.";

    private final Register register;
    private final Serving serving;

    /** Serves it on a free port. */
    public Workshop() {
        this(false, List.of());
    }

    /** The same with more documents, and with nothing but what everybody may read if so wished. */
    public Workshop(boolean readingOnly, List<PreparedReading> more) {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "workshop");
            register = Register.open(folder.toString(), new Resolution(), Clock.systemUTC());
            register.add(
                    document(
                            "doc:a1",
                            "2031-02-01",
                            "Northern Wire",
                            FIRST,
                            person(FIRST, "Orla Venn", 0.9),
                            person(FIRST, "Tomas Reed", 0.8),
                            statement()),
                    "unknown");
            register.add(
                    document("doc:b2", "2031-03-01", "Lake Post", SECOND, person(SECOND, "O. Venn", 0.6)), "unknown");
            more.forEach(r -> register.add(r, "unknown"));
            serving = Serving.start(
                    new PortalSettings(PortalSettings.LOOPBACK, 0, readingOnly, Site.usual(), Clock.systemUTC()),
                    register,
                    folder.resolve("index"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!readingOnly) {
            String token = serving.firstLink().orElseThrow().replaceAll(".*/", "");
            accounts().redeem(token, PASSWORD);
        }
    }

    static PreparedReading document(String id, String published, String publisher, String text, ObjectNode... records) {
        ObjectNode document = JSON.createObjectNode()
                .put("kind", "document")
                .put("id", id)
                .put("path", id.substring(4) + ".txt")
                .put("publisher", publisher)
                .put("published", published)
                .put("language", "en")
                .put("sha256", "00")
                .put("text_length", text.codePointCount(0, text.length()));
        List<ObjectNode> all = new ArrayList<>();
        for (ObjectNode r : records) {
            r.path("evidence").forEach(e -> ((ObjectNode) e).put("doc", id));
            if (r.has("content")) {
                ((ObjectNode) r.path("content")).put("doc", id);
            }
            all.add(r);
        }
        return new PreparedReading(document, text, all, "reader of tests");
    }

    static ObjectNode person(String text, String name, double confidence) {
        ObjectNode person = JSON.createObjectNode()
                .put("kind", "person")
                .put("id", "person:" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"))
                .put("name", name)
                .put("confidence", confidence);
        person.putArray("aliases").add(name);
        int start = text.indexOf(name);
        ((ArrayNode) person.putArray("evidence"))
                .addObject()
                .put("doc", "")
                .put("start", start)
                .put("end", start + name.length());
        return person;
    }

    /** Read wrongly: it was Tomas Reed who said so. */
    private static ObjectNode statement() {
        int start = FIRST.indexOf("the ferry");
        int end = FIRST.indexOf(" from May");
        ObjectNode statement = JSON.createObjectNode()
                .put("kind", "statement")
                .put("id", "statement:a1-1")
                .put("form", "indirect")
                .put("confidence", 0.5);
        statement.putArray("speakers").add("person:orla-venn");
        statement.putObject("content").put("doc", "").put("start", start).put("end", end);
        statement
                .putArray("evidence")
                .addObject()
                .put("doc", "")
                .put("start", start)
                .put("end", end);
        return statement;
    }

    /** Somebody who can sign in. */
    public void hire(String name, Role role) {
        accounts().redeem(accounts().create(name, name, role, Accounts.FIRST), PASSWORD);
    }

    public Accounts accounts() {
        return serving.accounts();
    }

    public Register register() {
        return register;
    }

    /** Its address, without a slash at the end. */
    public String address() {
        return serving.address().replaceAll("/$", "");
    }

    @Override
    public void close() {
        serving.close();
        register.close();
    }
}
