package org.callworthy.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.Locale;
import org.callworthy.ViewTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.Role;
import org.callworthy.common.yaml.Finding;
import org.callworthy.common.yaml.Wording;
import org.callworthy.demo.LeftContent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class LeftContentViewTest extends ViewTest {

    private static final Finding WAITING = new Finding(
            "exam-banks/agent/scheme.yaml",
            2,
            10,
            Wording.of("version {0} of scheme {1} waits for the bank {2}", 2, "agent", "agent-foundation"),
            Wording.of("bring what the bank lacks; the next start publishes the scheme then"));

    @Autowired
    LeftContent content;

    @Test
    void whatTheStartLeftIsShownWithWhyAndWhatToDo() {
        left(WAITING);
        signIn(Role.AUTHOR);
        navigate(LeftContentView.class);
        assertThat(row())
                .containsExactly(
                        "exam-banks/agent/scheme.yaml, line 2",
                        "version 2 of scheme agent waits for the bank agent-foundation",
                        "bring what the bank lacks; the next start publishes the scheme then");
    }

    @Test
    void itIsShownInChinese() {
        left(WAITING);
        signIn(Role.ADMIN);
        read(Locale.SIMPLIFIED_CHINESE);
        navigate(LeftContentView.class);
        assertThat(row())
                .containsExactly(
                        "exam-banks/agent/scheme.yaml，第 2 行",
                        "方案 agent 的第 2 版等待题库 agent-foundation 导入后才能发布",
                        "补齐题库所缺的内容；届时下次启动会发布该方案");
    }

    @Test
    void theStartPageLeadsThereUntilSomebodyHasSeenIt() {
        left(WAITING);
        signIn(Role.AUTHOR);
        assertThat(startPage()).contains("One part could not be brought in.", "See what, and why");
        signIn(Role.ADMIN);
        assertThat(startPage()).contains("One part could not be brought in.");
        navigate(LeftContentView.class);
        test(find(Button.class).withText("Take off the start page").single()).click();
        assertThat(startPage()).doesNotContain("could not be brought in");
        assertThat(textOf(navigate(LeftContentView.class)))
                .as("it is still missing")
                .contains("The last one left these parts out")
                .doesNotContain("Take off");
    }

    @Test
    void nothingIsShownWhereNothingWasLeft() {
        left();
        signIn(Role.ADMIN);
        assertThat(startPage()).doesNotContain("Content of this release");
        assertThat(textOf(navigate(LeftContentView.class))).contains("Nothing was left out");
    }

    @Test
    void othersAreNotToldOfIt() {
        left(WAITING);
        signIn(Role.COMMITTEE);
        assertThat(startPage()).contains("Cases to decide").doesNotContain("Content of this release");
    }

    private void left(Finding... findings) {
        ActAs.system(() -> {
            content.keep(List.of(findings));
            return null;
        });
    }

    private List<String> row() {
        return List.of(cell(0), cell(1), cell(2));
    }

    private String cell(int column) {
        return test(find(Grid.class).single()).getCellText(0, column);
    }

    private static String startPage() {
        UI.getCurrent().navigate("");
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
