package org.callworthy.bank;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Fields;
import tools.jackson.databind.JsonNode;

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
}
