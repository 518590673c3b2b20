package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.common.Languages;
import org.callworthy.speech.Speech;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CallworthyTest
class ItemSoundsTest {

    private static final String BANK = "sounds-test";

    @Autowired
    BankImport imports;

    @Autowired
    Bank bank;

    @Autowired
    ItemSounds sounds;

    @Autowired
    Speech speech;

    @Test
    void anItemIsSpokenOnceAndDrawnOnlyWhereItIsHeardInEveryLanguage() {
        String text = AllTypesYaml.TEXT
                .replace("agent-practice", BANK)
                .replace("id: t-", "id: sounds-")
                .replace("[t-text]", "[sounds-text]");
        assertThat(ActAs.system(() -> imports.importFile("sounds.yaml", text)))
                .isInstanceOf(ImportOutcome.Imported.class);
        List<ItemVersion> stored = bank.stored(BANK);
        List<ItemSounds.Lack> lacks = sounds.make(stored);
        ItemVersion heard = stored.stream()
                .filter(item -> item.text().listening().isPresent())
                .findFirst()
                .orElseThrow();
        ItemSound english = sounds.find(heard.id(), Locale.ENGLISH).orElseThrow();
        assertThat(english.milliseconds()).isBetween(300, 10_000);
        sounds.make(stored);
        assertThat(sounds.find(heard.id(), Locale.ENGLISH)).contains(english);
        if (speech.voiceFor(Languages.CHINESE).isEmpty()) {
            assertThat(lacks).containsExactly(new ItemSounds.Lack(heard.itemKey(), Languages.CHINESE));
            assertThat(bank.approved(BANK)).isNotEmpty().doesNotContain(heard);
        } else {
            assertThat(lacks).isEmpty();
            assertThat(bank.approved(BANK)).contains(heard);
        }
    }
}
