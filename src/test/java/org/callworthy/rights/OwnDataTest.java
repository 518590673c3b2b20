package org.callworthy.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.certification.Ballot;
import org.callworthy.certification.CasesBeforeCommittee;
import org.callworthy.certification.Consents;
import org.callworthy.certification.Decisions;
import org.callworthy.common.Json;
import org.callworthy.common.Languages;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.BookingOutcome.Booked;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.CheckIn;
import org.callworthy.delivery.CheckIns;
import org.callworthy.delivery.DocumentKind;
import org.callworthy.delivery.ExamDay;
import org.callworthy.delivery.PlannedDays;
import org.callworthy.roleplay.OwnCalls;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.roleplay.PerformanceScene;
import org.callworthy.roleplay.PerformanceScene.UnderWay;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@CallworthyTest
@Import({CasesBeforeCommittee.class, Candidates.class, PerformanceScene.class, PlannedDays.class})
class OwnDataTest {

    private static final int HEADER = 44;

    @Autowired
    CasesBeforeCommittee given;

    @Autowired
    Assignments assignments;

    @Autowired
    Candidates candidates;

    @Autowired
    PlannedDays planned;

    @Autowired
    CheckIns checkIns;

    @Autowired
    PerformanceScene scene;

    @Autowired
    OwnData data;

    @Autowired
    OwnCalls calls;

    @Autowired
    Decisions decisions;

    @Autowired
    Consents consents;

    @Autowired
    ActAs actAs;

    @Autowired
    DSLContext db;

    private PersonId agent;

    @BeforeEach
    void hire() {
        agent = given.trainedAgent();
    }

    @Test
    void aCopyHoldsTheOwnVoiceWithoutTheCallersAndLeavesATrace() {
        UnderWay call = recordedCall();
        Map<String, byte[]> copy = copy(agent);

        byte[] wav = voiceIn(copy);
        assertThat(wav).hasSize(HEADER + 2 * 32_000);
        assertThat(wav[HEADER]).isEqualTo(PerformanceScene.second(0)[1]);
        assertThat(json(copy).toString())
                .contains("LINE_STARTED", "recordings/")
                .doesNotContain("opening");
        assertThat(new String(copy.get("README.txt"), StandardCharsets.UTF_8)).contains("your own voice");
        assertThat(noted("rights.copy.made", agent.value())).isEqualTo(1);
        assertThat(noted("roleplay.recording.copied", call.id().value())).isEqualTo(1);
    }

    @Test
    void nobodyGetsAnothersVoiceAndTryingLeavesNoTraceOfACopy() {
        PerformanceId call = recordedCall().id();
        PersonId stranger = given.trainedAgent();
        assertThat(actAs.person(stranger, () -> calls.voice(call))).isEmpty();
        assertThat(copy(stranger).keySet()).containsExactly("README.txt", "data.json");
        assertThat(noted("roleplay.recording.copied", call.value())).isZero();
    }

    @Test
    void afterConsentIsWithdrawnTheVoiceIsGoneAndTheCopySaysSince() {
        recordedCall();
        CaseId id = actAs.person(agent, () -> data.cases()).getFirst().on().id();
        actAs.person(agent, () -> consents.withdraw(id));

        Map<String, byte[]> copy = copy(agent);
        assertThat(copy.keySet()).noneMatch(path -> path.startsWith("recordings/"));
        assertThat(json(copy).at("/cases/0/erased/0/cause").asString()).isEqualTo("CONSENT");
    }

    @Test
    void beforeTheDecisionACopyTellsNothingOfItAndAfterwardsWhatThePageTells() {
        CaseId id = given.presented(agent);
        JsonNode before = json(copy(agent)).at("/cases/0");
        assertThat(before.get("state").asString()).isEqualTo("DECISION");
        assertThat(before.get("result").isNull()).isTrue();
        assertThat(before.get("consents").size()).isPositive();

        for (String member : List.of("Ida Member", "Bo Member")) {
            PersonId who = given.person(member, Role.COMMITTEE);
            actAs.person(who, () -> decisions.vote(id, 1, Ballot.pass("All cuts are reached.")));
        }
        Map<String, byte[]> copy = copy(agent);
        JsonNode after = json(copy).at("/cases/0");
        assertThat(after.get("reasons").toString()).contains("All cuts are reached.");
        assertThat(after.at("/certificate/status").asString()).isEqualTo("VALID");
    }

    @Test
    void seatsChecksAndMessagesAreInACopyToo() {
        PersonId candidate = candidates.agent();
        candidates.exam(candidate);
        ExamDay day = planned.inDays(50, 1);
        Booked booked = planned.book(day, candidate);
        ActAs.system(() -> checkIns.checkIn(booked.booking(), new CheckIn(DocumentKind.PASSPORT, true, Map.of())));
        JsonNode all = json(copy(candidate));
        assertThat(all.at("/seats/0/day").asString()).isEqualTo("Agents I");
        assertThat(all.at("/seats/0/checkedInAt").isNull()).isFalse();
        assertThat(all.at("/messages/0/title").asString()).isEqualTo("You have a seat: Agents I");
    }

    @Test
    void nobodyElseIsNamedInACopy() {
        CaseId id = given.presented(agent);
        for (String member : List.of("Ida Member", "Bo Member")) {
            PersonId who = given.person(member, Role.COMMITTEE);
            actAs.person(who, () -> decisions.vote(id, 1, Ballot.pass("Enough.")));
        }
        String text = json(copy(agent)).toString();
        assertThat(text).contains("Robin Field", "Calls").doesNotContain("Member", "Old Trainer");
    }

    @Test
    void aCopyIsThereInChineseToo() {
        Map<String, byte[]> copy = actAs.person(agent, () -> copyIn(Languages.CHINESE));
        assertThat(new String(copy.get("README.txt"), StandardCharsets.UTF_8)).contains("副本");
    }

    private UnderWay recordedCall() {
        scene.publish();
        AssignmentId assignment = assignments.of(given.opened(agent)).stream()
                .filter(each -> each.component().equals(PerformanceScene.ROLE_PLAY))
                .findFirst()
                .orElseThrow()
                .id();
        assignments.accept(assignment, assignments.missingAgreements(assignment), Locale.ENGLISH);
        return scene.record(scene.start(agent, assignment), 2);
    }

    private Map<String, byte[]> copy(PersonId who) {
        return actAs.person(who, () -> copyIn(Languages.ENGLISH));
    }

    private Map<String, byte[]> copyIn(Locale language) {
        try {
            ByteArrayOutputStream zip = new ByteArrayOutputStream();
            data.copy(zip, language);
            return unzip(zip.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> unzip(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] voiceIn(Map<String, byte[]> copy) {
        return copy.entrySet().stream()
                .filter(part -> part.getKey().startsWith("recordings/"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static JsonNode json(Map<String, byte[]> copy) {
        return Json.read(new String(copy.get("data.json"), StandardCharsets.UTF_8), JsonNode.class);
    }

    private int noted(String act, long subject) {
        return db.fetchSingle("select count(*) from audit_entry where act = ? and subject_id = ?", act, subject)
                .get(0, int.class);
    }
}
