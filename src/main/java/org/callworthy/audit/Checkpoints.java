package org.callworthy.audit;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Instant;
import java.util.List;
import org.callworthy.common.SecretFile;
import org.springframework.stereotype.Component;

/**
 * Signed checkpoints in a file outside the database. Somebody who can change every row still cannot cut the chain's tail or
 * write it anew without contradicting one of them.
 */
@Component
class Checkpoints {

    private final SecretFile file;
    private final KeyPair keys;
    private Link last = Link.start();

    Checkpoints(AuditProperties properties) throws IOException, GeneralSecurityException {
        this.file = new SecretFile(properties.folder(), "audit.checkpoints");
        this.keys = SigningKey.in(properties.folder());
    }

    synchronized void add(Link end, Instant now) throws IOException {
        if (end.equals(last) || end.number() == 0) {
            return;
        }
        try {
            file.append(Checkpoint.signed(end, now, keys.getPrivate()).line());
            last = end;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lines of the file in the order of writing. */
    List<String> lines() throws IOException {
        return file.exists() ? file.lines() : List.of();
    }

    boolean isOurs(Checkpoint checkpoint) {
        try {
            return checkpoint.isSignedBy(keys.getPublic());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
