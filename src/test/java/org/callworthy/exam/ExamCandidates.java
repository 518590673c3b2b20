package org.callworthy.exam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.bank.BankImport;
import org.callworthy.bank.BesideFiles;
import org.callworthy.bank.ItemType;
import org.callworthy.bank.Response;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.CaseId;
import org.callworthy.exam.OpenOutcome.Opened;
import org.callworthy.exam.ViewOutcome.Open;
import org.callworthy.exam.ViewOutcome.ShownItem;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.event.TransactionalEventListener;

/** Candidates of the shipped agent exam, and what they do. */
@TestComponent
class ExamCandidates {

    private final Candidates candidates;
    private final BankImport imports;
    private final Sittings sittings;
    private final ActAs actAs;

    ExamCandidates(Candidates candidates, BankImport imports, Sittings sittings, ActAs actAs) {
        this.candidates = candidates;
        this.imports = imports;
        this.sittings = sittings;
        this.actAs = actAs;
    }

    private final List<SittingSubmitted> heard = new CopyOnWriteArrayList<>();

    @TransactionalEventListener
    void hear(SittingSubmitted submitted) {
        heard.add(submitted);
    }

    List<SittingSubmitted> heardOf(SittingId sitting) {
        return heard.stream().filter(one -> one.sitting().equals(sitting)).toList();
    }

    record Candidate(PersonId person, CaseId caseId, AssignmentId assignment) {}

    Candidate ready() {
        importBank();
        PersonId person = candidates.agent();
        CaseId caseId = candidates.open(person);
        return new Candidate(person, caseId, candidates.ready(caseId, Candidates.EXAM));
    }

    OpenOutcome open(Candidate candidate) {
        return actAs.person(candidate.person(), () -> sittings.open(candidate.assignment(), Locale.ENGLISH));
    }

    Bearer start(Candidate candidate) {
        Opened opened = (Opened) open(candidate);
        return new Bearer(opened.started().attempt(), opened.started().epoch());
    }

    List<ShownItem> items(Bearer bearer) {
        return ((Open) sittings.view(bearer)).items();
    }

    static NewAnswer choose(ShownItem item, int seq) {
        return new NewAnswer(item.face().id(), seq, Optional.of(response(item)), 1000 * seq, false, null);
    }

    static NewAnswer leaveOpen(ShownItem item, int seq) {
        return new NewAnswer(item.face().id(), seq, Optional.empty(), 1000 * seq, false, null);
    }

    /** The first option as shown. */
    static Response response(ShownItem item) {
        String first = item.face().asked().options().getFirst().id();
        return item.face().type() == ItemType.SITUATIONAL_JUDGEMENT
                ? new Response.Judged(Map.of(first, 4))
                : new Response.Chosen(Set.of(first));
    }

    private void importBank() {
        try {
            Path file = Path.of("exam-banks/agent/foundation.yaml");
            String text = Files.readString(file);
            ActAs.system(() -> imports.importFile("foundation.yaml", text, BesideFiles.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
