package org.callworthy.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.callworthy.common.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What an author keeps of an import. */
class ImportReportTest extends AuthorsScreens {

    @Test
    void whatWasNotTakenAfterAllIsNamedOnTheScreenAndInTheReport() {
        ItemImportView view = navigate("items/import/" + bank, ItemImportView.class);
        String gift =
                "::late-%1$s::How many days? {=Fourteen ~Seven}\n\n::more-%1$s::How few? {=Two ~One}".formatted(mark);
        view.read(
                items.bank(bank).orElseThrow(),
                find(ImportFields.class).single(),
                "q.gift",
                gift.getBytes(StandardCharsets.UTF_8));
        assertThat(report()).contains("late-" + mark + ", Single choice: a new draft");
        ObjectNode another = Json.mapper().createObjectNode().put("id", "late-" + mark);
        another.put("type", "true-false").put("answer", true);
        another.putObject("stem").put("en", "Parcels travel by railway whenever roads freeze over");
        drafts.create(bank, another);
        press("Take in 2 items as drafts");
        String left = "nothing: this key is that of another question here";
        assertThat(textOf(view)).contains("1 new", "late-" + mark + ": " + left).doesNotContain("more-" + mark);
        assertThat(report())
                .contains("late-" + mark + ", Single choice: " + left, "more-" + mark + ", Single choice: a new draft");
    }

    private String report() {
        Anchor link = find(Anchor.class)
                .withCondition(anchor -> "Download the report".equals(anchor.getText()))
                .single();
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        test(link).download(report);
        return report.toString(StandardCharsets.UTF_8);
    }
}
