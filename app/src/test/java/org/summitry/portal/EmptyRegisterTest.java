package org.summitry.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.summitry.cli.Serving;
import org.summitry.portal.web.Site;
import org.summitry.register.Register;
import org.summitry.register.Resolution;

/** A register that holds nothing explains itself on every page. */
class EmptyRegisterTest extends PortalTestBase {
    private String address = "";

    @Override
    protected String address() {
        return address;
    }

    @Test
    void everyListSaysWhyItIsEmptyAndTheFrontPageWhatToDo() {
        Path folder = SampleRegister.folder();
        PortalSettings settings = new PortalSettings(
                PortalSettings.LOOPBACK,
                0,
                true,
                new Site("Lagoon Register", "What the lagoon states agreed", null, "https://lagoon.example"),
                SampleRegister.TODAY);
        try (Register register = Register.open(folder.toString(), new Resolution(), SampleRegister.TODAY);
                Serving serving = Serving.start(settings, register, folder.resolve("index"))) {
            address = serving.address().replaceAll("/$", "");
            assertThat(get("/").body())
                    .contains(
                            "The register is empty",
                            "summitry ingest FOLDER",
                            "Lagoon Register",
                            "What the lagoon states agreed");
            Map.of(
                            "/meetings", "Add documents that report on one",
                            "/undertakings", "No undertaking has been found",
                            "/undertakings?status=done", "Take one away",
                            "/figures", "No figure has been found",
                            "/topics/water", "Nothing said on this topic",
                            "/search?q=water", "Use fewer words")
                    .forEach((path, words) ->
                            assertThat(get(path).body()).as(path).contains(words));
            assertThat(get("/meetings/meeting:none").statusCode()).isEqualTo(404);
            assertThat(get("/documents/doc:none").body()).contains("The register has no such entry");
            assertThat(get("/feed.atom").body())
                    .contains("<title>Lagoon Register</title>", "https://lagoon.example/feed.atom");
            for (String path : List.of("/actors", "/instruments", "/projects", "/topics", "/about")) {
                assertThat(get(path).statusCode()).as(path).isEqualTo(200);
            }
        }
    }
}
