package org.callworthy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of the screens is there in both languages, and none is left over. */
class TextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");

    /** Beginnings of keys that end in the name of a constant, with their enums: whoever adds a constant adds its texts. */
    private static final String ENDED_BY_CONSTANTS = """
            account.import.column. account.ImportColumn
            account.import.fault. account.ImportFault$Kind
            account.import.holds. account.ImportColumn
            account.import.verdict. account.ImportLine$Verdict
            account.place. account.Place
            account.role. account.Role
            bank.act.done. bank.ItemAct
            bank.fate. bank.ImportFate
            bank.fate.n. bank.ImportFate
            bank.format. bank.ItemFormat
            bank.heard.fault. speech.AudioReading$Fault
            bank.state. bank.ItemState
            certification.barrier. certification.Barrier
            certification.erased. certification.Erasure$What
            certification.grounds. certification.Grounds
            certification.incident. delivery.IncidentKind
            certification.outcome. certification.Outcome
            certification.remedy. certification.Remedy
            certification.result.part. delivery.AssignmentState
            certification.state. certification.CaseState
            certification.status. certification.Status
            certification.status.kind. certification.StatusEntry$Kind
            certification.task. certification.InboxEntry$Task
            certification.vote.decided. certification.Outcome
            common.track. common.Track
            credential.grounds. certification.Grounds
            delivery.check-in. delivery.ui.CheckInDialog$Found
            delivery.check. delivery.CheckKind
            delivery.days. delivery.ui.DaysView$Which
            delivery.days.none. delivery.ui.DaysView$Which
            delivery.document. delivery.DocumentKind
            delivery.entry. delivery.ClockEntryKind
            delivery.filter. delivery.ui.BoardFilter
            delivery.incident. delivery.IncidentKind
            delivery.part. delivery.AssignmentKind
            delivery.state. delivery.BoardRow$Presenting
            delivery.why. delivery.ClockOutcome$Why
            document.refusal. document.Refusal
            exam.difficulty. scheme.Difficulty
            exam.forms.state. exam.FormSetState
            exam.set.lead. exam.FormSetState
            home.condition. certification.Remedy
            home.part. delivery.AssignmentState
            home.sit. delivery.AssignmentKind
            home.state.held. certification.Status
            insight.level. common.Level
            insight.mark. insight.ui.Marks
            insight.mark.counted. insight.ui.Marks
            insight.part. delivery.AssignmentState
            insight.show. insight.Show
            insight.show. insight.Stage
            insight.standing. insight.Standing
            rating.bar. rating.Bar
            rating.moment. rating.CallMoment$Kind
            roleplay.line.fault. speech.AudioReading$Fault
            roleplay.line.origin. roleplay.LineOrigin
            roleplay.scenario.state. roleplay.ScenarioState
            shell.start. account.StartOutcome$Why
            """;

    @Test
    void everyKeyIsInBothLanguagesAndNamesItsRoom() throws IOException {
        for (Path english : bundles()) {
            String room = english.getFileName().toString().replace(".properties", "");
            Set<String> keys = load(english).stringPropertyNames();
            assertThat(keys).as(room).isNotEmpty().allMatch(key -> key.startsWith(room + "."));
            assertThat(load(BUNDLES.resolve(room + "_zh_CN.properties")).stringPropertyNames())
                    .as("Chinese keys of %s", room)
                    .containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    @Test
    void noTextHasAnApostropheThatAMessageFormatWouldSwallow() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.toList()) {
                Properties texts = load(file);
                assertThat(texts.stringPropertyNames())
                        .as("texts of %s that contain ' (use ’)", file.getFileName())
                        .noneMatch(key -> texts.getProperty(key).contains("'"));
            }
        }
    }

    @Test
    void noKeyIsUnused() throws IOException {
        String code = sources();
        Set<String> unused = new TreeSet<>();
        for (Path bundle : bundles()) {
            for (String key : load(bundle).stringPropertyNames()) {
                if (!isUsed(key, code)) {
                    unused.add(key);
                }
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path bundle : bundles()) {
            known.addAll(load(bundle).stringPropertyNames());
        }
        var used = java.util.regex.Pattern.compile("getTranslation\\(\\s*\"([a-z][A-Za-z0-9._-]*[A-Za-z0-9])\"\\s*[,)]")
                .matcher(sources());
        Set<String> missing = new TreeSet<>();
        while (used.find()) {
            if (!known.contains(used.group(1))) {
                missing.add(used.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyConstantThatEndsAKeyHasAText() throws IOException, ClassNotFoundException {
        Set<String> known = new TreeSet<>();
        for (Path bundle : bundles()) {
            known.addAll(load(bundle).stringPropertyNames());
        }
        Set<String> missing = new TreeSet<>();
        for (String line : ENDED_BY_CONSTANTS.lines().toList()) {
            String[] part = line.split(" ");
            for (Object constant : Class.forName("org.callworthy." + part[1]).getEnumConstants()) {
                missing.add(part[0] + constant);
            }
        }
        missing.removeAll(known);
        assertThat(missing).isEmpty();
    }

    /** A key counts as used when it stands in the code whole, or in two parts that code puts together. */
    private static boolean isUsed(String key, String code) {
        if (code.contains("\"" + key + "\"") || code.contains("#{" + key)) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            String before = key.substring(0, dot);
            String after = key.substring(dot);
            boolean prefix = code.contains("\"" + before + ".\"") || code.contains("'" + before + ".'");
            boolean suffix = code.contains("\"" + before + "\"") && code.contains("\"" + after + "\"");
            if (prefix || suffix) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(f -> !f.toString().endsWith("_zh_CN.properties"))
                    .toList();
        }
    }

    private static Properties load(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    private static String sources() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Stream.concat(
                Files.walk(Path.of("src/main/java")), Files.walk(Path.of("src/main/resources/templates")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.add(Files.readString(file));
            }
        }
        return String.join("\n", all);
    }
}
