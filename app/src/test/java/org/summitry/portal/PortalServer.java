package org.summitry.portal;

import java.nio.file.Path;
import org.summitry.cli.Serving;
import org.summitry.portal.web.Site;
import org.summitry.register.Register;

/** The portal that all tests share: the sample reports, served as the command serves them, on a free port. */
public final class PortalServer {
    private static final PortalServer SHARED = new PortalServer();

    private final Register register;
    private final Serving serving;

    private PortalServer() {
        Path folder = SampleRegister.folder();
        register = SampleRegister.open(folder);
        PortalSettings settings =
                new PortalSettings(PortalSettings.LOOPBACK, 0, false, Site.usual(), SampleRegister.TODAY);
        serving = Serving.start(settings, register, folder.resolve("index"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            serving.close();
            register.close();
        }));
    }

    /** Serves when it is first asked for. Tests only read from it: one that writes opens its own. */
    public static PortalServer shared() {
        return SHARED;
    }

    /** Its address, without a slash at the end. */
    public String address() {
        return serving.address().replaceAll("/$", "");
    }

    /** What it serves. */
    public Register register() {
        return register;
    }
}
