package org.summitry.register;

class SqliteDeskTest extends DeskTest {
    @Override
    String newLocation() {
        return files.resolve("register").toString();
    }
}
