package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.NewPerson;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.common.Ids;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Candidates;
import org.callworthy.exam.ExamCandidates.Candidate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@CallworthyTest
@Import({Candidates.class, ExamCandidates.class})
class ItemLogTest {

    @Autowired
    ExamCandidates candidates;

    @Autowired
    ItemLog log;

    @Autowired
    Attempts attempts;

    @Autowired
    People people;

    @Autowired
    ActAs actAs;

    @Test
    void everyItemOfAFormIsLoggedOnceAsItGoesOutHoweverOftenItIsLookedAt() {
        Candidate candidate = candidates.ready();
        Bearer bearer = candidates.start(candidate);
        List<ItemVersionId> given =
                candidates.items(bearer).stream().map(item -> item.face().id()).toList();
        candidates.items(bearer);
        candidates.start(candidate);

        SittingId sitting = SittingId.of(bearer.attempt());
        PersonId admin = hire(Role.ADMIN);
        assertThat(given)
                .hasSize(20)
                .allSatisfy(item -> assertThat(actAs.person(admin, () -> log.of(item)))
                        .filteredOn(showing -> showing.sitting().equals(sitting))
                        .singleElement()
                        .satisfies(showing -> {
                            assertThat(showing.who()).isEqualTo("Robin Field");
                            assertThat(showing.at())
                                    .isEqualTo(attempts.find(bearer.attempt()).startedAt());
                        }));
        assertThat(actAs.person(admin, () -> log.items()))
                .filteredOn(item -> item.version().equals(given.getFirst()))
                .singleElement()
                .satisfies(item -> assertThat(item.times()).isPositive());
    }

    @Test
    void authorsSeeTheSittingButNoNameAndOthersNothing() {
        Bearer bearer = candidates.start(candidates.ready());
        ItemVersionId item = candidates.items(bearer).getFirst().face().id();
        assertThat(actAs.person(hire(Role.AUTHOR), () -> log.of(item)))
                .isNotEmpty()
                .allSatisfy(showing -> assertThat(showing.who()).isNull());
        PersonId invigilator = hire(Role.INVIGILATOR);
        assertThatThrownBy(() -> actAs.person(invigilator, () -> log.of(item)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> actAs.person(invigilator, () -> log.items()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private PersonId hire(Role role) {
        return ActAs.system(() -> {
            String name = Ids.text(Ids.next());
            PersonId id = people.hire(new NewPerson(name, name, null, null, java.util.Locale.ENGLISH, null));
            people.grant(id, role, null);
            return id;
        });
    }
}
