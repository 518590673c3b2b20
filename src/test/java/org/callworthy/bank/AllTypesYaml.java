package org.callworthy.bank;

/** A bank with an item of each type, as text. */
public final class AllTypesYaml {

    public static final String TEXT = """
            bank: agent-practice
            track: agent
            level: I
            title: { en: All types, zh-CN: 各种题型 }
            materials:
              - id: lost-parcel
                version: 1
                case: true
                title: { en: A lost parcel, zh-CN: 包裹丢失 }
                text: { en: The customer waits for ten days., zh-CN: 客户等了十天。 }
            items:
              - id: t-choice
                version: 1
                type: multiple-choice
                competency: product-knowledge
                difficulty: easy
                cognitive: apply
                endorsements: [e-commerce]
                tags: [returns, 退货]
                enemies: [t-text]
                seconds: 60
                material: lost-parcel
                stem: { en: Which?, zh-CN: 哪些？ }
                options:
                  - { id: a, text: { en: A, zh-CN: 甲 }, key: true }
                  - { id: b, text: { en: B, zh-CN: 乙 }, key: true }
                  - { id: c, text: { en: C, zh-CN: 丙 }, why: { en: Too late, zh-CN: 太晚 } }
                scoring: penalty
                rationale: { en: So it is., zh-CN: 如此。 }
              - id: t-true
                version: 1
                type: true-false
                competency: compliance
                difficulty: easy
                practice: true
                seconds: 20
                material: lost-parcel
                stem: { en: It is so., zh-CN: 是这样。 }
                answer: false
                rationale: { en: It is not., zh-CN: 不是。 }
              - id: t-order
                version: 2
                type: ordering
                competency: problem-solving
                difficulty: medium
                anchor: true
                seconds: 60
                stem: { en: In which order?, zh-CN: 什么顺序？ }
                options:
                  - { id: a, text: { en: Greet, zh-CN: 问候 } }
                  - { id: b, text: { en: Verify, zh-CN: 核验 } }
                  - { id: c, text: { en: Solve, zh-CN: 解决 } }
                scoring: partial
                rationale: { en: Always., zh-CN: 总是如此。 }
              - id: t-match
                version: 1
                type: matching
                competency: product-knowledge
                difficulty: hard
                seconds: 90
                stem: { en: What belongs together?, zh-CN: 如何对应？ }
                options:
                  - { id: a, text: { en: Express, zh-CN: 特快 }, match: x }
                  - { id: b, text: { en: Bulky, zh-CN: 大件 }, match: y }
                targets:
                  - { id: x, text: { en: one day, zh-CN: 一天 } }
                  - { id: y, text: { en: ten days, zh-CN: 十天 } }
                  - { id: z, text: { en: never, zh-CN: 从不 } }
                rationale: { en: See the table., zh-CN: 见表。 }
              - id: t-number
                version: 1
                type: numeric
                competency: product-knowledge
                difficulty: medium
                seconds: 60
                stem: { en: How heavy?, zh-CN: 多重？ }
                answer: 1.5
                tolerance-percent: 2
                units:
                  - { name: kg, factor: 1 }
                  - { name: g, factor: 0.001 }
                rationale: { en: Weigh it., zh-CN: 称一下。 }
              - id: t-text
                version: 1
                type: short-text
                competency: compliance
                difficulty: medium
                seconds: 30
                stem: { en: What is it called?, zh-CN: 叫什么？ }
                listening:
                  say: { en: Please hold the line., zh-CN: 请稍等。 }
                  mood: hurried
                  plays: 2
                accepted:
                  en: [hold, { text: "hold*", percent: 50 }]
                  zh-CN: [等候]
                rationale: { en: So it is called., zh-CN: 就这么叫。 }
              - id: t-cloze
                version: 1
                type: cloze
                competency: product-knowledge
                difficulty: hard
                seconds: 60
                stem: { en: "After [[1]] days, [[2]] yuan are [[3]].", zh-CN: "[[1]]天后[[2]]元[[3]]。" }
                gaps:
                  - id: "1"
                    answer: 14
                  - id: "2"
                    accepted: { en: [ten], zh-CN: [十] }
                    case-matters: true
                  - id: "3"
                    options:
                      - { id: a, text: { en: due, zh-CN: 到期 }, key: true }
                      - { id: b, text: { en: waived, zh-CN: 免除 } }
                rationale: { en: See section 3., zh-CN: 见第三节。 }
              - id: t-essay
                version: 1
                type: essay
                competency: communication
                difficulty: hard
                seconds: 900
                stem: { en: Write to the customer., zh-CN: 给客户写信。 }
                words: { least: 50, most: 200 }
                rubric:
                  id: letter
                  version: 1
                  criteria:
                    - id: tone
                      title: { en: Tone, zh-CN: 语气 }
                      competency: communication
                      weight: 2
                      anchors:
                        "0": { en: Rude, zh-CN: 无礼 }
                        "1": { en: Cold, zh-CN: 冷淡 }
                        "2": { en: Neutral, zh-CN: 平淡 }
                        "3": { en: Friendly, zh-CN: 友好 }
                        "4": { en: Warm, zh-CN: 亲切 }
                rationale: { en: The rubric says what counts., zh-CN: 见评分量表。 }
            """;

    private AllTypesYaml() {}
}
