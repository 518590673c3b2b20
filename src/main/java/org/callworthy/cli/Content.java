package org.callworthy.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.callworthy.bank.BankFile;
import org.callworthy.bank.BankText;
import org.callworthy.bank.BesideFiles;
import org.callworthy.common.yaml.Finding;
import org.callworthy.common.yaml.Parsed;
import org.callworthy.common.yaml.YamlDocument;
import org.callworthy.common.yaml.YamlFault;
import org.callworthy.common.yaml.YamlFile;
import org.callworthy.roleplay.Scenario;
import org.callworthy.roleplay.ScenarioFile;
import org.callworthy.scheme.Scheme;
import org.callworthy.scheme.SchemeFile;

/** Banks, schemes and scenarios read from files, and what was found wrong in each by itself. */
final class Content {

    final List<Source<BankText>> banks = new ArrayList<>();
    final List<Source<Scheme>> schemes = new ArrayList<>();
    final List<Source<Scenario>> scenarios = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();

    /** @param file as findings shall name it */
    void read(String file, String text) {
        switch (YamlFile.read(file, text)) {
            case YamlFault fault -> findings.addAll(fault.findings());
            case YamlDocument document -> read(document);
        }
    }

    private void read(YamlDocument document) {
        if (document.fields().has("bank")) {
            bank(BankFile.parse(document), document);
        } else if (document.fields().has("scheme")) {
            keep(SchemeFile.parse(document), document, schemes);
        } else if (document.fields().has("scenario")) {
            keep(ScenarioFile.parse(document), document, scenarios);
        } else {
            findings.add(new Finding(
                    document.file(),
                    1,
                    1,
                    "neither a bank nor a scheme nor a scenario",
                    "a file with `bank:`, `scheme:` or `scenario:` and its identifier"));
        }
    }

    private void bank(Parsed<BankText> parsed, YamlDocument document) {
        keep(parsed, document, banks);
        parsed.content()
                .ifPresent(bank -> Stream.of(
                                BankFile.enemyProblems(bank, List.of()),
                                BankFile.fileProblems(bank, BesideFiles.of(Path.of(document.file()))))
                        .flatMap(List::stream)
                        .forEach(problem -> findings.add(document.finding(problem))));
    }

    private <T> void keep(Parsed<T> parsed, YamlDocument document, List<Source<T>> sources) {
        findings.addAll(parsed.findings());
        parsed.content().ifPresent(content -> sources.add(new Source<>(document, content)));
    }
}
