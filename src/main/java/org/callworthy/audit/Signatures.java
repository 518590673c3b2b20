package org.callworthy.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** This installation's signatures (Ed25519, RFC 8032) under what it gives out of its records, with the key of the checkpoints. */
@Component
public class Signatures {

    private final KeyPair keys;

    Signatures(AuditProperties properties) throws IOException, GeneralSecurityException {
        this.keys = SigningKey.in(properties.folder());
    }

    /**
     * @param purpose so that a signature under one kind of text is none under another
     * @return base 64
     */
    public String sign(String purpose, String text) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(keys.getPrivate());
            signing.update(statement(purpose, text));
            return Base64.getEncoder().encodeToString(signing.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean isOurs(String purpose, String text, String signature) {
        try {
            Signature checking = Signature.getInstance("Ed25519");
            checking.initVerify(keys.getPublic());
            checking.update(statement(purpose, text));
            return checking.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }

    /** The half that everybody may know: SubjectPublicKeyInfo (RFC 8410) in base 64. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    private static byte[] statement(String purpose, String text) {
        return ("callworthy " + purpose + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }
}
