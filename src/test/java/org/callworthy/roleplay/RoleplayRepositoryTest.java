package org.callworthy.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoleplayRepositoryTest extends RoleplayRows {

    @Test
    void aScenarioIsReadBackAsItWasWritten() {
        assertThat(scenarios.find(scenario.id())).contains(scenario);
        assertThat(scenarios.find(scenario.scenario().key(), 1)).contains(scenario);
        assertThat(scenarios.source(scenario.id())).contains("Where is my parcel?");
    }

    @Test
    void publishingANewerVersionRetiresTheOlder() {
        tx(() -> scenarios.publish(scenario, AUTHOR, NINE));
        ScenarioVersion newer = imported(2);
        tx(() -> {
            scenarios.lockVersions(newer.scenario().key());
            scenarios.publish(newer, AUTHOR, NINE);
        });
        assertThat(scenarios.published(List.of(scenario.scenario().key())))
                .extracting(ScenarioVersion::id)
                .containsExactly(newer.id());
        assertThat(scenarios.find(scenario.id()).orElseThrow().state()).isEqualTo(ScenarioState.RETIRED);
    }

    @Test
    void anApprovedLineIsHeardUntilANewerOneIsApproved() {
        LineAudio first = line("opening");
        tx(() -> lines.insert(scenario.id(), first, AUTHOR));
        assertThat(tx(() -> lines.approve(scenario.id(), first, AUTHOR, NINE))).isTrue();
        assertThat(tx(() -> lines.approve(scenario.id(), first, AUTHOR, NINE))).isFalse();
        LineAudio second = line("opening");
        tx(() -> lines.insert(scenario.id(), second, null));
        assertThat(lines.of(scenario.id())).extracting(LineAudio::id).containsExactly(first.id(), second.id());

        tx(() -> lines.approve(scenario.id(), second, AUTHOR, NINE));

        assertThat(lines.of(scenario.id())).extracting(LineAudio::id).containsExactly(second.id());
        assertThat(lines.find(first.id()).orElseThrow().approvedAt()).isEqualTo(NINE);
    }
}
