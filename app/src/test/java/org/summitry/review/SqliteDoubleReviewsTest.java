package org.summitry.review;

class SqliteDoubleReviewsTest extends DoubleReviewsTest {
    @Override
    String newLocation() {
        return files.resolve("register").toString();
    }
}
