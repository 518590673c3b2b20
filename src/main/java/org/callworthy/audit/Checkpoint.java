package org.callworthy.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** Where the chain's end was at a time, signed with Ed25519 (RFC 8032). A line: link, hash, time, signature. */
record Checkpoint(Link link, Instant at, byte[] signature) {

    static Checkpoint signed(Link link, Instant at, PrivateKey key) throws GeneralSecurityException {
        Signature signing = Signature.getInstance("Ed25519");
        signing.initSign(key);
        signing.update(statement(link, at));
        return new Checkpoint(link, at, signing.sign());
    }

    boolean isSignedBy(PublicKey key) throws GeneralSecurityException {
        Signature checking = Signature.getInstance("Ed25519");
        checking.initVerify(key);
        checking.update(statement(link, at));
        return signature.length == 64 && checking.verify(signature);
    }

    String line() {
        return text(link, at) + " " + Base64.getEncoder().encodeToString(signature);
    }

    /** @throws IllegalArgumentException if it is not a line that {@link #line()} makes */
    static Checkpoint parse(String line) {
        String[] parts = line.split(" ");
        if (parts.length != 4) {
            throw new IllegalArgumentException("A checkpoint has four parts");
        }
        Link link = new Link(Long.parseLong(parts[0]), parts[1]);
        return new Checkpoint(link, Instant.parse(parts[2]), Base64.getDecoder().decode(parts[3]));
    }

    private static byte[] statement(Link link, Instant at) {
        return ("callworthy audit " + text(link, at)).getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(Link link, Instant at) {
        return link.number() + " " + link.hash() + " " + at;
    }
}
