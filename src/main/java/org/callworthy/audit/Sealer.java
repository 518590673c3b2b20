package org.callworthy.audit;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.callworthy.audit.ChainRepository.Sealed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Chains what was noted, within a second. Any number of nodes may seal: they take turns at the chain's end. */
@Component
class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final int AT_ONCE = 1_000;

    private final ChainRepository chain;
    private final Checkpoints checkpoints;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    Sealer(ChainRepository chain, Checkpoints checkpoints, TransactionOperations transaction, InstantSource clock) {
        this.chain = chain;
        this.checkpoints = checkpoints;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 500, timeUnit = TimeUnit.MILLISECONDS)
    void seal() {
        while (Integer.valueOf(AT_ONCE).equals(transaction.execute(status -> sealSome()))) {
            LOG.debug("More entries wait to be chained");
        }
    }

    /** Without news nothing is written. */
    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void checkpoint() {
        try {
            checkpoints.add(chain.head(), clock.instant());
        } catch (IOException e) {
            LOG.error("No checkpoint of the audit log could be written", e);
        }
    }

    private int sealSome() {
        Link head = chain.lockHead();
        List<Sealed> links = new ArrayList<>();
        for (Entry entry : chain.pending(AT_ONCE)) {
            head = head.next(entry);
            links.add(new Sealed(head, entry.id(), entry));
        }
        if (!links.isEmpty()) {
            chain.seal(links, head, clock.instant());
        }
        return links.size();
    }
}
