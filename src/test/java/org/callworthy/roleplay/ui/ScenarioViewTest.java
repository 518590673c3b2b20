package org.callworthy.roleplay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.callworthy.ViewTest;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.roleplay.ImportOutcome;
import org.callworthy.roleplay.ScenarioId;
import org.callworthy.roleplay.ScenarioLines;
import org.callworthy.roleplay.ScenarioSource;
import org.callworthy.roleplay.ScenarioState;
import org.callworthy.roleplay.Scenarios;
import org.callworthy.speech.Flac;
import org.callworthy.speech.Pcm;
import org.callworthy.speech.Wav;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ScenarioViewTest extends ViewTest {

    @Autowired
    Scenarios scenarios;

    @Autowired
    ScenarioLines lines;

    private PersonId author;
    private String text;
    private ScenarioId id;

    @BeforeEach
    void aScenarioWithoutChineseSound() throws Exception {
        author = signIn(Role.AUTHOR);
        text = Files.readString(Path.of("scenarios/late-refund/scenario.yaml"))
                .replace("scenario: late-refund", "scenario: test-" + mark.toLowerCase(Locale.ROOT));
        byte[] chinese = Flac.write(tone(2));
        Map<String, byte[]> sounds = Map.of("opening.zh-CN.flac", chinese);
        id = switch (scenarios.importFrom(new ScenarioSource("scenario.yaml", text, sounds))) {
            case ImportOutcome.Imported it -> it.id();
            case ImportOutcome.AlreadyThere it -> it.id();
            case ImportOutcome.Refused refused -> throw new AssertionError(refused.findings());
        };
    }

    @Test
    void theListShowsHowManyLinesAreApprovedInEachLanguage() {
        approveEnglish();

        ScenariosView view = navigate(ScenariosView.class);

        ScenarioGrid grid = find(ScenarioGrid.class, view).single();
        int row =
                grid.getListDataView().getItems().map(one -> one.id()).toList().indexOf(id);
        int steps = steps();
        assertThat(((Span) test(grid).getCellComponent(row, 5)).getText())
                .isEqualTo(steps + " of " + steps + " approved");
        assertThat(((Span) test(grid).getCellComponent(row, 6)).getText()).isEqualTo("0 of " + steps + " approved");
        assertThat(test(grid).getCellText(row, 2)).isEqualTo("I");
    }

    @Test
    void aLineIsApprovedWithAKeyAndSaysByWhom() {
        ScenarioView view = open();
        ScriptPanel script = script();

        assertThat(textOf(view)).contains("To be heard", "syllables a second", "kevin16");
        script.pressed("a");

        assertThat(textOf(script.inHand())).contains("Approved", "Found intelligible by somebody");
        assertThat(lines.of(id).getFirst().audio().approvedBy()).isEqualTo(author);
        LinePanel first = script.inHand();
        script.pressed("n");
        assertThat(script.inHand()).isNotSameAs(first);
        script.pressed("P");
        assertThat(script.inHand()).isSameAs(first);
    }

    @Test
    void aLineThatNobodyUnderstandsIsRejectedAndMayStillBeApproved() {
        open();
        ScriptPanel script = script();

        script.pressed("r");
        assertThat(textOf(script.inHand())).contains("Not intelligible", "Not understood by somebody");
        assertThat(lines.of(id).getFirst().audio().rejectedBy()).isEqualTo(author);

        script.pressed("a");
        assertThat(lines.of(id).getFirst().audio().rejected()).isFalse();
    }

    @Test
    void switchedOffKeysDoNothing() {
        open();
        find(com.vaadin.flow.component.checkbox.Checkbox.class).single().setValue(false);

        script().pressed("a");

        assertThat(lines.of(id).getFirst().audio().approved()).isFalse();
    }

    @Test
    void aLineIsReplacedByARecordingThatSomebodyHasToApproveAnew() {
        open();
        script().pressed("a");

        upload("line.wav", Wav.write(new Pcm(tone(2).samples(), 16_000)));

        assertThat(textOf(script().inHand()))
                .contains("Uploaded recording", "To be heard", "0:02", "Candidates hear the earlier sound");
    }

    @Test
    void aBadRecordingIsRefusedAndChangesNothing() {
        open();

        upload("line.wav", "no sound at all".getBytes(StandardCharsets.UTF_8));
        upload("line.wav", Wav.write(new Pcm(new short[16_000], 16_000)));

        assertThat(textOf(script().inHand())).contains("Spoken by freetts").doesNotContain("Uploaded", "earlier sound");
    }

    @Test
    void whatIsMissingIsSaidBeforePublishing() {
        ScenarioView view = open();
        long mute = lines.of(id).stream().filter(line -> line.audio() == null).count();
        assertThat(textOf(view))
                .contains("Missing before it can be published: " + (2L * steps() - mute) + " to be approved, " + mute
                        + " without sound");
        assertThat(publish().isEnabled()).isFalse();
    }

    @Test
    void aScenarioIsPublishedOnceEveryLineIsApproved() {
        lines.of(id).stream()
                .filter(line -> line.audio() == null)
                .forEach(line -> lines.replace(id, line.key(), Wav.write(tone(1))));
        lines.of(id).forEach(line -> lines.approve(line.audio().id()));
        open();

        test(publish()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(scenarios.find(id).state()).isEqualTo(ScenarioState.PUBLISHED);
        assertThat(textOf(find(ScenarioView.class).single())).contains("Published");
    }

    @Test
    void theScreenSpeaksChineseAndShowsSettingAndAnchorsInBothLanguages() {
        read(Locale.SIMPLIFIED_CHINESE);

        ScenarioView view = open();

        assertThat(textOf(view)).contains("来电者的台词", "评分量表", "待试听").doesNotContain("!roleplay.");
    }

    @Test
    void aWrongFileIsRefusedWithLineAndColumn() {
        navigate(ScenariosView.class);
        test(find(Button.class).withText("Add from a file").single()).click();

        upload("mine.yaml", text.replace("track: agent", "track: pilot").getBytes(StandardCharsets.UTF_8));

        assertThat(textOf(find(ImportDialog.class).single())).contains("Nothing was imported", "Line 4, column");
    }

    @Test
    void anUnknownScenarioSaysSo() {
        UI.getCurrent().navigate("scenarios/nonsense");
        assertThat(heading()).isEqualTo("There is no such scenario");
    }

    private ScenarioView open() {
        UI.getCurrent().navigate(ScenarioView.class, ScenarioView.of(id));
        return find(ScenarioView.class).single();
    }

    private ScriptPanel script() {
        return find(ScriptPanel.class).single();
    }

    private Button publish() {
        return find(Button.class).withText("Publish").single();
    }

    private int steps() {
        return scenarios.find(id).scenario().steps().size();
    }

    private void approveEnglish() {
        lines.of(id).stream()
                .filter(line -> line.key().language().equals(Locale.ENGLISH))
                .forEach(line -> lines.approve(line.audio().id()));
    }

    private void upload(String name, byte[] bytes) {
        test(find(Upload.class).all().stream()
                        .filter(Upload::isVisible)
                        .findFirst()
                        .orElseThrow())
                .upload(name, "application/octet-stream", bytes);
    }

    private static Pcm tone(int seconds) {
        short[] samples = new short[seconds * Pcm.SPEECH_RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) Math.round(8000 * Math.sin(2 * Math.PI * 220 * i / Pcm.SPEECH_RATE));
        }
        return new Pcm(samples, Pcm.SPEECH_RATE);
    }
}
