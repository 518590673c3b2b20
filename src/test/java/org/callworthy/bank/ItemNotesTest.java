package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.NewPerson;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.scheme.Difficulty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Lists of items, and what comes to them from authors and candidates. */
@CallworthyTest
@Transactional
class ItemNotesTest {

    private static final String BANK = "agent-foundation";
    private static final String ITEM = "agent-f-pro-001";

    @Autowired
    BankImport imports;

    @Autowired
    Bank bank;

    @Autowired
    Items items;

    @Autowired
    ItemNotes notes;

    @Autowired
    Exposures exposures;

    @Autowired
    People people;

    @Autowired
    ActAs actAs;

    private PersonId author;
    private ItemVersion item;

    @BeforeEach
    void aBankAndAnAuthor() {
        ActAs.system(() -> imports.importFile("b.yaml", BankYaml.GOOD));
        author = hire("author", Role.AUTHOR);
        item = bank.approved(BANK).getLast();
    }

    @Test
    void commentsStandWithTheItemNewestFirst() {
        as(() -> {
            notes.comment(item.id(), "Is a month plausible?");
            notes.comment(item.id(), " Yes. ");
            return true;
        });
        assertThat(as(() -> notes.comments(ITEM)))
                .extracting(ItemComment::words)
                .containsExactly("Yes.", "Is a month plausible?");
        assertThatThrownBy(() -> as(() -> {
                    notes.comment(item.id(), "  ");
                    return true;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLookIsKeptOncePerDay() {
        as(() -> {
            notes.look(item.id());
            notes.look(item.id());
            return true;
        });
        assertThat(as(() -> notes.looks(ITEM)))
                .hasSize(1)
                .first()
                .extracting(ItemLook::person)
                .isEqualTo("author");
    }

    @Test
    void whatCandidatesReportWaitsForAnAnswerAndIsAnsweredOnce() {
        exposures.reported(item.id(), "Two options are right.");
        ItemReport report = as(() -> notes.openReports()).getFirst();
        assertThat(report.itemKey()).isEqualTo(ITEM);
        assertThat(row(ITEM).reports()).isEqualTo(1);
        assertThat(as(() -> notes.settle(report.id(), "Option c was mended."))).isTrue();
        assertThat(as(() -> notes.settle(report.id(), "Again."))).isFalse();
        assertThat(as(() -> notes.openReports())).isEmpty();
        assertThat(as(() -> notes.reports(ITEM)).getFirst().answer()).isEqualTo("Option c was mended.");
    }

    @Test
    void anItemShownTooOftenIsRetiredAndOthersStay() {
        ItemVersion other = bank.approved(BANK).getFirst();
        Map<ItemVersionId, Integer> shown = Map.of(item.id(), 101, other.id(), 100);
        count(shown);
        assertThat(bank.approved(BANK)).as("without a limit").hasSize(3);
        as(() -> {
            exposures.limit(BANK, OptionalInt.of(100));
            return true;
        });
        count(shown);
        assertThat(bank.approved(BANK))
                .extracting(ItemVersion::itemKey)
                .hasSize(2)
                .doesNotContain(ITEM);
        assertThat(row(ITEM).shown()).isEqualTo(101);
        ActAs.system(() -> imports.importFile("b.yaml", BankYaml.GOOD + "# again\n"));
        assertThat(bank.approved(BANK)).as("not brought back by its file").hasSize(2);
    }

    @Test
    void itemsAreFoundByWordsAndTags() {
        assertThat(found("how LONG")).containsExactly(ITEM);
        assertThat(found("须知")).containsExactly(ITEM);
        assertThat(found(new ItemFilter(
                        BANK,
                        "",
                        Optional.of(ItemState.APPROVED),
                        Optional.of(ItemType.MULTIPLE_CHOICE),
                        Optional.of("communication"),
                        Optional.of(Difficulty.MEDIUM),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .containsExactly("agent-f-com-001");
        assertThat(as(() -> items.count(ItemFilter.all(BANK)))).isEqualTo(3);
        assertThat(as(() -> items.page(ItemFilter.all(BANK), 1, 1))).hasSize(1);
    }

    @Test
    void candidatesSeeNoneOfIt() {
        PersonId agent = hire("agent", Role.AGENT);
        assertThatThrownBy(() -> actAs.person(agent, () -> items.page(ItemFilter.all(BANK), 0, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> actAs.person(agent, () -> notes.openReports()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<String> found(String words) {
        return found(new ItemFilter(
                BANK,
                words,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private List<String> found(ItemFilter filter) {
        return as(() -> items.page(filter, 0, 50)).stream()
                .map(ItemRow::itemKey)
                .toList();
    }

    private ItemRow row(String key) {
        return as(() -> items.page(ItemFilter.all(BANK), 0, 50)).stream()
                .filter(row -> row.itemKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void count(Map<ItemVersionId, Integer> shown) {
        ActAs.system(() -> {
            exposures.counted(shown);
            return true;
        });
    }

    private PersonId hire(String username, Role role) {
        return ActAs.system(() -> {
            PersonId id = people.hire(new NewPerson(username, username, null, null, Locale.ENGLISH, null));
            people.grant(id, role, null);
            return id;
        });
    }

    private <T> T as(Supplier<T> work) {
        return actAs.person(author, work);
    }
}
