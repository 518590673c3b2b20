package org.callworthy.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.notification.Notification;
import org.callworthy.account.Role;
import org.callworthy.bank.Draft;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.bank.ItemReviews;
import org.callworthy.bank.ItemState;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.bank.ReviewOutcome;
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
