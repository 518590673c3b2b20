package org.callworthy.exam;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.callworthy.audit.Signatures;
import org.callworthy.common.Json;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A receipt as a file: JSON with a signature over all the rest, properties in alphabetical order and nothing between. */
@Component
class ReceiptFile {

    private static final String PURPOSE = "exam receipt";
    private static final String SIGNATURE = "signature";
    private static final TypeReference<TreeMap<String, Object>> TREE = new TypeReference<>() {};

    /**
     * What anybody sends is held before its signature can be looked at: a line has 30 tokens and there are at most 50,000, however
     * much more would fit into a file of that length.
     */
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(4)
            .maxNameLength(64)
            .maxTokenCount(1_500_000)
            .build();

    private static final JsonMapper SENT_IN = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(BOUNDS).build())
            .build();

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
            Map<String, Object> tree = SENT_IN.readValue(json, TREE);
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
