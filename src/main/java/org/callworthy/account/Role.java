package org.callworthy.account;

/**
 * What a person may do. TRAINING and INVIGILATOR can be limited to sites: then they hold for the people who stand in a team
 * there.
 */
public enum Role {
    AGENT,
    TEAM_LEAD,
    TRAINER,
    TRAINING,
    COMMITTEE,
    REVIEWER,
    INVIGILATOR,
    AUTHOR,
    ADMIN;

    /** Comes with a job on the floor, so the training department may give and take it; other roles only administrators. */
    public boolean isJob() {
        return this == AGENT || this == TEAM_LEAD || this == TRAINER;
    }

    public boolean canBeLimited() {
        return this == TRAINING || this == INVIGILATOR;
    }

    /** The roles as annotations want them. */
    public static final class Names {
        public static final String AGENT = "AGENT";
        public static final String TEAM_LEAD = "TEAM_LEAD";
        public static final String TRAINER = "TRAINER";
        public static final String TRAINING = "TRAINING";
        public static final String COMMITTEE = "COMMITTEE";
        public static final String REVIEWER = "REVIEWER";
        public static final String INVIGILATOR = "INVIGILATOR";
        public static final String AUTHOR = "AUTHOR";
        public static final String ADMIN = "ADMIN";

        private Names() {}
    }
}
