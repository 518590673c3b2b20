package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.audit.AuditLog;
import org.callworthy.common.Languages;
import org.callworthy.speech.Speech;
import org.callworthy.vault.BlobId;
import org.callworthy.vault.KeyId;
import org.callworthy.vault.Vault;
import org.junit.jupiter.api.Test;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@CallworthyTest
class ItemSoundsTest {

    private static final String BANK = "sounds-test";

    private static final ItemSound SOUND = new ItemSound("audio/flac", "kevin16", 1000, new BlobId(1));

    private final ItemSoundRepository repository = mock(ItemSoundRepository.class);

    @Autowired
    BankImport imports;

    @Autowired
    Bank bank;

    @Autowired
    ItemSounds sounds;

    @Autowired
    Speech speech;

    @Autowired
    Vault vault;

    @Autowired
    AuditLog audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    InstantSource clock;

    @Test
    void anItemIsSpokenOnceAndDrawnOnlyWhereItIsHeardInEveryLanguage() {
        List<ItemVersion> stored = stored();
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

    @Test
    void whatAnotherNodeMadeMeanwhileStaysAndOursIsErased() {
        AtomicReference<KeyId> ours = new AtomicReference<>();
        when(repository.insert(any(), any(), any(), any())).then(call -> {
            ours.set(vault.describe(call.<ItemSound>getArgument(2).blob()).key());
            return false;
        });
        onNode().make(stored());
        assertThat(vault.erasedAt(ours.get())).isPresent();
    }

    @Test
    void ofTwoThatMakeThemAtOnceOneWaitsAndFindsThemMade() throws InterruptedException {
        List<ItemVersion> stored = stored();
        ItemSounds node = onNode();
        Thread other = new Thread(() -> node.make(stored));
        Set<String> made = ConcurrentHashMap.newKeySet();
        when(repository.find(any(), any()))
                .then(call -> made.contains(sound(call)) ? Optional.of(SOUND) : Optional.empty());
        when(repository.insert(any(), any(), any(), any())).then(call -> {
            if (other.getState() == Thread.State.NEW) {
                other.start();
                await().until(() -> other.getState() == Thread.State.BLOCKED || !other.isAlive());
            }
            assertThat(made.add(sound(call))).as("made once").isTrue();
            return true;
        });
        node.make(stored);
        other.join();
        assertThat(made).isNotEmpty();
    }

    private static String sound(InvocationOnMock call) {
        return call.getArgument(0) + " " + call.getArgument(1);
    }

    private ItemSounds onNode() {
        return new ItemSounds(repository, speech, vault, audit, transaction, clock);
    }

    private List<ItemVersion> stored() {
        String text = AllTypesYaml.TEXT
                .replace("agent-practice", BANK)
                .replace("id: t-", "id: sounds-")
                .replace("[t-text]", "[sounds-text]");
        assertThat(ActAs.system(() -> imports.importFile("sounds.yaml", text)))
                .isNotInstanceOf(ImportOutcome.Refused.class);
        return bank.stored(BANK);
    }
}
