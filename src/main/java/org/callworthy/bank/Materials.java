package org.callworthy.bank;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callworthy.account.PersonId;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.common.yaml.Fields;
import tools.jackson.databind.node.ObjectNode;

/**
 * The materials of a bank.
 *
 * @param versions all that there ever were
 * @param newest each material in its newest version
 */
record Materials(List<StoredMaterial> versions, List<StoredMaterial> newest) {

    static Materials of(List<StoredMaterial> versions) {
        return new Materials(
                List.copyOf(versions), List.copyOf(latest(versions.stream()).values()));
    }

    private static Map<String, StoredMaterial> latest(Stream<StoredMaterial> versions) {
        return versions.collect(Collectors.toMap(
                StoredMaterial::key,
                material -> material,
                BinaryOperator.maxBy(Comparator.comparingInt(StoredMaterial::number)),
                TreeMap::new));
    }

    /** Each material in the newest version among those that something rests on; in the newest of all if nothing rests on it. */
    List<StoredMaterial> under(Set<Long> restedOn) {
        Map<String, StoredMaterial> used = latest(versions.stream().filter(version -> restedOn.contains(version.id())));
        return newest.stream()
                .map(material -> used.getOrDefault(material.key(), material))
                .toList();
    }

    List<Material> all() {
        return newest.stream()
                .map(material -> BankReader.material(new Fields(material.tree())))
                .toList();
    }

    Optional<StoredMaterial> newest(String key) {
        return newest.stream().filter(material -> material.key().equals(key)).findFirst();
    }

    /**
     * Who wrote the newest version of a material, or one before it whose words nobody has approved with an item yet.
     *
     * @param restedOn the versions that items rest on which are or were approved
     */
    Set<PersonId> writers(String key, Set<Long> restedOn) {
        List<StoredMaterial> all = versions.stream()
                .filter(version -> version.key().equals(key))
                .sorted(Comparator.comparingInt(StoredMaterial::number).reversed())
                .toList();
        List<StoredMaterial> unseen = all.stream()
                .takeWhile(version -> !restedOn.contains(version.id()))
                .toList();
        return (unseen.isEmpty() ? all.stream().limit(1) : unseen.stream())
                .flatMap(version -> version.writtenBy().stream())
                .collect(Collectors.toSet());
    }

    /** A material as its next version, or as the first one if there is none; empty if it is as it was. */
    Optional<ObjectNode> next(ObjectNode material) {
        Optional<StoredMaterial> old = newest(material);
        boolean same = old.filter(
                        stored -> stored.source().equals(CanonicalJson.of(numbered(material, stored.number()))))
                .isPresent();
        return same
                ? Optional.empty()
                : Optional.of(numbered(material, old.map(StoredMaterial::number).orElse(0) + 1));
    }

    /**
     * As {@link #next}, for a material of another system's file: what the file does not say, such as the other language, stays as
     * it is. Empty also if some version says already what the file says, so that the same file again does not undo what was written
     * since.
     */
    Optional<ObjectNode> brought(ObjectNode material) {
        String key = key(material);
        boolean known = versions.stream()
                .filter(version -> version.key().equals(key))
                .map(StoredMaterial::tree)
                .anyMatch(tree -> Overlay.of(tree, material).equals(tree));
        return known
                ? Optional.empty()
                : next(newest(material)
                        .map(old -> Overlay.of(old.tree(), material))
                        .orElse(material));
    }

    /** What would become of a material of another system's file. */
    ImportFate fate(ObjectNode material) {
        Optional<StoredMaterial> old = newest(material);
        if (!Drafts.isKey(key(material))) {
            return ImportFate.NO_KEY;
        }
        if (old.isEmpty()) {
            return ImportFate.NEW;
        }
        if (brought(material).isEmpty()) {
            return ImportFate.UNCHANGED;
        }
        return SameQuestion.isLikely(old.get().tree(), material) ? ImportFate.NEXT_VERSION : ImportFate.ANOTHER;
    }

    Map<String, ImportFate> fates(List<ObjectNode> brought) {
        Map<String, ImportFate> fates = new LinkedHashMap<>();
        brought.forEach(material -> fates.put(key(material), fate(material)));
        return fates;
    }

    private Optional<StoredMaterial> newest(ObjectNode material) {
        return newest(key(material));
    }

    private static String key(ObjectNode material) {
        return material.path("id").asString("");
    }

    private static ObjectNode numbered(ObjectNode material, int number) {
        return material.deepCopy().put("version", number);
    }
}
