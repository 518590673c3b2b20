package org.callworthy.scoring;

import java.util.List;
import org.callworthy.scheme.LevelRules;

/** Profiles as screens get them. */
public final class ProfileForScreens {

    private ProfileForScreens() {}

    /** Exam 16 of 20, role-play 20 of 32: 71.25 percent overall. */
    public static CaseProfile reached() {
        return of(
                TestResult.exam()
                        .margin("8.9")
                        .part("communication", "8", 10)
                        .part("compliance", "8", 10)
                        .build(),
                TestResult.rolePlay()
                        .part("communication", "12", 16)
                        .part("compliance", "8", 16)
                        .build());
    }

    /** Nothing was seen to vary, neither between questions nor between raters. */
    public static CaseProfile agreed() {
        return of(
                TestResult.exam().margin("0").part("communication", "10", 10).build(),
                TestResult.rolePlay()
                        .margin("0.000")
                        .part("compliance", "8", 16)
                        .build());
    }

    /** A role-play below its cut in which a critical criterion failed. */
    public static CaseProfile shortInTheRolePlay() {
        return of(
                TestResult.exam().part("communication", "10", 10).build(),
                TestResult.rolePlay()
                        .attempt(2)
                        .criticallyFailed()
                        .part("compliance", "8", 16)
                        .build());
    }

    public static CaseProfile incomplete() {
        return of(TestResult.exam().part("communication", "9", 10).build());
    }

    private static CaseProfile of(ComponentResult... results) {
        LevelRules level = TestLevel.halfAndHalf().rules();
        return new Profiling(level, TestLevel.COMPETENCIES).of(TestResult.CASE, List.of(results));
    }
}
