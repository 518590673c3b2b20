package org.callworthy.rights;

import java.time.Instant;
import java.util.List;
import org.callworthy.certification.AnswerId;
import org.callworthy.certification.CertificationId;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.SeatHeld;
import org.callworthy.roleplay.PerformanceId;

/** All that a copy holds: the data, and the files that lie beside it. */
record Copy(
        Data data,
        List<Receipt> receipts,
        List<Recording> recordings,
        List<HandedIn> handedIn,
        List<Certificate> certificates) {

    record Data(
            Instant madeAt,
            AccountData account,
            List<CaseData> cases,
            List<SeatHeld> seats,
            List<MessageData> messages) {}

    /** Of an exam. */
    record Receipt(String path, AttemptId attempt) {}

    record Recording(String path, PerformanceId performance) {}

    record HandedIn(String path, AnswerId answer) {}

    record Certificate(String path, CertificationId certification) {}
}
