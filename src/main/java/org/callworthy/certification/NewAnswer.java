package org.callworthy.certification;

import java.io.Serializable;

/**
 * What a candidate hands in for a nonconformity, besides the file itself.
 *
 * @param fileName as the candidate's machine has it, without a path
 */
public record NewAnswer(String rootCause, String actionTaken, String fileName) implements Serializable {

    private static final int LONGEST_NAME = 200;

    public NewAnswer {
        rootCause = Wording.checked(rootCause);
        actionTaken = Wording.checked(actionTaken);
        fileName = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .strip();
        if (fileName.isEmpty() || fileName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A file's name has 1 to " + LONGEST_NAME + " characters");
        }
    }
}
