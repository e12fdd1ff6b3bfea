package org.summitry.export;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.register.Register;

/** Tests on the example register, which they only read. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
public abstract class ExampleTest {
    /** Where the register is. */
    @TempDir
    protected static Path folder;

    /** The example. */
    protected static Register register;

    @BeforeAll
    static void open() {
        register = ExampleRegister.in(folder.resolve("register"), false);
    }

    @AfterAll
    static void close() {
        register.close();
    }
}
