package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

/** A small bank as text, to be bent by tests. */
final class BankYaml {

    static final String GOOD = """
            bank: agent-foundation
            track: agent
            level: I
            title: { en: Foundation, zh-CN: 初级 }
            materials:
              - id: return-sheet
                version: 1
                title: { en: Returns, zh-CN: 退货 }
                text: { en: Within 14 days., zh-CN: 14天内。 }
            items:
              - id: agent-f-pro-001
                version: 1
                type: single-choice
                competency: product-knowledge
                difficulty: easy
                seconds: 60
                material: return-sheet
                stem: { en: How long?, zh-CN: 多久？ }
                options:
                  - { id: a, text: { en: Seven days, zh-CN: 7天 }, why: { en: Too short, zh-CN: 太短 } }
                  - { id: b, text: { en: Fourteen days, zh-CN: 14天 }, key: true }
                  - { id: c, text: { en: A month, zh-CN: 一个月 } }
                  - { id: d, text: { en: A year, zh-CN: 一年 } }
                rationale: { en: The sheet says so., zh-CN: 须知有规定。 }
              - id: agent-f-com-001
                version: 1
                type: multiple-choice
                competency: communication
                difficulty: medium
                seconds: 60
                stem: { en: Which?, zh-CN: 哪些？ }
                options:
                  - { id: a, text: { en: A, zh-CN: 甲 }, key: true }
                  - { id: b, text: { en: B, zh-CN: 乙 }, key: true }
                  - { id: c, text: { en: C, zh-CN: 丙 } }
                  - { id: d, text: { en: D, zh-CN: 丁 } }
                  - { id: e, text: { en: E, zh-CN: 戊 } }
                rationale: { en: So it is., zh-CN: 如此。 }
              - id: agent-f-emo-001
                version: 1
                type: situational-judgement
                competency: emotional-handling
                difficulty: hard
                seconds: 120
                stem: { en: He shouts., zh-CN: 他大喊。 }
                options:
                  - { id: a, text: { en: A, zh-CN: 甲 }, expert: 5 }
                  - { id: b, text: { en: B, zh-CN: 乙 }, expert: 3 }
                  - { id: c, text: { en: C, zh-CN: 丙 }, expert: 1 }
                  - { id: d, text: { en: D, zh-CN: 丁 }, expert: 1 }
                rationale: { en: So it is., zh-CN: 如此。 }
            """;

    private BankYaml() {}

    /** The good text with the first {@code part} replaced. */
    static String with(String part, String other) {
        return with(GOOD, part, other);
    }

    static String with(String text, String part, String other) {
        assertThat(text).contains(part);
        int at = text.indexOf(part);
        return text.substring(0, at) + other + text.substring(at + part.length());
    }
}
