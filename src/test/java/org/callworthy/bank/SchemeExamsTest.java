package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Finding;
import org.callworthy.common.yaml.Parsed;
import org.callworthy.scheme.ExamComponent;
import org.callworthy.scheme.Scheme;
import org.callworthy.scheme.SchemeFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Tests of another system are written so that they can be put into a scheme. */
class SchemeExamsTest {

    private static final Path SCHEME = Path.of("exam-banks/agent/scheme.yaml");
    private static final ObjectNode EXAM = exam("""
            {"id": "spring", "kind": "exam", "title": {"en": "Spring: the exam"}, "minutes": 30, "blueprint": [
              {"competency": "communication", "items": 8}, {"items": 4}, {"competency": "compliance", "difficulty": "hard", "items": 6},
              {"competency": "compliance", "items": 2}]}""");

    @Test
    void whatATestDoesNotSayIsLeftEmpty() {
        assertThat(SchemeExams.yaml(List.of(EXAM), Optional.of("agent-foundation"), Optional.empty()))
                .endsWith("""
                        - id: spring
                          kind: exam
                          title: { en: "Spring: the exam", zh-CN: null }
                          weight: # percent of the overall score
                          attempts: # how often it may be tried
                          waiting-days: # days between attempts
                          minutes: 30
                          bank: agent-foundation
                          blueprint:
                            - { competency: communication, items: 8 }
                            - { competency: null, items: 4 }
                            - { competency: compliance, difficulty: hard, items: 6 }
                            - { competency: compliance, items: 2 }
                        """);
        assertThat(SchemeExams.yaml(
                        List.of(exam("{\"id\": \"t\", \"kind\": \"exam\", \"title\": {\"zh-CN\": \"春季\"}}")),
                        Optional.empty(),
                        Optional.empty()))
                .contains("title: { en: null, zh-CN: 春季 }", "minutes: # time", "bank: # the bank", "blueprint: []");
    }

    @Test
    void itemsThatGetACompetencyOnTheWayCountInItsCell() {
        assertThat(SchemeExams.cells(EXAM, Optional.of("compliance")))
                .extracting(ObjectNode::toString)
                .containsExactly(
                        "{\"competency\":\"communication\",\"items\":8}",
                        "{\"competency\":\"compliance\",\"items\":6}",
                        "{\"competency\":\"compliance\",\"difficulty\":\"hard\",\"items\":6}");
    }

    @Test
    void aSchemeTakesItOnceItIsFilledIn() throws IOException {
        String text = SchemeExams.yaml(List.of(EXAM), Optional.of("agent-foundation"), Optional.of("compliance"));
        assertThat(schemeWith(text).findings())
                .extracting(Finding::line)
                .as("each empty place by its line")
                .hasSizeGreaterThanOrEqualTo(4);
        Parsed<Scheme> whole = schemeWith(text.replace("zh-CN: null", "zh-CN: 春季考试")
                .replace("weight:", "weight: 50")
                .replace("attempts:", "attempts: 2")
                .replace("waiting-days:", "waiting-days: 7"));
        assertThat(whole.findings()).isEmpty();
        assertThat(whole.content().orElseThrow().levels().getFirst().components())
                .filteredOn(ExamComponent.class::isInstance)
                .singleElement()
                .satisfies(exam -> assertThat(((ExamComponent) exam).items()).isEqualTo(20));
    }

    /** The shipped scheme, its first exam replaced. */
    private static Parsed<Scheme> schemeWith(String exams) throws IOException {
        String shipped = Files.readString(SCHEME);
        int from = shipped.indexOf("      - id: exam\n");
        int to = shipped.indexOf("      - id: role-play\n", from);
        String put = exams.replace("id: spring", "id: exam").indent(6);
        return SchemeFile.parse("scheme.yaml", shipped.substring(0, from) + put + shipped.substring(to));
    }

    private static ObjectNode exam(String json) {
        return (ObjectNode) Json.read(json, ObjectNode.class);
    }
}
