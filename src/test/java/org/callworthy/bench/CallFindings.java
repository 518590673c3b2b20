package org.callworthy.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.callworthy.common.Sha256;
import org.callworthy.speech.Wav;

/**
 * The driver's ledger of calls held against journal and recordings, in seconds of sound.
 *
 * @param acknowledged of those sent, to the driver's knowledge
 * @param found in the journal, as they were sent
 * @param recorded in the recording, as they were sent and at their place
 * @param lost acknowledged and not found, or not in a recording that was made
 * @param doubled entries of the journal beyond one for a second, and seconds of a recording beyond those sent
 */
record CallFindings(long sent, long acknowledged, long found, long recorded, long lost, long doubled) {

    static final CallFindings NONE = new CallFindings(0, 0, 0, 0, 0, 0);

    private static final int WAV_HEADER = Wav.header(0, CallLedger.SAMPLES).length;

    /** @param journal digests of all chunks of the call that count, in hexadecimal */
    static CallFindings unrecorded(CallLedger ledger, List<String> journal) {
        BitSet found = found(ledger, journal);
        return of(ledger, found, new BitSet(), found, journal.size() - found.cardinality());
    }

    /** As {@link #unrecorded}, with the recording that was made of the chunks. */
    static CallFindings of(CallLedger ledger, List<String> journal, InputStream wav) throws IOException {
        BitSet found = found(ledger, journal);
        BitSet recorded = new BitSet();
        int length = 0;
        wav.skipNBytes(WAV_HEADER);
        for (byte[] second = next(wav); second.length > 0; second = next(wav)) {
            recorded.set(length, second.length == CallLedger.BYTES && ledger.isSound(length, second));
            length++;
        }
        BitSet kept = (BitSet) found.clone();
        kept.and(recorded);
        int beyond = Math.max(0, length - ledger.sent());
        return of(ledger, found, recorded, kept, journal.size() - found.cardinality() + beyond);
    }

    private static CallFindings of(CallLedger ledger, BitSet found, BitSet recorded, BitSet kept, long doubled) {
        BitSet lost = (BitSet) ledger.acknowledged().clone();
        lost.andNot(kept);
        return new CallFindings(
                ledger.sent(),
                ledger.acknowledged().cardinality(),
                found.cardinality(),
                recorded.cardinality(),
                lost.cardinality(),
                doubled);
    }

    private static BitSet found(CallLedger ledger, List<String> journal) {
        Set<String> digests = Set.copyOf(journal);
        BitSet found = new BitSet();
        for (int second = 0; second < ledger.sent(); second++) {
            found.set(second, digests.contains(HexFormat.of().formatHex(Sha256.of(ledger.sound(second)))));
        }
        return found;
    }

    private static byte[] next(InputStream wav) throws IOException {
        return wav.readNBytes(CallLedger.BYTES);
    }

    CallFindings plus(CallFindings other) {
        return new CallFindings(
                sent + other.sent,
                acknowledged + other.acknowledged,
                found + other.found,
                recorded + other.recorded,
                lost + other.lost,
                doubled + other.doubled);
    }
}
