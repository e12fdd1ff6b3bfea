package org.summitry.portal.accounts;

class SqliteAccountsTest extends AccountsTest {
    @Override
    String newLocation() {
        return files.resolve("register").toString();
    }
}
