package org.callworthy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callworthy.bank.BankFile;
import org.callworthy.bank.BankImport;
import org.callworthy.bank.BankText;
import org.callworthy.bank.BesideFiles;
import org.callworthy.bank.ImportOutcome;
import org.callworthy.common.yaml.Finding;
import org.callworthy.roleplay.Scenarios;
import org.callworthy.scheme.PublishOutcome;
import org.callworthy.scheme.Schemes;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings the shipped banks, schemes and scenarios in, in the order in which they rest on one another. Doing it again changes
 * nothing. What the house has changed meanwhile is not touched, but found; a scheme waits for a bank that is refused or lacks
 * what had to be left.
 */
@Component
class ContentImport {

    private static final String FOLDER = "classpath:content/exam-banks/";
    private static final String SCHEME = "scheme.yaml";

    private final Schemes schemes;
    private final BankImport banks;
    private final Scenarios scenarios;

    ContentImport(Schemes schemes, BankImport banks, Scenarios scenarios) {
        this.schemes = schemes;
        this.banks = banks;
        this.scenarios = scenarios;
    }

    /** Under a sign-in that may publish. Returns what was refused, and what was left as it is. */
    List<Finding> importAll() throws IOException {
        List<Finding> refused = new ArrayList<>();
        Set<String> incomplete = new HashSet<>();
        for (Resource bank : shipped("*/*.yaml")) {
            if (name(bank).endsWith(SCHEME)) {
                continue;
            }
            switch (banks.importShipped(name(bank), text(bank), beside(bank))) {
                case ImportOutcome.Imported imported -> {
                    refused.addAll(imported.left());
                    if (!imported.complete()) {
                        key(bank).ifPresent(incomplete::add);
                    }
                }
                case ImportOutcome.Refused(var findings) -> {
                    refused.addAll(findings);
                    key(bank).ifPresent(incomplete::add);
                }
            }
        }
        for (Resource scheme : shipped("*/" + SCHEME)) {
            if (schemes.publish(name(scheme), text(scheme), incomplete)
                    instanceof PublishOutcome.Refused(var findings)) {
                refused.addAll(findings);
            }
        }
        for (var outcome : scenarios.importShipped()) {
            if (outcome instanceof org.callworthy.roleplay.ImportOutcome.Refused(var findings)) {
                refused.addAll(findings);
            }
        }
        return refused;
    }

    private static Resource[] shipped(String pattern) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources(FOLDER + pattern);
    }

    /** As findings name it, e.g. {@code exam-banks/agent/scheme.yaml}. */
    private static String name(Resource file) throws IOException {
        String[] parts = file.getURL().toString().split("/");
        return String.join("/", List.of(parts).subList(parts.length - 3, parts.length));
    }

    private static Optional<String> key(Resource bank) throws IOException {
        return BankFile.parse(name(bank), text(bank)).content().map(BankText::key);
    }

    private static BesideFiles beside(Resource bank) {
        return path -> {
            try {
                Resource file = bank.createRelative(path);
                return file.exists() ? Optional.of(file.getContentAsByteArray()) : Optional.empty();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        };
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }
}
