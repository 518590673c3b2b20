package org.callworthy.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.callworthy.common.Json;
import org.callworthy.common.Sha256;
import org.callworthy.common.yaml.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is stored of the items of a file, before it is taken in.
 *
 * @param drafts the current version of each, by key
 * @param pictures of these versions
 * @param recordings of these versions
 * @param said what the file can say
 * @param materials what becomes of those of the file
 */
record ImportedBefore(
        Map<String, StoredDraft> drafts,
        Map<ItemVersionId, List<StoredPicture>> pictures,
        Map<ItemVersionId, Map<Locale, StoredRecording>> recordings,
        SaidByFile said,
        Map<String, ImportFate> materials) {

    ImportedBefore(
            List<StoredDraft> current,
            Map<ItemVersionId, List<StoredPicture>> pictures,
            Map<ItemVersionId, Map<Locale, StoredRecording>> recordings,
            SaidByFile said,
            Map<String, ImportFate> materials) {
        this(
                current.stream().collect(Collectors.toMap(StoredDraft::itemKey, Function.identity())),
                pictures,
                recordings,
                said,
                materials);
    }

    Optional<StoredDraft> draft(String key) {
        return Optional.ofNullable(drafts.get(key));
    }

    ImportFate fate(String bank, ImportedItem item) {
        StoredDraft old = drafts.get(item.key());
        if (!Drafts.isKey(item.key())) {
            return ImportFate.NO_KEY;
        }
        if (old == null) {
            return restsOnRefused(item) ? ImportFate.MATERIAL : ImportFate.NEW;
        }
        if (!old.bank().equals(bank)) {
            return ImportFate.ELSEWHERE;
        }
        if (isSame(old, item)) {
            return ImportFate.UNCHANGED;
        }
        if (restsOnRefused(item)) {
            return ImportFate.MATERIAL;
        }
        if (!SameQuestion.isLikely(old.source(), item.item())) {
            return ImportFate.ANOTHER;
        }
        return switch (old.state()) {
            case DRAFT -> ImportFate.CHANGES_DRAFT;
            case IN_REVIEW -> ImportFate.IN_REVIEW;
            case APPROVED, RETIRED -> ImportFate.NEXT_VERSION;
        };
    }

    private boolean isSame(StoredDraft old, ImportedItem item) {
        boolean same = old.importSha256()
                .filter(sha -> Arrays.equals(sha, sha256(item)))
                .isPresent();
        return same && isHeard(old, item)
                || merged(old, item).equals(ImportedBefore::differ, old.source())
                        && hasPictures(old, item)
                        && hasRecordings(old, item);
    }

    /** 0 where they are the same: 3 and 3.0 are, however they were read. */
    private static int differ(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    /** Under the key of its material the bank has another text. */
    private boolean restsOnRefused(ImportedItem item) {
        ImportFate fate = materials.get(item.item().path("material").asString(""));
        return fate == ImportFate.ANOTHER || fate == ImportFate.NO_KEY;
    }

    /** What is stored of it, with what the file says. */
    ObjectNode merged(StoredDraft old, ImportedItem item) {
        return said.over(old.source(), item.item());
    }

    private boolean hasPictures(StoredDraft old, ImportedItem item) {
        List<StoredPicture> stored = pictures.getOrDefault(old.id(), List.of());
        return item.files().pictures().entrySet().stream()
                .allMatch(file ->
                        stored.stream().anyMatch(one -> one.file().equals(file.getKey()) && one.is(file.getValue())));
    }

    /** Whether what its text names is there: a recording that the file has, too, may have been lost on its way in. */
    private boolean isHeard(StoredDraft old, ImportedItem item) {
        Set<Locale> there = recordings.getOrDefault(old.id(), Map.of()).keySet();
        return item.heard().entrySet().stream()
                .allMatch(heard -> there.contains(heard.getKey())
                        || !old.text()
                                .listening()
                                .flatMap(listening -> listening.file(heard.getKey()))
                                .equals(Optional.of(heard.getValue())));
    }

    private boolean hasRecordings(StoredDraft old, ImportedItem item) {
        Map<Locale, StoredRecording> there = recordings.getOrDefault(old.id(), Map.of());
        return item.files().recordings().entrySet().stream()
                .filter(file -> item.heard().containsKey(file.getKey()))
                .allMatch(file -> Optional.ofNullable(there.get(file.getKey()))
                        .filter(one -> one.sha256()
                                .orElse(file.getValue().sha256())
                                .equals(file.getValue().sha256()))
                        .isPresent());
    }

    /** Of all that the file says of an item. */
    static byte[] sha256(ImportedItem item) {
        return Sha256.of(CanonicalJson.of(Json.mapper().valueToTree(item.item()))
                + item.files().digest());
    }
}
