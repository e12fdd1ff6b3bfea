package org.summitry.intake;

/** Thrown inside this package when a file cannot be taken in; carries what the user is told. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;
    private final String remedy;

    Refused(String reason, String remedy) {
        super(reason + "; " + remedy, null, false, false);
        this.reason = reason;
        this.remedy = remedy;
    }

    String reason() {
        return reason;
    }

    String remedy() {
        return remedy;
    }

    IntakeResult.Refusal at(String path) {
        return new IntakeResult.Refusal(path, reason, remedy);
    }
}
