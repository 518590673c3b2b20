package org.callworthy.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.callworthy.ViewTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.Role;
import org.callworthy.bank.BankImport;
import org.callworthy.bank.ImportOutcome;
import org.callworthy.common.Languages;
import org.callworthy.common.Track;
import org.callworthy.scheme.Competency;
import org.callworthy.scheme.Schemes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PracticeViewTest extends ViewTest {

    @Autowired
    BankImport imports;

    @Autowired
    Schemes schemes;

    @BeforeEach
    void schemes() throws IOException {
        for (String track : List.of("agent", "team-lead")) {
            String text = Files.readString(Path.of("exam-banks", track, "scheme.yaml"));
            ActAs.system(() -> schemes.publish("scheme.yaml", text));
        }
    }

    @Test
    void whoIsInTwoTracksPractisesEither() {
        takeIn("agent", "communication", "An agent asks first");
        takeIn("team-lead", "coaching", "A team lead listens first");
        signIn(Role.AGENT, Role.TEAM_LEAD);
        PracticeView view = navigate(PracticeView.class);
        assertThat(competencies()).contains("Communication").doesNotContain("Coaching and motivation");
        tracks().setValue(Track.TEAM_LEAD);
        assertThat(competencies()).contains("Coaching and motivation").doesNotContain("Communication");
        assertThat(textOf(view)).contains("Question 1 of");
    }

    @Test
    void whoIsInTwoTracksIsAskedInChineseToo() {
        takeIn("agent", "communication", "An agent asks first");
        takeIn("team-lead", "coaching", "A team lead listens first");
        signIn(Role.AGENT, Role.TEAM_LEAD);
        read(Languages.CHINESE);
        navigate(PracticeView.class);
        assertThat(tracks().getLabel()).isEqualTo("练习身份");
    }

    @Test
    void whoIsInOneTrackIsNotAsked() {
        takeIn("agent", "communication", "An agent asks first");
        signIn(Role.AGENT);
        navigate(PracticeView.class);
        assertThat(find(Select.class).all()).hasSize(1);
    }

    @Test
    void theNextQuestionIsAnnounced() {
        takeIn("agent", "communication", "An agent asks first");
        signIn(Role.AGENT);
        navigate(PracticeView.class);
        Paragraph position = find(Paragraph.class)
                .withCondition(text -> text.getText().startsWith("Question 1 of"))
                .single();
        assertThat(position.getElement().getAttribute("role")).isEqualTo("status");
    }

    @SuppressWarnings("unchecked")
    private Select<Track> tracks() {
        return find(Select.class).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private List<String> competencies() {
        Select<Optional<Competency>> choice = find(Select.class).all().getLast();
        return choice.getGenericDataView()
                .getItems()
                .map(choice.getItemLabelGenerator()::apply)
                .toList();
    }

    private void takeIn(String track, String competency, String words) {
        String bank = """
                bank: practice-of-%1$s
                track: %1$s
                level: I
                title: { en: Practice, zh-CN: 练习 }
                items:
                  - id: practice-of-%1$s-1
                    version: 1
                    type: true-false
                    competency: %2$s
                    difficulty: easy
                    practice: true
                    seconds: 20
                    stem: { en: %3$s., zh-CN: 是这样。 }
                    answer: true
                    rationale: { en: It is., zh-CN: 是的。 }
                """.formatted(track, competency, words);
        assertThat(ActAs.system(() -> imports.importFile("b.yaml", bank))).isInstanceOf(ImportOutcome.Imported.class);
    }

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
