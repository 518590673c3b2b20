package org.callworthy.scheme;

import static org.assertj.core.api.Assertions.assertThat;

/** A small scheme as text, to be bent by tests. */
final class SchemeText {

    static final String GOOD = """
            scheme: agent
            version: 1
            effective: 2026-01-01
            track: agent
            title: { en: Agents, zh-CN: 座席代表 }
            scope: { en: Takes calls., zh-CN: 接听电话。 }
            code-of-conduct:
              en: |
                I am honest.
              zh-CN: |
                我诚实。
            agreements:
              - id: consent
                version: 1
                title: { en: Consent, zh-CN: 同意书 }
                text: { en: I agree., zh-CN: 我同意。 }
              - id: confidentiality
                version: 1
                title: { en: Secrecy, zh-CN: 保密 }
                text:
                  en: I keep it secret.
                  zh-CN: 我保密。
            competencies:
              - id: communication
                title: { en: Communication, zh-CN: 沟通技巧 }
                description: { en: Speaks plainly., zh-CN: 表达清楚。 }
              - id: compliance
                title: { en: Compliance, zh-CN: 合规 }
                description: { en: Keeps the rules., zh-CN: 遵守规定。 }
            rating:
              raters: 2
              rated-by: team-lead
              adjudicate-at-gap: 2
              adjudicate-on-split-cut: true
              resolution: mean-of-two
              critical: majority
            decision:
              quorum: 2
              nonconformity-due-days: 60
            retention:
              recordings-months: 12
              records-months: 36
            levels:
              - level: I
                title: { en: Foundation, zh-CN: 初级 }
                state: open
                description: { en: Handles calls., zh-CN: 处理电话。 }
                validity-months: 36
                # what is needed before
                prerequisites:
                  months-of-service: 0
                  training-hours: 16
                components:
                  - id: exam
                    kind: exam
                    title: { en: Exam, zh-CN: 理论考试 }
                    weight: 50
                    attempts: 3
                    waiting-days: 14
                    minutes: 40
                    bank: agent-foundation
                    blueprint:
                      - { competency: communication, items: 10 }
                      - { competency: compliance, items: 9 }
                  - id: role-play
                    kind: role-play
                    title: { en: Role-play, zh-CN: 情景演练 }
                    weight: 50
                    attempts: 3
                    waiting-days: 14
                    minutes: 20
                    scenarios: [late-refund]
                cuts:
                  # set by nobody yet
                  overall: { percent: 70, provisional: true }
                  # by part
                  components: { exam: { percent: 60, provisional: true } }
                  competencies: { }
            """;

    private SchemeText() {}

    /** The good text with the first {@code part} replaced. */
    static String with(String part, String other) {
        assertThat(GOOD).contains(part);
        int at = GOOD.indexOf(part);
        return GOOD.substring(0, at) + other + GOOD.substring(at + part.length());
    }
}
