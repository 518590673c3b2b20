package org.callworthy.bank;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.callworthy.account.Role;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.Json;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.common.yaml.Fields;
import org.callworthy.common.yaml.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sheets and cases that items rest on. A version never changes: a change makes the next one, on which items rest that are
 * approved from then on; those approved before keep theirs.
 */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
public class BankMaterials {

    private static final JsonPointer MATERIAL = JsonPointer.compile("/materials/0");

    private final DraftRepository drafts;
    private final BankImportRepository banks;
    private final AuditLog audit;

    BankMaterials(DraftRepository drafts, BankImportRepository banks, AuditLog audit) {
        this.drafts = drafts;
        this.banks = banks;
        this.audit = audit;
    }

    /** As they stand in a bank's file, each in its newest version. */
    public List<ObjectNode> all(String bankKey) {
        return materials(bankKey).newest().stream()
                .map(material -> Json.read(material.source(), ObjectNode.class))
                .toList();
    }

    /** What is wrong with a material, or missing, by its place in the tree. */
    public List<Problem> problems(ObjectNode material) {
        ObjectNode bank = Json.mapper().createObjectNode();
        bank.put("bank", "bank").put("track", "agent").put("level", "I");
        bank.set("title", ItemJson.text(LocalizedText.of("Bank", "题库")));
        bank.putArray("materials").add(material.deepCopy().put("version", 1));
        bank.putArray("items");
        return ItemChecks.below(MATERIAL, BankFile.problems(bank));
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
            materials(bankKey).next(material).ifPresent(next -> store(bank, next));
        }
        return problems;
    }

    private void store(long bank, ObjectNode next) {
        Material material = BankReader.material(new Fields(next));
        long id = banks.insertMaterial(bank, material, CanonicalJson.of(next));
        audit.record(
                "bank.material.saved",
                Subject.of("material-version", id),
                Map.of("material", material.key(), "number", String.valueOf(material.number())));
    }

    private Materials materials(String bankKey) {
        return Materials.of(banks.materials(bankKey));
    }
}
