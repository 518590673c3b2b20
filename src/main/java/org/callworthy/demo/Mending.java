package org.callworthy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.callworthy.certification.CaseResult;
import org.callworthy.certification.CaseResults;
import org.callworthy.certification.HandInOutcome;
import org.callworthy.certification.NewAnswer;
import org.callworthy.certification.Nonconformities;
import org.callworthy.certification.Nonconformity;
import org.callworthy.certification.ReviewOutcome;
import org.callworthy.certification.Reviews;

/** How conditions of a pass are made good: the candidate hands in evidence, the committee looks at it. */
@OnlyInDemo
class Mending {

    private final CaseResults caseResults;
    private final Nonconformities nonconformities;
    private final Reviews reviews;
    private final Hiring hiring;

    Mending(CaseResults caseResults, Nonconformities nonconformities, Reviews reviews, Hiring hiring) {
        this.caseResults = caseResults;
        this.nonconformities = nonconformities;
        this.reviews = reviews;
        this.hiring = hiring;
    }

    void handIn(Candidacy candidacy) {
        NewAnswer answer = new NewAnswer(word("cause", candidacy), word("action", candidacy), "checklist.txt");
        Path file = write(word("evidence", candidacy));
        try {
            for (Nonconformity open : conditions(candidacy)) {
                HandInOutcome outcome =
                        hiring.as(candidacy.who.username(), () -> nonconformities.handIn(open.id(), answer, file));
                if (!(outcome instanceof HandInOutcome.HandedIn)) {
                    throw new IllegalStateException("Evidence of " + candidacy.who.username() + ": " + outcome);
                }
            }
        } finally {
            delete(file);
        }
    }

    void accept(Candidacy candidacy) {
        for (Nonconformity answered : conditions(candidacy)) {
            accept(candidacy, answered);
        }
    }

    private void accept(Candidacy candidacy, Nonconformity answered) {
        for (DemoPerson member : CommitteeRoom.members(candidacy)) {
            String note = Words.of("accept", member.language(), candidacy.luck);
            ReviewOutcome outcome = hiring.as(
                    member.username(),
                    () -> reviews.accept(answered.answers().getLast().id(), note));
            if (outcome instanceof ReviewOutcome.Reviewed) {
                return;
            }
        }
        throw new IllegalStateException("Nobody may look at the evidence of " + candidacy.who.username());
    }

    private List<Nonconformity> conditions(Candidacy candidacy) {
        return hiring.as(candidacy.who.username(), () -> caseResults.mine(candidacy.id()))
                .map(CaseResult::conditions)
                .orElseThrow();
    }

    private static String word(String about, Candidacy candidacy) {
        return Words.of(about, candidacy.who.language(), candidacy.luck);
    }

    private static Path write(String text) {
        try {
            return Files.writeString(Files.createTempFile("evidence", ".txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
