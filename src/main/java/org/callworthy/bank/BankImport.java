package org.callworthy.bank;

import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.callworthy.account.Role;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.Sha256;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.common.yaml.Finding;
import org.callworthy.common.yaml.Parsed;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.YamlDocument;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes banks in. The same file again changes nothing; a changed item or material needs the next version number, and
 * replaces the version before. Items that are gone from the file are retired: they stay for results that rest on them. What was
 * written here and not in a file stays, and what a person or its exposure retired is not brought back. The file that came last
 * is not held against what was changed here since.
 */
@Service
public class BankImport {

    private final BankImportRepository repository;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    BankImport(BankImportRepository repository, AuditLog audit, ApplicationEventPublisher events, InstantSource clock) {
        this.repository = repository;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @param file as findings shall name it */
    @Transactional
    @RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
    public ImportOutcome importFile(String file, String text) {
        Parsed<BankText> parsed = BankFile.parse(file, text);
        if (!parsed.isClean()) {
            return new ImportOutcome.Refused(parsed.findings());
        }
        BankText bank = parsed.content().orElseThrow();
        ImportOutcome outcome = importBank(parsed.document().orElseThrow(), bank);
        if (outcome instanceof ImportOutcome.Imported) {
            repository.keepSource(bank.key(), text);
        }
        return outcome;
    }

    private ImportOutcome importBank(YamlDocument document, BankText bank) {
        byte[] sha256 = Sha256.of(CanonicalJson.of(document.root()));
        if (repository.wasLast(bank.key(), sha256)) {
            events.publishEvent(new BankImported(bank.key()));
            return new ImportOutcome.Imported(0, bank.items().size(), 0);
        }
        BankComparison comparison = comparison(document, bank);
        List<Problem> conflicts = comparison.conflicts();
        if (!conflicts.isEmpty()) {
            List<Finding> findings = conflicts.stream().map(document::finding).toList();
            return new ImportOutcome.Refused(findings);
        }
        long bankId = repository.saveBank(bank);
        ImportOutcome.Imported imported = new BankStore(repository, comparison, bankId, clock.instant()).store();
        repository.rememberFile(bankId, sha256);
        if (imported.added() + imported.retired() > 0) {
            audit.record(
                    "bank.bank.imported",
                    Subject.of("bank", bankId),
                    Map.of(
                            "bank", bank.key(),
                            "added", String.valueOf(imported.added()),
                            "retired", String.valueOf(imported.retired())));
        }
        events.publishEvent(new BankImported(bank.key()));
        return imported;
    }

    private BankComparison comparison(YamlDocument document, BankText bank) {
        return new BankComparison(
                document.root(),
                bank,
                repository.purposeOf(bank.key()),
                repository.itemsElsewhere(
                        bank.key(), bank.items().stream().map(ItemText::key).toList()),
                repository.materials(bank.key()),
                repository.versions(bank.key()));
    }
}
