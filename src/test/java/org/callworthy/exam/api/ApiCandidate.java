package org.callworthy.exam.api;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.bank.BankImport;
import org.callworthy.bank.BesideFiles;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.Visitor;
import org.callworthy.exam.SittingId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

/** A candidate with an exam before them, who speaks HTTP. Needs {@link Visitor} and {@link Candidates}. */
@TestComponent
class ApiCandidate {

    private final Visitor visitor;
    private final Candidates candidates;
    private final Assignments assignments;
    private final BankImport imports;
    private AssignmentId assignment = new AssignmentId(0);
    private PersonId person = new PersonId(0);

    ApiCandidate(Visitor visitor, Candidates candidates, Assignments assignments, BankImport imports) {
        this.visitor = visitor;
        this.candidates = candidates;
        this.assignments = assignments;
        this.imports = imports;
    }

    record Started(String id, String token, JsonNode body) {}

    void signIn() throws Exception {
        signInWithoutAgreements();
        assignments.accept(assignment, assignments.missingAgreements(assignment), Locale.ENGLISH);
    }

    void signInWithoutAgreements() throws Exception {
        Path file = Path.of("exam-banks/agent/foundation.yaml");
        String bank = Files.readString(file);
        ActAs.system(() -> imports.importFile("foundation.yaml", bank, BesideFiles.of(file)));
        person = candidates.agent();
        assignment = candidates.assigned(candidates.open(person), Candidates.EXAM);
        visitor.signIn(person);
    }

    /** Anew, as the same person. */
    void signInAgain() throws Exception {
        visitor.signIn(person);
    }

    PersonId person() {
        return person;
    }

    MockHttpSession session() {
        return visitor.session();
    }

    String startBody() {
        return "{\"assignment\":\"" + assignment + "\"}";
    }

    Started start() throws Exception {
        JsonNode body = json(post(startBody()));
        return new Started(body.get("sitting").asString(), body.get("token").asString(), body);
    }

    /** Posts to the collection of sittings, as the player does. */
    ResultActions post(String body) throws Exception {
        return visitor.post("/api/v1/sittings", body);
    }

    AttemptId attempt(SittingId sitting) {
        return new AttemptId(sitting.value());
    }

    JsonNode json(ResultActions reply) throws Exception {
        return Visitor.json(reply);
    }
}
