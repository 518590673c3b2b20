package org.callworthy.bank;

import java.util.Optional;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;

/**
 * Why the version of an item that a file has cannot take its place among those that are stored of it.
 *
 * @param shipped whether what would be right is said to those who write here, and not to whoever writes the file
 */
record NumberConflicts(BankComparison comparison, boolean shipped) {

    Optional<Problem> of(int index) {
        ItemText item = comparison.bank().items().get(index);
        if (comparison.elsewhere().contains(item.key())) {
            return Optional.of(new Problem(
                    Problem.path("items", index, "id"),
                    Wording.of("item {0} belongs to another bank", item.key()),
                    shipped
                            ? Wording.of(
                                    "what is here stays; to have the item of the release, write it under another id")
                            : Wording.of("an id that no other item has or had")));
        }
        return written(item)
                .or(() -> discarded(item))
                .or(() -> passed(item))
                .or(() -> housesOwn(item))
                .map(why -> new Problem(Problem.path("items", index, "version"), why.what(), why.right()));
    }

    private Optional<Why> written(ItemText item) {
        boolean isNew =
                comparison.stored(item).filter(StoredVersion::everApproved).isEmpty();
        return comparison
                .open(item.key())
                .filter(version -> isNew && version.number() <= item.number())
                .map(version -> new Why(
                        Wording.of("version {0} of item {1} is being written here", version.number(), item.key()),
                        shipped
                                ? Wording.of(
                                        "approve version {0} or give it up; the next start looks again",
                                        version.number())
                                : Wording.of("the version before, until that one is approved or given up")));
    }

    /** Nobody of the house can give a release's version another number: there the draft makes room. */
    private Optional<Why> discarded(ItemText item) {
        return comparison
                .discarded(item)
                .filter(version -> !comparison.shipped())
                .map(version -> new Why(
                        Wording.of("version {0} of item {1} was given up here as a draft", item.number(), item.key()),
                        Wording.of("the version before, or a higher version number")));
    }

    private Optional<Why> passed(ItemText item) {
        return comparison
                .newestApproved(item.key())
                .map(StoredVersion::number)
                .filter(newest -> item.number() < newest)
                .map(newest -> new Why(
                        Wording.of("item {0} is at version {1} already", item.key(), newest),
                        shipped
                                ? BankConflicts.STAYS
                                : Wording.of("version {0} as it is stored, or {1} for a change", newest, newest + 1)));
    }

    /** A release takes no version's place that is the house's, and brings no item back that is retired here. */
    private Optional<Why> housesOwn(ItemText item) {
        return comparison
                .newestApproved(item.key())
                .filter(newest -> comparison.shipped()
                        && comparison.stored(item).isEmpty()
                        && (newest.approved() ? isHousesOwn(newest) : !newest.isReplaced() && !newest.isWithdrawn()))
                .map(newest -> new Why(
                        newest.approved()
                                ? Wording.of("version {0} of item {1} is the house’s own", newest.number(), item.key())
                                : Wording.of("item {0} was retired here", item.key()),
                        BankConflicts.STAYS));
    }

    /** Of a bank from before versions were marked, what came with any file counts as shipped. */
    private boolean isHousesOwn(StoredVersion version) {
        return !version.fromFile() || comparison.isMarked() && !version.shipped();
    }

    private record Why(Wording what, Wording right) {}
}
