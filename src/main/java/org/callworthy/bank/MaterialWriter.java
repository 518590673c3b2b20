package org.callworthy.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.common.yaml.Fields;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Stores versions of materials, in the name of the person at work, and counts anew what is wrong with the drafts that rest on them. */
@Component
class MaterialWriter {

    private final BankImportRepository banks;
    private final DraftRepository drafts;
    private final SignedIn signedIn;
    private final AuditLog audit;

    MaterialWriter(BankImportRepository banks, DraftRepository drafts, SignedIn signedIn, AuditLog audit) {
        this.banks = banks;
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /** @param next as it stands in the bank's file, with its version */
    void store(long bankId, String bank, ObjectNode next) {
        Material material = BankReader.material(new Fields(next));
        long id = banks.insertMaterial(bankId, material, CanonicalJson.of(next), Optional.of(signedIn.id()));
        audit.record(
                "bank.material.saved",
                Subject.of("material-version", id),
                Map.of("material", material.key(), "number", String.valueOf(material.number())));
        List<Material> materials = Materials.of(banks.materials(bank)).all();
        drafts.restingOn(bank, material.key())
                .forEach(draft -> drafts.found(
                        draft.id(),
                        ItemChecks.problems(draft.source(), materials).size()));
    }
}
