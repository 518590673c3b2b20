package org.callworthy.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.callworthy.account.Role;
import org.callworthy.bank.Draft;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.bank.ItemState;
import org.callworthy.bank.ItemType;
import org.callworthy.common.Json;
import org.callworthy.common.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** Authors write, review and follow items on screens. */
class AuthoringTest extends AuthorsScreens {

    @Test
    void theListFindsItemsInBothLanguages() {
        ItemsView view = navigate("items/" + bank, ItemsView.class);
        assertThat(textOf(view)).contains("One item");
        TextField words = find(TextField.class)
                .withCondition(field -> "Words in item, key or tags".equals(field.getPlaceholder()))
                .single();
        test(words).setValue("nowhere to be found");
        assertThat(textOf(view)).contains("No item");
        read(Languages.CHINESE);
        assertThat(textOf(navigate("items/" + bank, ItemsView.class))).contains("共 1 题");
    }

    @Test
    void anItemIsBegunWrittenHandedInAndApprovedBySomebodyElse() {
        navigate("items/" + bank, ItemsView.class);
        press("New item");
        TextField key = find(TextField.class)
                .withCondition(field -> "Key".equals(field.getLabel()))
                .single();
        key.setValue("Not a key");
        press("Begin");
        assertThat(key.getErrorMessage()).contains("lower-case");
        key.setValue("new-" + mark);
        @SuppressWarnings("unchecked")
        Select<ItemType> type = find(Select.class)
                .withCondition(field -> "Type".equals(field.getLabel()))
                .single();
        type.setValue(ItemType.TRUE_FALSE);
        press("Begin");

        assertThat(heading()).isEqualTo("new-" + mark + ", version 1");
        assertThat(field("Question, English").isInvalid())
                .as("nothing is begun yet")
                .isFalse();
        write("Question, English", "Refunds take two days.");
        assertThat(field("Question, English").isInvalid()).isFalse();
        assertThat(field("Question, 简体中文").getErrorMessage()).isEqualTo("is not written yet");
        press("Hand in for review");
        assertThat(versionOf("new-" + mark).state()).isEqualTo(ItemState.DRAFT);

        finish(versionOf("new-" + mark));
        navigate(
                EditorView.class,
                Map.of("version", versionOf("new-" + mark).id().toString()));
        assertThat(textOf(find(EditorView.class).single())).contains("Nothing is missing");
        press("Hand in for review");
        assertThat(textOf(find(ItemView.class).single())).contains("somebody else has to review it");

        signIn(Role.AUTHOR);
        assertThat(textOf(navigate(ReviewsView.class))).contains("Waiting for review");
        open("new-" + mark);
        press("Approve");
        assertThat(versionOf("new-" + mark).state()).isEqualTo(ItemState.APPROVED);
        assertThat(textOf(find(ItemView.class).single())).contains("Approved", "Write the next version");
    }

    @Test
    void theNextVersionShowsWhatDiffers() {
        open(itemKey);
        press("Write the next version");
        write("Question, English", "How many weeks?");
        open(itemKey);
        tab(1);
        assertThat(textOf(find(HistoryPanel.class).single()))
                .contains("stem · en", "How long?", "How many weeks?")
                .contains("Version 1 came with its bank’s file", "Import of a file")
                .doesNotContain("Its first version came");
        press("Discard the draft");
        press("Discard the draft", Dialog.class);
        assertThat(versionOf(itemKey).state()).as("no reason, nothing done").isEqualTo(ItemState.DRAFT);
        find(TextArea.class)
                .withCondition(area -> "Why".equals(area.getLabel()))
                .single()
                .setValue("Not better.");
        press("Discard the draft", Dialog.class);
        assertThat(versionOf(itemKey).state()).isEqualTo(ItemState.APPROVED);
        assertThat(textOf(find(ItemView.class).single()))
                .as("its version in forms can be retired and revised as before")
                .contains("Approved", "Retire", "Write the next version");
    }

    @Test
    void anExamItemThatIsMarkedForPracticeIsToldSoWhileItIsWritten() {
        open(itemKey);
        press("Write the next version");
        assertThat(textOf(find(EditorView.class).single())).contains("Nothing is missing");
        Checkbox practice = find(Checkbox.class)
                .withCondition(box -> "For practice only, never in an exam".equals(box.getLabel()))
                .single();
        test(practice).click();
        assertThat(textOf(find(EditorView.class).single()))
                .contains("it was approved for exams: the item cannot be for practice")
                .doesNotContain("Nothing is missing");
    }

    @Test
    void reportsAndCommentsStandWithTheItem() {
        exposures.reported(versionOf(itemKey).id(), "Both answers fit, " + mark);
        assertThat(textOf(navigate(ReviewsView.class))).contains("Reported by candidates");
        open(itemKey);
        tab(2);
        find(TextArea.class)
                .withCondition(area -> "Comment".equals(area.getLabel()))
                .single()
                .setValue("Looks right to me.");
        press("Add the comment");
        assertThat(textOf(find(CommentsPanel.class).single())).contains("Looks right to me.");
        tab(3);
        press("Answer");
        find(TextArea.class)
                .withCondition(area -> "What was done about it".equals(area.getLabel()))
                .single()
                .setValue("Mended.");
        press("Answer", Dialog.class);
        assertThat(textOf(find(ReportsPanel.class).single())).contains("Both answers fit", "Mended.");
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeCanBeOpenedInTheEditorBeforeAnythingIsWritten(ItemType type) {
        ObjectNode empty = Json.mapper().createObjectNode();
        empty.put("id", type.key() + "-" + mark).put("type", type.key());
        Done begun = (Done) drafts.create(bank, empty);
        EditorView view =
                navigate(EditorView.class, Map.of("version", begun.id().toString()));
        assertThat(textOf(view)).contains("Still missing");
        read(Languages.CHINESE);
        assertThat(textOf(navigate("item/" + type.key() + "-" + mark, ItemView.class)))
                .contains("草稿");
    }

    @Test
    void whoComesSecondIsToldAndOverwritesNothing() {
        open(itemKey);
        press("Write the next version");
        Draft draft = versionOf(itemKey);
        ObjectNode other = draft.source();
        other.put("seconds", 99);
        drafts.save(draft.id(), draft.revision(), other);
        write("Question, English", "Lost?");
        assertThat(textOf(find(EditorView.class).single())).contains("Somebody else has changed this item");
        assertThat(versionOf(itemKey).source().path("seconds").asInt()).isEqualTo(99);
    }

    private void finish(Draft draft) {
        ObjectNode source = draft.source();
        source.put("competency", "communication").put("difficulty", "easy").put("answer", true);
        source.putObject("stem").put("en", "Refunds take two days.").put("zh-CN", "退款需要两天。");
        source.putObject("rationale").put("en", "The sheet says so.").put("zh-CN", "须知有规定。");
        drafts.save(draft.id(), draft.revision(), source);
    }
}
