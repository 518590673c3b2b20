package org.callworthy.bank;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.callworthy.account.Role;
import org.callworthy.bank.MaterialOutcome.KeyTaken;
import org.callworthy.bank.MaterialOutcome.Saved;
import org.callworthy.bank.MaterialOutcome.Stale;
import org.callworthy.bank.MaterialOutcome.Unready;
import org.callworthy.common.yaml.Problem;
import org.springframework.stereotype.Service;
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
    private final MaterialWriter writer;
    private final InTurn inTurn;

    BankMaterials(DraftRepository drafts, BankImportRepository banks, MaterialWriter writer, InTurn inTurn) {
        this.drafts = drafts;
        this.banks = banks;
        this.writer = writer;
        this.inTurn = inTurn;
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
     * @param seen the number of the version that was changed; 0 of a new material
     * @throws IllegalArgumentException if there is no such bank
     */
    public MaterialOutcome save(String bankKey, int seen, ObjectNode material) {
        return inTurn.act(() -> saveNow(bankKey, seen, material));
    }

    private MaterialOutcome saveNow(String bankKey, int seen, ObjectNode material) {
        long bank = drafts.bank(bankKey).orElseThrow(() -> new IllegalArgumentException("No bank " + bankKey));
        List<Problem> problems = problems(material);
        if (!problems.isEmpty()) {
            return new Unready(problems);
        }
        Materials there = materials(bankKey);
        String key = material.path("id").asString("");
        if (there.newest(key).map(StoredMaterial::number).orElse(0) != seen) {
            return seen == 0 ? new KeyTaken(key) : new Stale();
        }
        there.next(material).ifPresent(next -> writer.store(bank, bankKey, next));
        return new Saved();
    }

    private Materials materials(String bankKey) {
        return Materials.of(banks.materials(bankKey));
    }
}
