package org.callworthy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes small content that is right, for tests to bend. */
record TestContent(Path folder) {

    static TestContent in(Path folder) throws IOException {
        TestContent content = new TestContent(folder);
        content.write("exam-banks/agent/scheme.yaml", scheme("{ competency: communication, items: 2 }"));
        content.write("exam-banks/agent/foundation.yaml", bank("agent-foundation", "I", item("one"), item("two")));
        content.write("scenarios/lost-parcel/scenario.yaml", scenario("lost-parcel"));
        return content;
    }

    Path write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    /** Replaces a part that must be there. */
    void bend(String file, String part, String other) throws IOException {
        String text = Files.readString(folder.resolve(file));
        if (!text.contains(part)) {
            throw new IllegalArgumentException(part + " is not in " + file);
        }
        write(file, text.replaceFirst(Pattern.quote(part), other));
    }

    static String item(String id) {
        return item(id, "communication", "easy");
    }

    static String item(String id, String competency, String difficulty) {
        return """
                  - id: %s
                    version: 1
                    type: single-choice
                    competency: %s
                    difficulty: %s
                    seconds: 60
                    stem: { en: Which?, zh-CN: 哪个？ }
                    options:
                      - { id: a, text: { en: A, zh-CN: 甲 }, key: true }
                      - { id: b, text: { en: B, zh-CN: 乙 } }
                      - { id: c, text: { en: C, zh-CN: 丙 } }
                      - { id: d, text: { en: D, zh-CN: 丁 } }
                    rationale: { en: So it is., zh-CN: 如此。 }
                """.formatted(id, competency, difficulty);
    }

    static String bank(String id, String level, String... items) {
        return """
                bank: %s
                track: agent
                level: %s
                title: { en: Bank, zh-CN: 题库 }
                items:
                """.formatted(id, level) + String.join("", List.of(items));
    }

    static String scheme(String... cells) {
        String blueprint = List.of(cells).stream()
                .map(cell -> "          - " + cell + "\n")
                .collect(Collectors.joining());
        return """
                scheme: agent
                version: 1
                effective: 2026-01-01
                track: agent
                title: { en: Agents, zh-CN: 座席代表 }
                scope: { en: Takes calls., zh-CN: 接听电话。 }
                code-of-conduct: { en: I am honest., zh-CN: 我诚实。 }
                agreements:
                  - { id: consent, version: 1, title: { en: Consent, zh-CN: 同意 }, text: { en: Yes., zh-CN: 是。 } }
                competencies:
                  - id: communication
                    title: { en: Communication, zh-CN: 沟通技巧 }
                    description: { en: Speaks plainly., zh-CN: 表达清楚。 }
                rating:
                  raters: 2
                  rated-by: team-lead
                  adjudicate-at-gap: 2
                  adjudicate-on-split-cut: true
                  resolution: mean-of-two
                  critical: majority
                decision: { quorum: 2, nonconformity-due-days: 60 }
                retention: { recordings-months: 12, records-months: 36 }
                levels:
                  - level: I
                    title: { en: Foundation, zh-CN: 初级 }
                    state: open
                    description: { en: Handles calls., zh-CN: 处理电话。 }
                    validity-months: 36
                    prerequisites: { months-of-service: 0, training-hours: 16 }
                    cuts: { overall: { percent: 70, provisional: true } }
                    components:
                      - id: role-play
                        kind: role-play
                        title: { en: Role-play, zh-CN: 情景演练 }
                        weight: 50
                        attempts: 3
                        waiting-days: 14
                        minutes: 20
                        scenarios: [lost-parcel]
                      - id: exam
                        kind: exam
                        title: { en: Exam, zh-CN: 理论考试 }
                        weight: 50
                        attempts: 3
                        waiting-days: 14
                        minutes: 40
                        bank: agent-foundation
                        blueprint:
                """ + blueprint;
    }

    static String scenario(String id) {
        String criteria = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> """
                            - id: criterion-%d
                              title: { en: Listens, zh-CN: 倾听 }
                              competency: communication
                              weight: 3
                              critical: { must-reach: 2 }
                              anchors:
                                0: { en: Heard 0., zh-CN: 表现0。 }
                                1: { en: Heard 1., zh-CN: 表现1。 }
                                2: { en: Heard 2., zh-CN: 表现2。 }
                                3: { en: Heard 3., zh-CN: 表现3。 }
                                4: { en: Heard 4., zh-CN: 表现4。 }
                        """.formatted(number).indent(4))
                .collect(Collectors.joining());
        return """
                scenario: %1$s
                version: 1
                track: agent
                levels: [I]
                title: { en: Lost parcel, zh-CN: 包裹丢失 }
                setting: { en: You take a call., zh-CN: 你接到一个电话。 }
                alias: { en: Robin, zh-CN: 小林 }
                caller: { name: { en: Helen, zh-CN: 方丽 }, role: { en: Customer, zh-CN: 客户 }, voice: high }
                desktop: []
                steps:
                  - id: opening
                    mood: annoyed
                    say: { en: Where is it?, zh-CN: 在哪里？ }
                    answer-seconds: 45
                    next: end
                rubric:
                  id: %1$s
                  version: 1
                  criteria:
                """.formatted(id) + criteria;
    }
}
