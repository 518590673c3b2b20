package org.callworthy.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.common.LocalizedText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

@CallworthyTest
@TestPropertySource(properties = "test.database=of-the-schemes-alone")
@Transactional
class RubricsTest {

    @Autowired
    Rubrics rubrics;

    @Test
    void aRubricIsReadBackAsPublishedAndKeepsItsId() {
        RubricId id = publish(rubric(3));
        assertThat(rubrics.find(id))
                .isEqualTo(new Rubric(id, "late-refund", 1, rubric(3).criteria()));
        assertThat(publish(rubric(3))).isEqualTo(id);
    }

    @Test
    void aChangedRubricNeedsAnotherNumber() {
        publish(rubric(3));
        assertThat(ActAs.system(() -> rubrics.publish(rubric(2))))
                .isEqualTo(new RubricOutcome.NumberTaken("late-refund", 1));
    }

    private RubricId publish(RubricText text) {
        return ((RubricOutcome.Published) ActAs.system(() -> rubrics.publish(text))).id();
    }

    private static RubricText rubric(int weight) {
        LocalizedText text = LocalizedText.of("Says \"sorry\"", "表示歉意");
        Map<Integer, LocalizedText> anchors = Map.of(0, text, 1, text, 2, text, 3, text, 4, text);
        return new RubricText(
                "late-refund",
                1,
                List.of(
                        new Criterion("calms", text, "emotional-handling", weight, OptionalInt.of(2), anchors),
                        new Criterion("closes", text, "communication", 1, OptionalInt.empty(), anchors)));
    }
}
