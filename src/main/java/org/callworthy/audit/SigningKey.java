package org.callworthy.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.callworthy.common.SecretFile;

/** The Ed25519 key pair of the checkpoints: {@code audit.key}, private and public half in base 64. Made at first need. */
final class SigningKey {

    private SigningKey() {}

    static KeyPair in(Path folder) throws IOException, GeneralSecurityException {
        SecretFile file = new SecretFile(folder, "audit.key");
        if (!file.exists()) {
            KeyPair fresh = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Base64.Encoder text = Base64.getEncoder();
            file.createUnlessThere(text.encodeToString(fresh.getPrivate().getEncoded()) + " "
                    + text.encodeToString(fresh.getPublic().getEncoded()));
        }
        String[] halves = file.lines().getFirst().split(" ");
        KeyFactory keys = KeyFactory.getInstance("Ed25519");
        return new KeyPair(
                keys.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(halves[1]))),
                keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(halves[0]))));
    }
}
