package org.callworthy.exam;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.callworthy.audit.Signatures;
import org.callworthy.common.Json;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** A receipt as a file: JSON with a signature over all the rest, properties in alphabetical order and nothing between. */
@Component
class ReceiptFile {

    private static final String PURPOSE = "exam receipt";
    private static final String SIGNATURE = "signature";
    private static final TypeReference<TreeMap<String, Object>> TREE = new TypeReference<>() {};

    private final Signatures signatures;

    ReceiptFile(Signatures signatures) {
        this.signatures = signatures;
    }

    record Read(Receipt receipt, boolean genuine) {}

    String write(Receipt receipt) {
        Map<String, Object> tree = Json.mapper().convertValue(receipt, TREE);
        tree.put(SIGNATURE, signatures.sign(PURPOSE, Json.write(tree)));
        return Json.write(tree);
    }

    /** Empty if it is no receipt. However it is laid out: only what it says matters. */
    Optional<Read> read(String json) {
        try {
            Map<String, Object> tree = Json.mapper().readValue(json, TREE);
            Object signature = tree.remove(SIGNATURE);
            Receipt receipt = Json.mapper().convertValue(tree, Receipt.class);
            if (!Receipt.FORMAT.equals(receipt.format())) {
                return Optional.empty();
            }
            receipt.sittingId();
            receipt.altered();
            return Optional.of(
                    new Read(receipt, signatures.isOurs(PURPOSE, Json.write(tree), String.valueOf(signature))));
        } catch (JacksonException | IllegalArgumentException | NullPointerException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    String publicKey() {
        return signatures.publicKey();
    }
}
