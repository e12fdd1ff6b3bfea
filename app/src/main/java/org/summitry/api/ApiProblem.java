package org.summitry.api;

/** What is wrong with a request, in words for whoever wrote it. */
final class ApiProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final int BAD_REQUEST = 400;
    static final int UNAUTHORIZED = 401;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int NOT_ALLOWED = 405;
    static final int CHANGED = 412;
    static final int TOO_LARGE = 413;
    static final int UNREADABLE = 422;
    static final int TOO_MANY = 429;
    static final int BUSY = 503;

    private final int status;
    private final String title;

    /**
     * @param status of HTTP
     * @param title what kind of problem it is; the same for all of a kind
     * @param detail what is wrong here and what to do
     */
    ApiProblem(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    static ApiProblem parameter(String detail) {
        return new ApiProblem(BAD_REQUEST, "A parameter is not what it should be", detail);
    }

    static ApiProblem notFound(String detail) {
        return new ApiProblem(NOT_FOUND, "There is nothing here", detail);
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
