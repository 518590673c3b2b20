package org.callworthy.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.callworthy.account.PersonId;
import org.callworthy.delivery.CaseId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    @Test
    void allThatTheVotersNamedIsAskedForButEachResitOnce() {
        Nonconformity exam = named(1, "exam", null, Remedy.RESIT);
        Nonconformity records = named(2, null, "compliance", Remedy.EVIDENCE);
        Nonconformity examAgain = named(3, "exam", "compliance", Remedy.RESIT);
        Nonconformity recordsToo = named(4, "exam", "compliance", Remedy.EVIDENCE);

        assertThat(Conditions.united(List.of(exam, records, examAgain, recordsToo)))
                .containsExactly(exam, records, recordsToo);
    }

    private static Nonconformity named(
            long id, @Nullable String component, @Nullable String competency, Remedy remedy) {
        return new Nonconformity(
                new NonconformityId(id),
                new CaseId(9),
                1,
                new PersonId(id),
                new Shortcoming(component, competency, "finding " + id, remedy, LocalDate.of(2026, 9, 1)),
                NonconformityState.PROPOSED,
                null,
                null,
                List.of());
    }
}
