package org.callworthy.exam.api;

import java.time.Instant;
import java.util.List;
import org.callworthy.exam.ReceiptVerdict;
import org.callworthy.exam.ReceiptVerdict.Difference;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a receipt.
 *
 * @param verdict {@code MATCHES}, {@code DIFFERS}, {@code NOT_GENUINE}, {@code GONE} or {@code UNREADABLE}
 * @param since entries that the journal got after the receipt was issued
 * @param altered entries of the receipt that are not what was signed
 */
record CheckJson(
        String verdict,
        @Nullable String sitting,
        @Nullable Instant issuedAt,
        int entries,
        int since,
        List<Difference> differences,
        List<Integer> altered) {

    static CheckJson of(ReceiptVerdict verdict) {
        return switch (verdict) {
            case ReceiptVerdict.Matches(var sitting, var issuedAt, var entries, var since) ->
                new CheckJson("MATCHES", sitting, issuedAt, entries, since, List.of(), List.of());
            case ReceiptVerdict.Differs(var sitting, var issuedAt, var differences) ->
                new CheckJson("DIFFERS", sitting, issuedAt, 0, 0, differences, List.of());
            case ReceiptVerdict.NotGenuine(var altered) ->
                new CheckJson("NOT_GENUINE", null, null, 0, 0, List.of(), altered);
            case ReceiptVerdict.Gone(var sitting) -> new CheckJson("GONE", sitting, null, 0, 0, List.of(), List.of());
            case ReceiptVerdict.Unreadable() -> new CheckJson("UNREADABLE", null, null, 0, 0, List.of(), List.of());
        };
    }
}
