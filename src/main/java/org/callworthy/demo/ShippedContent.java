package org.callworthy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.callworthy.account.ActAs;
import org.callworthy.common.yaml.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sees to it at each start that the shipped content is there, with or without the demo. */
@Component
@ConditionalOnBooleanProperty(name = "callworthy.content", matchIfMissing = true)
@Order(SeedingCheck.ORDER + 2)
class ShippedContent implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedContent.class);

    private final ContentImport content;

    ShippedContent(ContentImport content) {
        this.content = content;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (Finding refused : Patience.AT_START.with(() -> ActAs.system(this::importAll))) {
            LOG.warn("Shipped content is left as it is in the database: {}", refused);
        }
    }

    private List<Finding> importAll() {
        try {
            return content.importAll();
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped content cannot be read", e);
        }
    }
}
