package org.callworthy.roleplay.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.callworthy.common.ui.LimitedUpload;
import org.callworthy.common.ui.Notify;
import org.callworthy.common.yaml.Finding;
import org.callworthy.roleplay.ImportOutcome;
import org.callworthy.roleplay.LineKey;
import org.callworthy.roleplay.ScenarioId;
import org.callworthy.roleplay.ScenarioSource;
import org.callworthy.roleplay.Scenarios;

/** Takes a scenario's text; what is wrong with it is shown with line and column. */
class ImportDialog extends Dialog {

    private static final int MOST_MEGABYTES = 1;

    private final transient Scenarios scenarios;
    private final SerializableConsumer<ScenarioId> imported;
    private final Div result = new Div();

    ImportDialog(Scenarios scenarios, SerializableConsumer<ScenarioId> imported) {
        this.scenarios = scenarios;
        this.imported = imported;
        setHeaderTitle(getTranslation("roleplay.scenarios.add"));
        setWidth("48rem");
        result.getElement().setAttribute("role", "status");
        add(
                new Paragraph(getTranslation("roleplay.import.lead")),
                LimitedUpload.button(
                        getTranslation("roleplay.import.choose"), MOST_MEGABYTES, this::take, ".yaml", ".yml"),
                result);
        getFooter().add(new Button(getTranslation("roleplay.close"), click -> close()));
    }

    private void take(String name, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            show(new Paragraph(getTranslation("roleplay.import.not-utf8")));
            return;
        }
        switch (scenarios.importFrom(new ScenarioSource(name, text, Map.of()))) {
            case ImportOutcome.Imported(ScenarioId id, List<LineKey> voiceless) ->
                open(id, getTranslation("roleplay.import.done", voiceless.size()));
            case ImportOutcome.AlreadyThere(ScenarioId id, List<LineKey> voiceless) ->
                open(id, getTranslation("roleplay.import.there", voiceless.size()));
            case ImportOutcome.Refused(List<Finding> findings) -> show(findings);
        }
    }

    private void open(ScenarioId id, String done) {
        Notify.done(done);
        close();
        imported.accept(id);
    }

    private void show(List<Finding> findings) {
        NativeTable table = new NativeTable();
        table.addClassName("roleplay-findings");
        NativeTableRow head = table.getHead().addRow();
        for (String heading : List.of("place", "wrong", "right")) {
            head.addHeaderCell().setText(getTranslation("roleplay.import." + heading));
        }
        for (Finding finding : findings) {
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell().setText(getTranslation("roleplay.import.at", finding.line(), finding.column()));
            row.addDataCell().setText(finding.message().in(getLocale()));
            row.addDataCell().setText(finding.whatWouldBeRight().in(getLocale()));
        }
        show(new Paragraph(getTranslation("roleplay.import.findings", findings.size())), table);
    }

    private void show(com.vaadin.flow.component.Component... content) {
        result.removeAll();
        result.add(content);
    }
}
