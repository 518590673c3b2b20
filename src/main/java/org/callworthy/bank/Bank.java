package org.callworthy.bank;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.callworthy.common.CalledByServices;
import org.callworthy.common.Track;
import org.springframework.stereotype.Service;

/**
 * Items for exams and for scoring. Called by services, also under a candidate's sign-in, so it asks for no role: what it
 * gives holds the keys and never leaves the server. Candidates get {@link ItemVersion#face()}.
 */
@Service
@CalledByServices
public class Bank {

    private final BankRepository repository;
    private final ItemSounds sounds;
    private final ItemPictureRepository pictures;
    private final Map<ItemVersionId, ItemVersion> versions = new ConcurrentHashMap<>();

    Bank(BankRepository repository, ItemSounds sounds, ItemPictureRepository pictures) {
        this.repository = repository;
        this.sounds = sounds;
        this.pictures = pictures;
    }

    /**
     * The items that a form may be made of, by their key; none if there is no such bank. Items for practice are never among them,
     * nor those that must be heard and cannot be in a language, nor a case whose items rest on different versions of it.
     */
    public List<ItemVersion> approved(String bankKey) {
        List<ItemVersion> stored = stored(bankKey);
        Set<String> silent =
                sounds.lacking(stored).stream().map(ItemSounds.Lack::item).collect(Collectors.toSet());
        List<ItemVersion> open = stored.stream()
                .filter(version -> !version.tags().practice() && !silent.contains(version.itemKey()))
                .toList();
        Set<String> torn = torn(open);
        return open.stream()
                .filter(version -> version.material()
                        .map(Material::key)
                        .filter(torn::contains)
                        .isEmpty())
                .toList();
    }

    private static Set<String> torn(List<ItemVersion> items) {
        Map<String, Set<Material>> versions = items.stream()
                .flatMap(version -> version.material().stream())
                .collect(Collectors.groupingBy(Material::key, Collectors.toSet()));
        return versions.entrySet().stream()
                .filter(one ->
                        one.getValue().size() > 1 && one.getValue().stream().anyMatch(Material::isCase))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Approved items that are marked for practice, of all the track's banks. They are never in a form. */
    public List<ItemVersion> practice(Track track) {
        return versions(repository.approved(track)).stream()
                .filter(version -> version.tags().practice())
                .toList();
    }

    /** All approved items of a bank, also those for practice and those that cannot be heard yet. */
    List<ItemVersion> stored(String bankKey) {
        return versions(repository.approved(bankKey));
    }

    /** @throws IllegalArgumentException if there is no such version */
    public ItemVersion version(ItemVersionId id) {
        return versions(List.of(id)).getFirst();
    }

    /**
     * The versions in the order asked for.
     *
     * @throws IllegalArgumentException if there is no such version
     */
    public List<ItemVersion> versions(Collection<ItemVersionId> ids) {
        List<ItemVersionId> unknown =
                ids.stream().filter(id -> !versions.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            remember(repository.versions(unknown));
        }
        return ids.stream().map(this::known).toList();
    }

    private void remember(List<ItemVersion> read) {
        List<ItemVersionId> pictured = read.stream()
                .filter(version -> !version.text().pictures().isEmpty())
                .map(ItemVersion::id)
                .toList();
        Map<ItemVersionId, List<StoredPicture>> stored = pictured.isEmpty() ? Map.of() : pictures.of(pictured);
        read.forEach(version -> versions.put(version.id(), version.with(stored.getOrDefault(version.id(), List.of()))));
    }

    private ItemVersion known(ItemVersionId id) {
        ItemVersion version = versions.get(id);
        if (version == null) {
            throw new IllegalArgumentException("No item version " + id);
        }
        return version;
    }
}
