package org.callworthy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.callworthy.common.Sha256;
import org.callworthy.speech.Wav;
import org.junit.jupiter.api.Test;

/** Three seconds were said, of which the last was not acknowledged. */
class CallFindingsTest {

    private final CallLedger ledger = new CallLedger(7);

    CallFindingsTest() {
        for (int second = 0; second < 3; second++) {
            ledger.next();
        }
        ledger.acknowledge(0);
        ledger.acknowledge(1);
    }

    @Test
    void whatIsInJournalAndRecordingOnceIsNeitherLostNorDoubled() throws Exception {
        assertThat(CallFindings.of(ledger, journal(0, 1), recording(ledger, 0, 1)))
                .isEqualTo(new CallFindings(3, 2, 2, 2, 0, 0));
        assertThat(CallFindings.of(ledger, journal(0, 1, 2), recording(ledger, 0, 1, 2)))
                .as("what arrived without an acknowledgement does no harm")
                .isEqualTo(new CallFindings(3, 2, 3, 3, 0, 0));
    }

    @Test
    void anAcknowledgedSecondThatTheJournalDoesNotHaveIsLost() throws Exception {
        assertThat(CallFindings.unrecorded(ledger, journal(0, 2))).isEqualTo(new CallFindings(3, 2, 2, 0, 1, 0));
        assertThat(CallFindings.of(ledger, journal(0), recording(ledger, 0, 1)).lost())
                .isOne();
    }

    @Test
    void anAcknowledgedSecondThatTheRecordingDoesNotHaveAtItsPlaceIsLost() throws Exception {
        assertThat(CallFindings.of(ledger, journal(0, 1), recording(ledger, 0)).lost())
                .isOne();
        assertThat(CallFindings.of(ledger, journal(0, 1), recording(ledger, 1, 0))
                        .lost())
                .as("exchanged")
                .isEqualTo(2);
        assertThat(CallFindings.of(ledger, journal(0, 1), recording(new CallLedger(8), 0, 1))
                        .lost())
                .as("somebody else’s")
                .isEqualTo(2);
    }

    @Test
    void beforeARecordingIsMadeOnlyTheJournalCounts() {
        assertThat(CallFindings.unrecorded(ledger, journal(0, 1))).isEqualTo(new CallFindings(3, 2, 2, 0, 0, 0));
    }

    @Test
    void aSecondThatIsThereTwiceIsDoubled() throws Exception {
        assertThat(CallFindings.unrecorded(ledger, journal(0, 1, 1)).doubled()).isOne();
        assertThat(CallFindings.of(ledger, journal(0, 1), recording(ledger, 0, 1, 1, 1))
                        .doubled())
                .as("a recording that is longer than the call")
                .isOne();
    }

    @Test
    void ofManyCallsEachCounts() throws Exception {
        CallFindings whole = CallFindings.of(ledger, journal(0, 1), recording(ledger, 0, 1));
        CallFindings broken = CallFindings.unrecorded(ledger, journal(0, 0));
        assertThat(CallFindings.NONE.plus(whole).plus(broken)).isEqualTo(new CallFindings(6, 4, 3, 2, 1, 1));
    }

    private List<String> journal(int... seconds) {
        List<String> digests = new ArrayList<>();
        for (int second : seconds) {
            digests.add(HexFormat.of().formatHex(Sha256.of(ledger.sound(second))));
        }
        return digests;
    }

    private static InputStream recording(CallLedger said, int... seconds) {
        ByteArrayOutputStream wav = new ByteArrayOutputStream();
        wav.writeBytes(Wav.header(seconds.length * CallLedger.SAMPLES, CallLedger.SAMPLES));
        for (int second : seconds) {
            byte[] sound = said.sound(second);
            for (int i = 0; i < sound.length; i++) {
                wav.write(sound[i ^ 1]);
            }
        }
        return new ByteArrayInputStream(wav.toByteArray());
    }
}
