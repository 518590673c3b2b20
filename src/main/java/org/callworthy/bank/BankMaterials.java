package org.callworthy.bank;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.callworthy.account.Role;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.common.yaml.Fields;
import org.callworthy.common.yaml.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sheets and cases that items rest on. A version never changes: a change makes the next one, on which items rest that are
 * approved from then on; those approved before keep theirs.
 */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
public class BankMaterials {

    private final DraftRepository drafts;
    private final BankImportRepository banks;
    private final DraftWriter writer;
    private final AuditLog audit;

    BankMaterials(DraftRepository drafts, BankImportRepository banks, DraftWriter writer, AuditLog audit) {
        this.drafts = drafts;
        this.banks = banks;
        this.writer = writer;
        this.audit = audit;
    }

    /** As they stand in a bank's file, each in its newest version. */
    public List<ObjectNode> all(String bankKey) {
        return materials(bankKey).newest().stream().map(StoredMaterial::tree).toList();
    }

    /** What is wrong with a material, or missing, by its place in the tree. */
    public List<Problem> problems(ObjectNode material) {
        return ItemChecks.ofMaterial(material);
    }

    /**
     * Stores the next version of a material, or the first one of a new material, if nothing is wrong with it.
     *
     * @return what is wrong with it; none if it was stored or is as it was
     * @throws IllegalArgumentException if there is no such bank
     */
    @Transactional
    public List<Problem> save(String bankKey, ObjectNode material) {
        long bank = drafts.bank(bankKey).orElseThrow(() -> new IllegalArgumentException("No bank " + bankKey));
        List<Problem> problems = problems(material);
        if (problems.isEmpty()) {
            materials(bankKey).next(material).ifPresent(next -> store(bankKey, bank, next));
        }
        return problems;
    }

    private void store(String bankKey, long bank, ObjectNode next) {
        Material material = BankReader.material(new Fields(next));
        long id = banks.insertMaterial(bank, material, CanonicalJson.of(next));
        audit.record(
                "bank.material.saved",
                Subject.of("material-version", id),
                Map.of("material", material.key(), "number", String.valueOf(material.number())));
        writer.checkAgain(bankKey, material.key(), materials(bankKey).all());
    }

    private Materials materials(String bankKey) {
        return Materials.of(banks.materials(bankKey));
    }
}
