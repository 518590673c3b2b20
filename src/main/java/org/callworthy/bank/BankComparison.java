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
 * @param shipped whether the file came with the application: what the house made of the bank stays, then
 * @param left what of the file stays as it is here
 */
record BankComparison(
        JsonNode root,
        BankText bank,
        Optional<String> purpose,
        Collection<String> elsewhere,
        List<StoredMaterial> materials,
        List<StoredVersion> versions,
        boolean shipped,
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

    /** What is the newest of a material here, if the file would put another before it and no release has brought it. */
    Optional<StoredMaterial> housesOwn(Material material) {
        boolean areMarked = materials.stream().anyMatch(StoredMaterial::shipped);
        return materials.stream()
                .filter(old -> old.key().equals(material.key()))
                .max(Comparator.comparingInt(StoredMaterial::number))
                .filter(newest -> shipped && stored(material).isEmpty())
                .filter(newest -> newest.writtenBy().isPresent() || areMarked && !newest.shipped());
    }

    /** Those of the release's file that are not left as they are here. */
    List<StoredMaterial> broughtMaterials() {
        return bank.materials().stream()
                .filter(material -> !left.materials().contains(material.key()))
                .flatMap(material -> stored(material).stream())
                .filter(old -> !old.shipped())
                .toList();
    }

    Optional<StoredVersion> stored(ItemText item) {
        return numbered(item).filter(old -> !old.isDiscarded());
    }

    /** A draft that was given up and has the number of the file's version. */
    Optional<StoredVersion> discarded(ItemText item) {
        return numbered(item).filter(StoredVersion::isDiscarded);
    }

    private Optional<StoredVersion> numbered(ItemText item) {
        return versions.stream()
                .filter(old -> old.itemKey().equals(item.key()) && old.number() == item.number())
                .findFirst();
    }

    /** Whether an approved version came with a file, of a release if this is one, and is in this one no more. */
    boolean isGone(StoredVersion version) {
        return version.approved()
                && (shipped ? version.shipped() : version.fromFile())
                && item(version).isEmpty();
    }

    /** Whether the file makes a version approved again. A release does so only with what a release withdrew. */
    boolean comesBack(StoredVersion version) {
        return shipped ? version.isWithdrawn() : version.comesBack();
    }

    /** What of the file is retired because another file lacked it, and was not written anew since. */
    List<StoredVersion> lost() {
        return bank.items().stream()
                .flatMap(item -> stored(item).stream())
                .filter(StoredVersion::isGone)
                .filter(old -> newestApproved(old.itemKey()).filter(old::equals).isPresent())
                .toList();
    }

    /** Whether the release's file has the version; of an item that is left, whether the one before had it. */
    boolean isShipped(StoredVersion version) {
        return item(version)
                .map(item -> isLeft(item)
                        ? version.shipped() || !isMarked() && version.fromFile() && version.number() < item.number()
                        : version.number() == item.number() && !version.isDiscarded())
                .orElse(false);
    }

    /** Not so as long as no release's file was taken in since versions are marked that it has. */
    boolean isMarked() {
        return versions.stream().anyMatch(StoredVersion::shipped);
    }

    private Optional<ItemText> item(StoredVersion version) {
        return bank.items().stream()
                .filter(item -> item.key().equals(version.itemKey()))
                .findFirst();
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
        return new BankComparison(root, bank, purpose, elsewhere, materials, versions, shipped, Leaving.of(this));
    }

    BankComparison with(List<StoredMaterial> materialsNow, List<StoredVersion> now) {
        return new BankComparison(root, bank, purpose, elsewhere, materialsNow, now, shipped, left);
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
