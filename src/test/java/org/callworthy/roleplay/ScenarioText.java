package org.callworthy.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small scenario as text, to be bent by tests. */
final class ScenarioText {

    static final String GOOD =
            """
            scenario: lost-parcel
            version: 1
            track: agent
            levels: [I]
            title: { en: Lost parcel, zh-CN: 包裹丢失 }
            setting: { en: You take a call., zh-CN: 你接到一个电话。 }
            alias: { en: Robin, zh-CN: 小林 }
            caller:
              name: { en: Helen Marsh, zh-CN: 方丽 }
              role: { en: Customer, zh-CN: 客户 }
              voice: high
            desktop:
              - id: order
                title: { en: Order, zh-CN: 订单 }
                rows:
                  - label: { en: Number, zh-CN: 订单号 }
                    text: { en: "4417", zh-CN: "4417" }
            steps:
              - id: opening
                mood: annoyed
                say:
                  en: Where is my parcel?
                  zh-CN: 我的包裹在哪里？
                answer-seconds: 45
                actions:
                  - id: search
                    label: { en: Search, zh-CN: 查询 }
                    next: found
                next: demand
              - id: demand
                mood: angry
                say: { en: I want it today!, zh-CN: 我今天就要！ }
                answer-seconds: 45
                next: end
              - id: found
                mood: calm
                say: { en: Oh. Thank you., zh-CN: 哦，谢谢。 }
                answer-seconds: 30
                next: end
            rubric:
              id: lost-parcel
              version: 1
              criteria:
            """ + IntStream.rangeClosed(1, 5).mapToObj(ScenarioText::criterion).collect(Collectors.joining());

    private ScenarioText() {}

    /** The good text with the first {@code part} replaced. */
    static String with(String part, String other) {
        assertThat(GOOD).contains(part);
        int at = GOOD.indexOf(part);
        return GOOD.substring(0, at) + other + GOOD.substring(at + part.length());
    }

    private static String criterion(int number) {
        String anchors = IntStream.rangeClosed(0, 4)
                .mapToObj(score -> "        %d: { en: Heard %d., zh-CN: 表现%d。 }\n".formatted(score, score, score))
                .collect(Collectors.joining());
        return "    - id: criterion-" + number + "\n      title: { en: Listens, zh-CN: 倾听 }\n"
                + "      competency: communication\n      weight: 3\n"
                + (number == 1 ? "      critical: { must-reach: 2 }\n" : "") + "      anchors:\n" + anchors;
    }
}
