package org.callworthy.bench;

import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.callworthy.common.Sha256;
import tools.jackson.databind.JsonNode;

/** A candidate in a role-play, with the ledger of what the server acknowledged to them. Used by one thread at a time. */
final class Call {

    private static final String PERFORMANCES = "/api/v1/performances";

    /** The first that a page takes after the first start. */
    private static final int SEGMENT = 100;

    private final Account account;
    private final Wire wire;
    private final CallLedger ledger;
    private String bearer = "";
    private String performance = "";

    Call(int number, String line, Wire wire) {
        account = new Account(line, wire);
        ledger = new CallLedger(number);
        this.wire = wire;
    }

    void signIn() throws IOException {
        account.signIn();
    }

    void start() throws IOException {
        JsonNode started = account.start(PERFORMANCES);
        performance = started.path("performance").asString();
        bearer = "Bearer " + started.path("token").asString();
    }

    /**
     * One second of sound in one request.
     *
     * @throws IOException if it was not acknowledged: whether it arrived is then unknown
     */
    void speak() throws IOException {
        if (performance.isEmpty()) {
            throw new IOException("There is no call to speak in");
        }
        int second = ledger.next();
        byte[] sound = ledger.sound(second);
        Map<String, String> headers = Map.of(
                "Authorization",
                bearer,
                "Content-Type",
                "audio/l16;rate=16000;channels=1",
                "Callworthy-Offset",
                String.valueOf((long) second * CallLedger.SAMPLES),
                "Content-Digest",
                "sha-256=:" + Base64.getEncoder().encodeToString(Sha256.of(sound)) + ":");
        Account.succeeded(wire.send("PUT", own("/audio/" + SEGMENT + "/" + second), headers, sound));
        ledger.acknowledge(second);
    }

    /** Hands in; what was not acknowledged is given up. */
    void handIn() throws IOException {
        boolean incomplete = ledger.acknowledged().cardinality() < ledger.sent();
        String claim = "{\"segments\":[{\"segment\":" + SEGMENT + ",\"chunks\":" + ledger.sent() + "}],\"incomplete\":"
                + incomplete + "}";
        Map<String, String> headers = Map.of("Authorization", bearer, "Content-Type", "application/json");
        Account.succeeded(wire.send("POST", own("/submission"), headers, claim));
    }

    private String own(String path) {
        return PERFORMANCES + "/" + performance + path;
    }

    /** Empty until it has been started. */
    String performance() {
        return performance;
    }

    CallLedger ledger() {
        return ledger;
    }
}
