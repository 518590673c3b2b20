package org.callworthy.bank;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has the items of a bank spoken once it is stored, outside its transaction: speech takes time. */
@Component
class SoundListener {

    private static final Logger LOG = LoggerFactory.getLogger(SoundListener.class);

    private final Bank bank;
    private final ItemSounds sounds;

    SoundListener(Bank bank, ItemSounds sounds) {
        this.bank = bank;
        this.sounds = sounds;
    }

    @Async("applicationTaskExecutor") // listeners that take a moment do not wait for it
    @TransactionalEventListener
    void on(BankImported imported) {
        List<ItemSounds.Lack> lacks = sounds.make(bank.stored(imported.bank()));
        if (!lacks.isEmpty()) {
            LOG.warn("Not drawn, as nothing is heard in a language: {}", lacks);
        }
    }
}
