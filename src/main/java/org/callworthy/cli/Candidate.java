package org.callworthy.cli;

/** Somebody who can sign in and start what is assigned to them. */
record Candidate(String username, String password, String assignment) {

    String line() {
        return String.join(",", username, password, assignment);
    }
}
