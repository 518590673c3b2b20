package org.callworthy.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.callworthy.account.Role;
import org.callworthy.bank.Draft;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.bank.ItemReviews;
import org.callworthy.bank.ItemState;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.bank.ReviewOutcome;
import org.callworthy.common.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** What the item's page offers, and what it says when somebody else was faster. */
class ItemActsTest extends AuthorsScreens {

    @Autowired
    ItemReviews reviews;

    @Test
    void anOldPageIsToldSoAndShowsTheVersionThatIsTheNewest() {
        open(itemKey);
        approve(changed("How many weeks?"));
        press("Write the next version");
        assertThat(notice()).contains("a newer version since you opened this page");
        assertThat(textOf(find(ItemView.class).single())).contains("Approved", "Write the next version");
        assertThat(versionOf(itemKey).number()).isEqualTo(2);
        press("Write the next version");
        assertThat(heading()).isEqualTo(itemKey + ", version 3");
        assertThat(field("Question, English").getValue()).isEqualTo("How many weeks?");
    }

    @Test
    void theVersionInFormsIsRetiredWhileTheNextIsWritten() {
        open(itemKey);
        assertThat(buttons())
                .as("it is the page's own version")
                .contains("Retire")
                .doesNotContain("Retire version 1");
        ItemVersionId draft = changed("How many weeks?");
        open(itemKey);
        press("Retire version 1");
        assertThat(field("Why").getHelperText())
                .contains("Version 2, which is being written or reviewed, stays as it is.");
        press("Retire version 1", Dialog.class);
        assertThat(field("Why").getErrorMessage()).isEqualTo("Please say it in a few words.");
        assertThat(stateOf(1)).as("no reason, nothing done").isEqualTo(ItemState.APPROVED);
        field("Why").setValue("It has leaked.");
        press("Retire version 1", Dialog.class);
        assertThat(notice()).isEqualTo("Version 1 is in no form any more. Version 2 stays as it is.");
        assertThat(stateOf(1)).isEqualTo(ItemState.RETIRED);
        assertThat(buttons()).contains("Discard the draft", "Go on writing").doesNotContain("Retire version 1");
        tab(1);
        assertThat(textOf(find(HistoryPanel.class).single())).contains("Version 1 was retired", "It has leaked.");
        approve(draft);
        assertThat(versionOf(itemKey).number()).isEqualTo(2);
    }

    @Test
    void whoReviewsTheNextVersionCanRetireTheOneInForms() {
        changed("How many weeks?");
        drafts.submit(versionOf(itemKey).id(), versionOf(itemKey).revision());
        open(itemKey);
        assertThat(buttons()).as("its writer").contains("Retire version 1", "Give back");
        signIn(Role.AUTHOR);
        read(Languages.CHINESE);
        open(itemKey);
        assertThat(buttons()).contains("停用第 1 版", "退回", "批准");
        press("停用第 1 版");
        assertThat(field("原因").getHelperText()).contains("第 2 版仍在编写或审核中，保持不变");
    }

    @Test
    void whoIsTooLateToRetireItIsToldSo() {
        ItemVersionId draft = changed("How many weeks?");
        open(itemKey);
        press("Retire version 1");
        approve(draft);
        field("Why").setValue("It has leaked.");
        press("Retire version 1", Dialog.class);
        assertThat(notice()).contains("Somebody else has changed it since you opened this page");
        assertThat(buttons()).as("how it stands now").contains("Retire", "Write the next version");
        assertThat(stateOf(2)).isEqualTo(ItemState.APPROVED);
    }

    private ItemState stateOf(int number) {
        return items.versions(itemKey).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private List<String> buttons() {
        return find(Button.class, find(ItemActs.class).single()).all().stream()
                .map(Button::getText)
                .toList();
    }

    private ItemVersionId changed(String question) {
        Done next = (Done) drafts.revise(versionOf(itemKey).id());
        ObjectNode source = versionOf(itemKey).source();
        source.withObject("stem").put("en", question);
        drafts.save(next.id(), next.revision(), source);
        return next.id();
    }

    private void approve(ItemVersionId id) {
        drafts.submit(id, versionOf(itemKey).revision());
        signIn(Role.AUTHOR);
        Draft seen = versionOf(itemKey);
        assertThat(reviews.approve(seen, "")).isInstanceOf(ReviewOutcome.Done.class);
        assertThat(versionOf(itemKey).state()).isEqualTo(ItemState.APPROVED);
        signIn(writer);
    }

    private String notice() {
        return find(Notification.class).all().getLast().getElement().getProperty("text");
    }
}
