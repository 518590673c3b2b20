package org.callworthy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.callworthy.account.ActAs;
import org.callworthy.common.yaml.Finding;
import org.callworthy.scheme.Schemes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Sees to it at each start that the shipped content is there, with or without the demo. The first start of a database waits for
 * it; a later one opens its doors meanwhile, as all that may come is what a new release brought.
 */
@Component
@ConditionalOnBooleanProperty(name = "callworthy.content", matchIfMissing = true)
@Order(SeedingCheck.ORDER + 2)
class ShippedContent implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedContent.class);

    private static final Finding BROKE_OFF = new Finding(
            "exam-banks, scenarios",
            0,
            0,
            "bringing it in broke off",
            "the server’s log says why; the next start tries again");

    private final ContentImport content;
    private final LeftContent left;
    private final Schemes schemes;
    private final TaskExecutor meanwhile;

    ShippedContent(
            ContentImport content,
            LeftContent left,
            Schemes schemes,
            @Qualifier("applicationTaskExecutor") TaskExecutor meanwhile) {
        this.content = content;
        this.left = left;
        this.schemes = schemes;
        this.meanwhile = meanwhile;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (Patience.AT_START.with(schemes::isAnyPublished)) {
            meanwhile.execute(this::bringInOrTell);
        } else {
            bringIn();
        }
    }

    private void bringIn() {
        for (Finding refused : Patience.AT_START.with(() -> ActAs.system(this::importAll))) {
            LOG.warn("Shipped content is left as it is in the database: {}", refused);
        }
    }

    private void bringInOrTell() {
        try {
            bringIn();
        } catch (RuntimeException fault) {
            LOG.error("Shipped content of this release may be missing; the next start tries again", fault);
            tellThatItBrokeOff();
        }
    }

    private void tellThatItBrokeOff() {
        try {
            ActAs.system(() -> {
                left.keep(List.of(BROKE_OFF));
                return true;
            });
        } catch (RuntimeException fault) {
            LOG.error("Nor could that be kept for the administrators", fault);
        }
    }

    private List<Finding> importAll() {
        try {
            List<Finding> refused = content.importAll();
            left.keep(refused);
            return refused;
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped content cannot be read", e);
        }
    }
}
