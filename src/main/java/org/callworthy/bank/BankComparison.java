package org.callworthy.bank;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.callworthy.common.yaml.CanonicalJson;
import tools.jackson.databind.JsonNode;

/**
 * A bank's file beside what is stored of the bank.
 *
 * @param purpose track and level for which the bank was imported before
 * @param elsewhere items of the file that are stored in another bank
 * @param left what of the file stays as it is here
 */
record BankComparison(
        JsonNode root,
        BankText bank,
        Optional<String> purpose,
        Collection<String> elsewhere,
        List<StoredMaterial> materials,
        List<StoredVersion> versions,
        Leaving left) {

    String materialSource(int index) {
        return CanonicalJson.of(root.path("materials").path(index));
    }

    String itemSource(int index) {
        return CanonicalJson.of(root.path("items").path(index));
    }

    Optional<StoredMaterial> stored(Material material) {
        return materials.stream()
                .filter(old -> old.key().equals(material.key()) && old.number() == material.number())
                .findFirst();
    }

    Optional<StoredVersion> stored(ItemText item) {
        return versions.stream()
                .filter(old -> old.itemKey().equals(item.key()) && old.number() == item.number())
                .findFirst();
    }

    /** Whether an approved version came with a file and is in this one no more. */
    boolean isGone(StoredVersion version) {
        return version.approved()
                && version.fromFile()
                && bank.items().stream().noneMatch(item -> item.key().equals(version.itemKey()));
    }

    /** Whether the file has an approved version's item in another version. */
    boolean isReplaced(StoredVersion version) {
        return version.approved()
                && !left.items().contains(version.itemKey())
                && bank.items().stream()
                        .anyMatch(item -> item.key().equals(version.itemKey()) && item.number() != version.number());
    }

    boolean isLeft(ItemText item) {
        return left.items().contains(item.key());
    }

    boolean replaces(ItemText item) {
        return versions.stream().anyMatch(version -> version.itemKey().equals(item.key()) && isReplaced(version));
    }

    /** The comparison of a file that comes with the application: what conflicts stays as it is here. */
    BankComparison leavingConflicts() {
        return new BankComparison(root, bank, purpose, elsewhere, materials, versions, Leaving.of(this));
    }

    BankComparison with(List<StoredVersion> now) {
        return new BankComparison(root, bank, purpose, elsewhere, materials, now, left);
    }

    Optional<StoredVersion> open(String key) {
        return versions.stream()
                .filter(version ->
                        version.itemKey().equals(key) && version.state().isOpen())
                .findFirst();
    }

    /** Of the versions that are or were approved. */
    Optional<StoredVersion> newestApproved(String key) {
        return versions.stream()
                .filter(version -> version.itemKey().equals(key) && version.everApproved())
                .max(Comparator.comparingInt(StoredVersion::number));
    }
}
