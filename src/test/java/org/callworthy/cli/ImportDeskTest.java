package org.callworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.NewPerson;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.bank.BankImport;
import org.callworthy.bank.ImportFate;
import org.callworthy.bank.ItemExchange;
import org.callworthy.bank.ItemReading;
import org.callworthy.common.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@CallworthyTest
@Transactional
class ImportDeskTest {

    @Autowired
    ImportDesk desk;

    @Autowired
    BankImport banks;

    @Autowired
    People people;

    private final ItemExchange exchange = ItemExchange.withoutServer();

    @Test
    void theSameFileTwiceChangesNothingTheSecondTime() throws java.io.IOException {
        String bank = Files.readString(Path.of("exam-banks/agent/practice.yaml"));
        ActAs.system(() -> banks.importFile("b", bank));
        hire("desk-author", Role.AUTHOR);
        hire("desk-agent", Role.AGENT);
        ItemReading.Read file = read("::Desk 1::Which?{=a ~b}\n\n::Desk 2::So?{T}");
        assertThat(desk.preview("agent-practice", file).fates().items().values())
                .isNotEmpty()
                .allMatch(ImportFate.NEW::equals);
        assertThat(desk.take("agent-practice", "desk-author", file).fates().items())
                .isEqualTo(Map.of("desk-1", ImportFate.NEW, "desk-2", ImportFate.NEW));
        assertThat(desk.take("agent-practice", "desk-author", file).fates().counts())
                .isEqualTo(Map.of(ImportFate.UNCHANGED, 2));
        ItemReading.Read other = read("id,question,A,B,key,enemies\nq,Which?,x,y,A,\"desk-1,desk-9\"\n");
        assertThat(desk.preview("agent-practice", other)
                        .file()
                        .items()
                        .getFirst()
                        .lost())
                .extracting(loss -> loss.place() + ": " + loss.what())
                .containsExactly("row 2: what the enemy desk-9 stands for, as there is no such item");
        assertThatThrownBy(() -> desk.take("agent-practice", "desk-agent", file))
                .hasMessageContaining("no author");
        assertThatThrownBy(() -> desk.take("agent-practice", "nobody", file)).hasMessageContaining("nobody called");
        assertThatThrownBy(() -> desk.preview("nowhere", file)).hasMessageContaining("no bank");
    }

    private ItemReading.Read read(String text) {
        return (ItemReading.Read) exchange.read("q.gift", text.getBytes(StandardCharsets.UTF_8), Languages.ENGLISH);
    }

    private void hire(String username, Role role) {
        ActAs.system(() -> {
            PersonId id = people.hire(new NewPerson(username, username, null, null, Languages.ENGLISH, null));
            people.grant(id, role, null);
            return id;
        });
    }
}
