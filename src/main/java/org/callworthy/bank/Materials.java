package org.callworthy.bank;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.common.yaml.Fields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The materials of a bank, each in its newest version. */
record Materials(List<StoredMaterial> newest) {

    static Materials of(List<StoredMaterial> all) {
        return new Materials(List.copyOf(all.stream()
                .collect(Collectors.toMap(
                        StoredMaterial::key,
                        material -> material,
                        BinaryOperator.maxBy(Comparator.comparingInt(StoredMaterial::number)),
                        TreeMap::new))
                .values()));
    }

    List<Material> all() {
        return newest.stream()
                .map(material -> BankReader.material(new Fields(Json.read(material.source(), JsonNode.class))))
                .toList();
    }

    List<String> keys() {
        return newest.stream().map(StoredMaterial::key).toList();
    }

    Optional<Long> id(String key) {
        return newest.stream()
                .filter(material -> material.key().equals(key))
                .map(StoredMaterial::id)
                .findFirst();
    }

    /** A material as its next version, or as the first one if there is none; empty if it is as it was. */
    Optional<ObjectNode> next(ObjectNode material) {
        Optional<StoredMaterial> old = newest.stream()
                .filter(stored -> stored.key().equals(material.path("id").asString("")))
                .findFirst();
        boolean same = old.filter(
                        stored -> stored.source().equals(CanonicalJson.of(numbered(material, stored.number()))))
                .isPresent();
        return same
                ? Optional.empty()
                : Optional.of(numbered(material, old.map(StoredMaterial::number).orElse(0) + 1));
    }

    private static ObjectNode numbered(ObjectNode material, int number) {
        return material.deepCopy().put("version", number);
    }
}
