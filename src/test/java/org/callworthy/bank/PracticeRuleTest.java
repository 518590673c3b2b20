package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.Hired;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.bank.DraftOutcome.Unready;
import org.callworthy.common.yaml.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Once a version is approved, an item stays in exams or stays in practice. */
@CallworthyTest
@Transactional
class PracticeRuleTest {

    private static final String BANK = "agent-foundation";
    private static final String FIRST = "version: 1\n    type: single-choice";
    private static final String SECOND = "version: 2\n    type: single-choice";
    private static final String PRACTICE = "\n    practice: true";

    @Autowired
    BankImport imports;

    @Autowired
    Bank bank;

    @Autowired
    Drafts drafts;

    @Autowired
    People people;

    @Autowired
    ActAs actAs;

    private PersonId author;

    @BeforeEach
    void anAuthor() {
        author = Hired.author(people);
    }

    @Test
    void noFileMakesAnExamItemOneForPractice() {
        assertThat(take(BankYaml.GOOD)).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(refusal(BankYaml.with(FIRST, SECOND + PRACTICE)))
                .singleElement()
                .asString()
                .endsWith(
                        "it was approved for exams: the item cannot be for practice — a new item with an id of its own");
        assertThat(take(BankYaml.with(FIRST, SECOND))).isInstanceOf(ImportOutcome.Imported.class);
    }

    @Test
    void noFilePutsAPractisedItemIntoExamsAlsoWhenItWasRetired() {
        String practised = BankYaml.with(FIRST, FIRST + PRACTICE);
        assertThat(take(practised)).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(refusal(BankYaml.with(FIRST, SECOND)))
                .singleElement()
                .asString()
                .contains("its key is known from practice: the item cannot be in exams");
        String without = practised.substring(0, practised.indexOf("  - id: agent-f-pro-001"))
                + practised.substring(practised.indexOf("  - id: agent-f-com-001"));
        assertThat(take(without)).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(refusal(BankYaml.with(FIRST, SECOND))).hasSize(1);
    }

    @Test
    void noDraftChangesItEither() {
        take(BankYaml.GOOD);
        ItemVersionId next =
                ((Done) as(() -> drafts.revise(bank.approved(BANK).getLast().id()))).id();
        ObjectNode practised =
                as(() -> drafts.find(next)).orElseThrow().source().put("practice", true);
        as(() -> drafts.save(next, 0, practised));
        assertThat(as(() -> drafts.submit(next, 1)))
                .isInstanceOfSatisfying(
                        Unready.class,
                        unready -> assertThat(unready.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.at()).hasToString("/practice");
                                    assertThat(problem.message().in(Locale.CHINA))
                                            .contains("不能改作练习题");
                                }));
        practised.remove("practice");
        as(() -> drafts.save(next, 1, practised));
        assertThat(as(() -> drafts.submit(next, 2))).isInstanceOf(Done.class);
    }

    private ImportOutcome take(String text) {
        return ActAs.system(() -> imports.importFile("b.yaml", text));
    }

    private List<String> refusal(String text) {
        return take(text) instanceof ImportOutcome.Refused(List<Finding> findings)
                ? findings.stream().map(Finding::toString).toList()
                : List.of();
    }

    private <T> T as(Supplier<T> work) {
        return actAs.person(author, work);
    }
}
