package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.callworthy.account.PersonId;
import org.callworthy.bank.MaterialOutcome.KeyTaken;
import org.callworthy.bank.MaterialOutcome.Saved;
import org.callworthy.bank.MaterialOutcome.Stale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Authors write materials, and none overwrites what another has written. */
class MaterialsTest extends BankAuthors {

    @Test
    void whoSavesLateDoesNotOverwriteWhatSomebodyElseSaved() {
        PersonId first = author("first");
        PersonId second = author("second");
        ObjectNode page = sheet(first);
        assertThat(save(first, 1, saying(page, "Ten days."))).isEqualTo(new Saved());
        assertThat(save(second, 1, saying(page, "Twenty days."))).isEqualTo(new Stale());
        assertThat(sheet(first).at("/text/en").asString()).isEqualTo("Ten days.");
        assertThat(save(second, 2, saying(page, "Twenty days."))).isEqualTo(new Saved());
        assertThat(sheet(first).path("version").asInt()).isEqualTo(3);
    }

    @Test
    void aNewMaterialTakesNoOthersPlace() {
        PersonId author = author("author");
        ObjectNode other = saying(sheet(author), "Of something else.");
        other.remove("version");
        assertThat(save(author, 0, other)).isEqualTo(new KeyTaken("return-sheet"));
        assertThat(sheet(author).at("/text/en").asString()).isEqualTo("Within 14 days.");
        assertThat(save(author, 0, other.put("id", "other-sheet"))).isEqualTo(new Saved());
    }

    private static ObjectNode saying(ObjectNode sheet, String text) {
        ObjectNode written = sheet.deepCopy();
        written.withObject("text").put("en", text);
        return written;
    }

    private ObjectNode sheet(PersonId reader) {
        return as(reader, () -> materials.all(BANK)).getFirst();
    }

    private MaterialOutcome save(PersonId author, int seen, ObjectNode sheet) {
        return as(author, () -> materials.save(BANK, seen, sheet));
    }
}
