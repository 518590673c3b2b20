package org.callworthy.insight;

/** A question about how people stand to a level. */
public enum Show {
    VALID,
    EXPIRING,
    EXPIRED,
    SUSPENDED,
    WITHDRAWN,
    LACKING,
    IN_PROGRESS,
    MISSED,
    EXAM,
    ROLE_PLAY,
    RATING,
    DECISION,
    NONCONFORMITY;

    public static Show of(Stage stage) {
        return valueOf(stage.name());
    }

    boolean takes(LevelLine line) {
        OpenCase open = line.open();
        return switch (this) {
            case VALID -> line.isValid();
            case EXPIRING -> line.standing() == Standing.EXPIRING;
            case EXPIRED -> line.standing() == Standing.EXPIRED;
            case SUSPENDED -> line.standing() == Standing.SUSPENDED;
            case WITHDRAWN -> line.standing() == Standing.WITHDRAWN;
            case LACKING -> line.isLacking();
            case IN_PROGRESS -> open != null && open.stage() != Stage.NONCONFORMITY;
            case MISSED, EXAM, ROLE_PLAY, RATING, DECISION, NONCONFORMITY -> open != null && of(open.stage()) == this;
        };
    }
}
