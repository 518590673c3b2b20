package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.bank.ImportOutcome.Imported;
import org.callworthy.bank.ImportOutcome.Refused;
import org.callworthy.bank.MaterialOutcome.Saved;
import org.callworthy.common.yaml.Finding;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What a release brings to a bank on which authors have worked. */
class ShippedBankTest extends BankAuthors {

    private static final String PRODUCT = "agent-f-pro-001";
    private static final String COMMUNICATION = "agent-f-com-001";
    private static final String KEEP =
            "what is here stays; to have the text of the release, write it as the next version";

    @Test
    void whatWasRevisedHereStaysAndTheRestComes() {
        take(second(BankYaml.with("How long?", "How many days?"), PRODUCT));
        String release = second(second(BankYaml.with("Which?", "Which ones?"), PRODUCT), COMMUNICATION);
        assertThat(left(release))
                .containsExactly(
                        "b.yaml:12:14: version 2 of item agent-f-pro-001 is stored with another text — " + KEEP);
        assertThat(approved()).containsExactly("com-001 2", "emo-001 1", "pro-001 2");
        assertThat(bank.approved(BANK).getLast().stem().byTag()).containsEntry("en", "How many days?");
        assertThat(left(release)).as("tried again, and told again").hasSize(1);
    }

    @Test
    void whatTheReleaseDoesNotChangeMayBeContinuedHere() {
        take(second(BankYaml.GOOD, PRODUCT));
        assertThat(left(second(BankYaml.GOOD, COMMUNICATION))).isEmpty();
        assertThat(approved()).containsExactly("com-001 2", "emo-001 1", "pro-001 2");
    }

    @Test
    void whatIsBeingWrittenHereWaitsForThat() {
        PersonId author = author("author");
        Done draft = (Done)
                as(author, () -> drafts.revise(bank.approved(BANK).getLast().id()));
        String release = second(BankYaml.GOOD, PRODUCT);
        assertThat(left(release))
                .containsExactly("b.yaml:12:14: version 2 of item agent-f-pro-001 is being written here"
                        + " — approve version 2 or give it up; the next start looks again");
        as(author, () -> reviews.retire(draft.id(), ItemState.DRAFT, "Not now."));
        assertThat(left(release)).as("the draft makes room").isEmpty();
        assertThat(approved()).containsExactly("com-001 1", "emo-001 1", "pro-001 2");
    }

    @Test
    void aMaterialThatWasWrittenHereStaysWithTheItemsThatNeedAnotherAndTheRestComes() {
        write("Within a fortnight.");
        String release = second(second(withMaterial("Within two weeks."), PRODUCT), COMMUNICATION);
        assertThat(left(release))
                .containsExactly(
                        "b.yaml:7:14: version 2 of material return-sheet is stored with another text — " + KEEP,
                        "b.yaml:17:15: item agent-f-pro-001 rests on material return-sheet, which stays as it is here"
                                + " — to have it, write the material as in the release as its next version, and the"
                                + " item on it");
        assertThat(approved()).containsExactly("com-001 2", "emo-001 1", "pro-001 1");
        assertThat(text(materials())).isEqualTo("Within a fortnight.");
        assertThat(shipped(release))
                .isInstanceOfSatisfying(
                        Imported.class,
                        again -> assertThat(again.complete())
                                .as("no item is lacking")
                                .isTrue());
        assertThat(take(release)).as("by hand, all of it or nothing").isInstanceOf(Refused.class);
    }

    @Test
    void aBankLacksANewItemThatRestsOnSuchAMaterial() {
        write("Within a fortnight.");
        String release = BankYaml.with(withMaterial("Within two weeks."), PRODUCT, "agent-f-pro-002");
        assertThat(shipped(release)).isInstanceOfSatisfying(Imported.class, outcome -> {
            assertThat(outcome.left()).hasSize(2);
            assertThat(outcome.complete()).isFalse();
        });
        assertThat(approved()).as("no release brought them").containsExactly("com-001 1", "emo-001 1", "pro-001 1");
    }

    @Test
    void anItemThatIsHereAsTheReleaseHasItIsNotTold() {
        assertThat(left(BankYaml.with("Within 14 days.", "Within two weeks.")))
                .singleElement()
                .asString()
                .contains("material return-sheet is stored with another text");
    }

    @Test
    void aMaterialThatWasWrittenHereIsNotPassedByALaterReleaseEither() {
        write("Within a fortnight.");
        String release = withMaterial("Within two weeks.").replace("version: 2\n    title", "version: 3\n    title");
        assertThat(left(second(release, PRODUCT)))
                .first()
                .asString()
                .contains("version 2 of material return-sheet is the house’s own");
        assertThat(text(materials())).isEqualTo("Within a fortnight.");
        assertThat(approved()).containsExactly("com-001 1", "emo-001 1", "pro-001 1");
    }

    @Test
    void aMaterialOfAFileOfTheHouseStaysAsWell() {
        shipped(BankYaml.GOOD);
        take(second(withMaterial("Within a fortnight."), PRODUCT));
        String release = withMaterial("Within two weeks.").replace("version: 2\n    title", "version: 3\n    title");
        assertThat(left(second(release, PRODUCT)).getFirst())
                .contains("version 2 of material return-sheet is the house’s own");
        assertThat(text(materials())).isEqualTo("Within a fortnight.");
    }

    @Test
    void aMaterialThatReleasesBroughtIsTheirs() {
        shipped(BankYaml.GOOD);
        assertThat(left(second(withMaterial("Within two weeks."), PRODUCT))).isEmpty();
        assertThat(text(materials())).isEqualTo("Within two weeks.");
        assertThat(approved()).containsExactly("com-001 1", "emo-001 1", "pro-001 2");
    }

    @Test
    void theNextVersionOfACaseComesWithAllItsItemsOrNotAtAll() {
        shipped(BankYaml.GOOD);
        assertThat(left(asCase(2))).isEmpty();
        as(author("author"), () -> drafts.revise(bank.approved(BANK).getFirst().id()));
        assertThat(left(asCase(3)))
                .satisfiesExactlyInAnyOrder(
                        why -> assertThat(why)
                                .contains("material return-sheet is a case, and its item agent-f-com-001 stays"),
                        why -> assertThat(why).contains("version 3 of item agent-f-com-001 is being written here"),
                        why -> assertThat(why).contains("item agent-f-pro-001 rests on material return-sheet"));
        assertThat(approved()).containsExactly("com-001 2", "emo-001 1", "pro-001 2");
    }

    private static String asCase(int version) {
        return BankYaml.GOOD
                .replace("version: 1\n    title", "version: " + version + "\n    case: true\n    title")
                .replace(PRODUCT + "\n    version: 1", PRODUCT + "\n    version: " + version)
                .replace(
                        COMMUNICATION + "\n    version: 1",
                        COMMUNICATION + "\n    version: " + version + "\n    material: return-sheet");
    }

    private void write(String text) {
        ObjectNode material = materials().deepCopy();
        material.withObject("text").put("en", text);
        assertThat(as(author("writer"), () -> materials.save(BANK, 1, material)))
                .isInstanceOf(Saved.class);
    }

    private ObjectNode materials() {
        return ActAs.system(() -> materials.all(BANK)).getFirst();
    }

    private static String text(ObjectNode material) {
        return material.path("text").path("en").asString();
    }

    private static String withMaterial(String text) {
        return BankYaml.with(BankYaml.with("version: 1\n    title", "version: 2\n    title"), "Within 14 days.", text);
    }

    private static String second(String file, String item) {
        return BankYaml.with(file, item + "\n    version: 1", item + "\n    version: 2");
    }

    private List<String> approved() {
        return bank.approved(BANK).stream()
                .map(item -> item.itemKey().substring("agent-f-".length()) + " " + item.number())
                .toList();
    }

    private ImportOutcome take(String file) {
        return ActAs.system(() -> imports.importFile("b.yaml", file));
    }

    private ImportOutcome shipped(String file) {
        return ActAs.system(() -> imports.importShipped("b.yaml", file, BesideFiles.NONE));
    }

    private List<String> left(String file) {
        return ((Imported) shipped(file)).left().stream().map(Finding::toString).toList();
    }
}
