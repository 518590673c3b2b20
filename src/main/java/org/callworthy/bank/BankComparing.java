package org.callworthy.bank;

import java.util.List;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.YamlDocument;
import org.springframework.stereotype.Component;

/** Holds a bank's file against what is stored of the bank. */
@Component
class BankComparing {

    private final BankImportRepository repository;
    private final FileImport files;

    BankComparing(BankImportRepository repository, FileImport files) {
        this.repository = repository;
        this.files = files;
    }

    BankComparison of(YamlDocument document, BankText bank, boolean shipped) {
        BankComparison comparison = new BankComparison(
                document.root(),
                bank,
                repository.purposeOf(bank.key()),
                repository.itemsElsewhere(
                        bank.key(), bank.items().stream().map(ItemText::key).toList()),
                repository.materials(bank.key()),
                repository.versions(bank.key()),
                shipped,
                Leaving.NOTHING);
        return shipped ? comparison.leavingConflicts() : comparison;
    }

    List<Problem> conflicts(BankComparison comparison, BankFiles named) {
        List<Problem> conflicts = BankConflicts.hindering(comparison);
        if (conflicts.isEmpty()) {
            conflicts = BankFile.enemyProblems(
                    comparison.bank(),
                    comparison.versions().stream().map(StoredVersion::itemKey).toList());
        }
        return conflicts.isEmpty() ? files.conflicts(comparison, named) : conflicts;
    }
}
