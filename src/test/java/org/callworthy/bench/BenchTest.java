package org.callworthy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchTest {

    @Test
    void formsThatWereNotMadeWouldBeLost() {
        Report report = AssemblyBench.run(true);
        assertThat(json(report).path("forms").asInt()).isEqualTo(5);
        assertThat(json(report).path("lost").asInt(-1)).isZero();
        assertThat(json(report).path("doubled").asInt(-1)).isZero();
        assertThat(report.clean()).isTrue();
    }

    @Test
    void fuzzingNamesEveryParserAndWhatBrokeIt() throws IOException {
        Report report = FuzzBench.run(0, 1);
        assertThat(json(report).propertyNames())
                .contains("gift_files", "docx_files", "yaml_files", "qti_package_tree_files", "lost", "doubled");
        assertThat(report.clean()).isTrue();
        assertThat(report.add("breaches", List.of("gift, fuzz-gift-1.bin: no answer in 60 s"))
                        .clean())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lost", "doubled", "sittings_that_stopped", "recordings_missing", "failed_acts"})
    void oneIsTooMany(String what) {
        assertThat(new Report("any").add(what, 0L).clean()).isTrue();
        assertThat(new Report("any").add(what, 0).clean()).isTrue();
        assertThat(new Report("any").add(what, 1L).clean()).isFalse();
    }

    @Test
    void whatFailsIsCountedAsItsLatencyIsNot() throws InterruptedException {
        Crowd<Boolean> crowd = new Crowd<>(List.of(true, false, false));
        Latencies latencies = crowd.spread(0, works -> {
            if (!works) {
                throw new IOException("no answer");
            }
        });
        assertThat(latencies.count()).isEqualTo(1);
        assertThat(crowd.failed()).isEqualTo(2);
    }

    @Test
    void aFigureThatFallsShortOfItsGoalIsForPeopleToJudge() {
        assertThat(new Report("any").add("seconds", 11.0, "under 10").clean()).isTrue();
    }

    private static JsonNode json(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.print(new PrintStream(out, true, StandardCharsets.UTF_8), true);
        return JsonMapper.builder().build().readTree(out.toByteArray());
    }
}
