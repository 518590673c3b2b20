package org.callworthy.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.callworthy.ViewTest;
import org.callworthy.account.Role;
import org.callworthy.common.Languages;
import org.junit.jupiter.api.Test;

class PracticeViewTest extends ViewTest {

    @Test
    void whoIsNoCandidateOfATrackWithPracticeItemsIsToldSo() {
        signIn(Role.TRAINER);
        assertThat(textOf(navigate(PracticeView.class))).contains("There are no questions to practise yet");
    }

    @Test
    void theyAreToldInChineseToo() {
        signIn(Role.TRAINER);
        read(Languages.CHINESE);
        assertThat(textOf(navigate(PracticeView.class))).contains("暂时还没有练习题");
    }
}
