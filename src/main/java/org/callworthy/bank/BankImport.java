package org.callworthy.bank;

import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.Sha256;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.common.yaml.Parsed;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.YamlDocument;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Takes banks in. The same file again changes nothing; a changed item or material needs the next version number, and
 * replaces the version before. Items that are gone from the file are retired: they stay for results that rest on them. What was
 * written here and not in a file stays, and what a person or its exposure retired is not brought back. The file that came last
 * is not held against what was changed here since.
 *
 * <p>A file that comes with the application does less: what a file of the house brought, changed or left out stays so.
 */
@Service
public class BankImport {

    private final BankImportRepository repository;
    private final BankFileRepository lastFiles;
    private final HistoryRepository history;
    private final FileImport files;
    private final BankComparing comparing;
    private final ShippedBanks shippedBanks;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final InTurn inTurn;
    private final InstantSource clock;

    BankImport(
            BankImportRepository repository,
            BankFileRepository lastFiles,
            HistoryRepository history,
            FileImport files,
            BankComparing comparing,
            ShippedBanks shippedBanks,
            SignedIn signedIn,
            AuditLog audit,
            ApplicationEventPublisher events,
            InTurn inTurn,
            InstantSource clock) {
        this.repository = repository;
        this.lastFiles = lastFiles;
        this.history = history;
        this.files = files;
        this.comparing = comparing;
        this.shippedBanks = shippedBanks;
        this.signedIn = signedIn;
        this.audit = audit;
        this.events = events;
        this.inTurn = inTurn;
        this.clock = clock;
    }

    /** A bank without pictures and recordings. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
    public ImportOutcome importFile(String file, String text) {
        return importFile(file, text, BesideFiles.NONE);
    }

    /**
     * Pictures and recordings are read before the transaction, as that takes a while. Not to be called within one.
     *
     * @param file as findings shall name it
     * @param beside where the pictures and recordings are
     */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
    public ImportOutcome importFile(String file, String text, BesideFiles beside) {
        return importFile(file, text, beside, false);
    }

    /**
     * As {@link #importFile}, of a file that comes with the application. Nothing happens if it is the same as at the last start.
     * An item or a material that conflicts with what the house made of it stays as it is, and so does an item that rests on such a
     * material; the others come. What an earlier release had and this one has not, is retired.
     */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
    public ImportOutcome importShipped(String file, String text, BesideFiles beside) {
        return importFile(file, text, beside, true);
    }

    private ImportOutcome importFile(String file, String text, BesideFiles beside, boolean shipped) {
        Parsed<BankText> parsed = BankFile.parse(file, text);
        if (!parsed.isClean()) {
            return new ImportOutcome.Refused(parsed.findings());
        }
        BankText bank = parsed.content().orElseThrow();
        YamlDocument document = parsed.document().orElseThrow();
        BankFiles named = BankFiles.of(beside);
        String digests = named.digests(bank);
        byte[] sha256 = Sha256.of(CanonicalJson.of(document.root()) + digests);
        boolean known = named.areThere(bank) && isKnown(bank, sha256, shipped);
        List<Problem> problems = known ? List.of() : named.problems(bank);
        boolean hasFiles = !known && !digests.isEmpty();
        if (problems.isEmpty() && hasFiles) {
            BankComparison comparison = comparing.of(document, bank, shipped);
            files.identify(comparison);
            problems = comparing.conflicts(comparison, named);
        }
        if (!problems.isEmpty()) {
            return refused(document, problems);
        }
        FileImport.Kept kept =
                hasFiles ? files.keep(comparing.of(document, bank, shipped), named) : FileImport.Kept.NOTHING;
        return inTurn.act(status -> {
            boolean isLast = !shipped || shippedBanks.open(bank, sha256, text);
            ImportOutcome outcome = known || shipped && shippedBanks.isKnown(bank.key(), sha256)
                    ? repaired(document, bank, shipped)
                    : importBank(document, comparing.of(document, bank, shipped), named, kept, sha256, isLast);
            if (outcome instanceof ImportOutcome.Refused) {
                status.setRollbackOnly(); // no bank without items
            } else {
                if (isLast) {
                    lastFiles.keepText(bank.key(), text, !shipped);
                }
                events.publishEvent(new BankImported(bank.key()));
            }
            return outcome;
        });
    }

    /** The file that came last is not compared again. */
    private boolean isKnown(BankText bank, byte[] sha256, boolean shipped) {
        return shipped ? shippedBanks.isKnown(bank.key(), sha256) : lastFiles.wasLast(bank.key(), sha256);
    }

    /** The file that came last only brings back what another one took away; at a start, nothing. */
    private ImportOutcome repaired(YamlDocument document, BankText bank, boolean shipped) {
        Map<ItemVersionId, ItemAct> acts = new LinkedHashMap<>();
        if (!shipped) {
            comparing.of(document, bank, false).lost().stream()
                    .filter(repository::keep)
                    .forEach(version -> acts.put(version.id(), ItemAct.RESTORED));
        }
        history.note(acts, signedIn.idIfAny(), clock.instant());
        ImportOutcome.Imported imported =
                new ImportOutcome.Imported(0, bank.items().size(), 0);
        if (!acts.isEmpty()) {
            record(bank.key(), repository.id(bank.key()), imported);
        }
        return imported;
    }

    /** What {@link #importFile} would do. Stores nothing. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
    public BankPreview preview(String file, String text, BesideFiles beside) {
        Parsed<BankText> parsed = BankFile.parse(file, text);
        if (!parsed.isClean()) {
            return new BankPreview.Refused(parsed.findings());
        }
        BankText bank = parsed.content().orElseThrow();
        YamlDocument document = parsed.document().orElseThrow();
        BankFiles named = BankFiles.of(beside);
        List<Problem> problems = named.problems(bank);
        byte[] sha256 = Sha256.of(CanonicalJson.of(document.root()) + named.digests(bank));
        BankComparison comparison = comparing.of(document, bank, false);
        if (problems.isEmpty() && isKnown(bank, sha256, false)) {
            return BankPreview.Changes.repair(comparison);
        }
        if (problems.isEmpty()) {
            files.identify(comparison);
            problems = comparing.conflicts(comparison, named);
        }
        return problems.isEmpty()
                ? BankPreview.Changes.of(comparison)
                : new BankPreview.Refused(
                        problems.stream().map(document::finding).toList());
    }

    private ImportOutcome importBank(
            YamlDocument document,
            BankComparison comparison,
            BankFiles named,
            FileImport.Kept kept,
            byte[] sha256,
            boolean isLast) {
        BankText bank = comparison.bank();
        List<Problem> conflicts = comparing.conflicts(comparison, named);
        if (!conflicts.isEmpty()) {
            return refused(document, conflicts);
        }
        long bankId = isLast ? repository.saveBank(bank) : repository.id(bank.key());
        if (comparison.shipped()) {
            shippedBanks.makeRoom(comparison);
        }
        BankStore store = new BankStore(repository, history, comparison, bankId, signedIn.idIfAny(), clock.instant());
        ImportOutcome.Imported imported = store.store(
                comparison.left().why().stream().map(document::finding).toList());
        history.note(store.acts(), signedIn.idIfAny(), clock.instant());
        BankComparison now = comparison.with(repository.materials(bank.key()), repository.versions(bank.key()));
        files.attach(now, kept, clock.instant());
        remember(now, bankId, sha256, isLast, imported);
        if (!store.acts().isEmpty()) {
            record(bank.key(), bankId, imported);
        }
        return imported;
    }

    private void record(String bank, long id, ImportOutcome.Imported imported) {
        audit.record(
                "bank.bank.imported",
                Subject.of("bank", id),
                Map.of(
                        "bank", bank,
                        "added", String.valueOf(imported.added()),
                        "retired", String.valueOf(imported.retired())));
    }

    private void remember(
            BankComparison now, long bankId, byte[] sha256, boolean isLast, ImportOutcome.Imported imported) {
        if (!now.shipped()) {
            lastFiles.remember(bankId, sha256);
            return;
        }
        shippedBanks.mark(now);
        if (imported.left().isEmpty()) { // else what was left may fit another time
            shippedBanks.remember(bankId, sha256, isLast);
        }
    }

    private static ImportOutcome refused(YamlDocument document, List<Problem> problems) {
        return new ImportOutcome.Refused(
                problems.stream().map(document::finding).toList());
    }
}
