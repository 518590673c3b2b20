package org.callworthy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.common.Languages;
import org.callworthy.common.yaml.Finding;
import org.callworthy.common.yaml.Wording;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@CallworthyTest
@Transactional
class LeftContentTest {

    @Autowired
    LeftContent content;

    @Test
    void whatAStartLeftIsKeptInBothLanguages() {
        keep(already("a"));
        assertThat(last().parts()).singleElement().satisfies(part -> {
            assertThat(part.file()).isEqualTo("b.yaml");
            assertThat(part.line()).isEqualTo(12);
            assertThat(part.why().in(Languages.ENGLISH)).isEqualTo("item a is at version 2 already");
            assertThat(part.why().in(Languages.CHINESE)).isEqualTo("试题 a 已是第 2 版");
            assertThat(part.next().in(Languages.CHINESE)).isEqualTo("改动之处用下一个版本号");
        });
        assertThat(last().isToBeSeen()).isTrue();
    }

    @Test
    void whatWasSeenIsToldNoMoreUntilAStartLeavesAnythingElse() {
        keep(already("a"), already("b"));
        ActAs.system(() -> {
            content.see(content.last());
            return null;
        });
        keep(already("b"), already("a"));
        assertThat(last().isToBeSeen()).as("another start, or another node’s").isFalse();
        keep(already("a"));
        assertThat(last().isToBeSeen()).isTrue();
    }

    @Test
    void aStartThatLeavesNothingEndsIt() {
        keep(already("a"));
        keep();
        assertThat(last().parts()).isEmpty();
        assertThat(last().isToBeSeen()).isFalse();
    }

    private Leftovers last() {
        return ActAs.system(content::last);
    }

    private void keep(Finding... findings) {
        ActAs.system(() -> {
            content.keep(List.of(findings));
            return null;
        });
    }

    private static Finding already(String item) {
        return new Finding(
                "b.yaml",
                12,
                1,
                Wording.of("item {0} is at version {1} already", item, 2),
                Wording.of("the next version number for what has changed"));
    }
}
