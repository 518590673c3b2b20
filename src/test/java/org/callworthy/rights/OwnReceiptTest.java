package org.callworthy.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.bank.BankImport;
import org.callworthy.bank.BesideFiles;
import org.callworthy.certification.CasesBeforeCommittee;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.PlannedDays;
import org.callworthy.exam.NewAnswer;
import org.callworthy.exam.OpenOutcome.Opened;
import org.callworthy.exam.OwnAnswers;
import org.callworthy.exam.ReceiptVerdict;
import org.callworthy.exam.Receipts;
import org.callworthy.exam.Sittings;
import org.callworthy.exam.ViewOutcome.Open;
import org.callworthy.roleplay.PerformanceScene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CallworthyTest
@Import({CasesBeforeCommittee.class, Candidates.class, PerformanceScene.class, PlannedDays.class})
class OwnReceiptTest {

    private static final Path BANK = Path.of("exam-banks/agent/foundation.yaml");

    @Autowired
    CasesBeforeCommittee given;

    @Autowired
    Assignments assignments;

    @Autowired
    BankImport imports;

    @Autowired
    Sittings sittings;

    @Autowired
    OwnAnswers answers;

    @Autowired
    Receipts receipts;

    @Autowired
    OwnData data;

    @Autowired
    ActAs actAs;

    @Test
    void aCopyHoldsAReceiptOfEachExamThatAgreesWithTheJournal() throws IOException {
        PersonId agent = given.trainedAgent();
        Bearer bearer = sit(agent);

        Map<String, String> copy = copy(agent);

        String receipt = copy.get("receipts/" + bearer.attempt() + ".json");
        assertThat(receipts.check(receipt))
                .isInstanceOfSatisfying(
                        ReceiptVerdict.Matches.class,
                        verdict -> assertThat(verdict.entries()).isEqualTo(1));
        assertThat(actAs.person(given.trainedAgent(), () -> answers.receipt(bearer.attempt())))
                .as("somebody else's")
                .isEmpty();
    }

    private Bearer sit(PersonId agent) throws IOException {
        String text = Files.readString(BANK);
        ActAs.system(() -> imports.importFile("foundation.yaml", text, BesideFiles.of(BANK)));
        AssignmentId exam = assignments.of(given.opened(agent)).stream()
                .filter(each -> each.component().equals(Candidates.EXAM))
                .findFirst()
                .orElseThrow()
                .id();
        assignments.accept(exam, assignments.missingAgreements(exam), Locale.ENGLISH);
        var started = ((Opened) actAs.person(agent, () -> sittings.open(exam, Locale.ENGLISH))).started();
        Bearer bearer = new Bearer(started.attempt(), started.epoch());
        var first = ((Open) sittings.view(bearer)).items().getFirst().face().id();
        sittings.save(bearer, List.of(new NewAnswer(first, 1, Optional.empty(), 1000, true, null)));
        return bearer;
    }

    private Map<String, String> copy(PersonId agent) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        actAs.person(agent, () -> {
            try {
                data.copy(file, Locale.ENGLISH);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
