package org.callworthy.delivery;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.callworthy.common.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Issues and recognises tokens. Whose a token is never changes, so what was found once is remembered, up to a limit; what
 * the token still opens is asked anew each time.
 */
@Component
class Tokens {

    private static final int BYTES = 32;
    private static final int MOST_REMEMBERED = 50_000;

    private final SecureRandom random = new SecureRandom();
    private final Map<ByteBuffer, Bearer> remembered = new ConcurrentHashMap<>();
    private final AttemptRepository attempts;

    Tokens(AttemptRepository attempts) {
        this.attempts = attempts;
    }

    String issue(AttemptId attempt, int epoch, Entry entry, Instant now) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        attempts.insertToken(attempt, epoch, Sha256.of(token), device(entry), now);
        return token;
    }

    /** Whether the browser is the one that got the newest token. Who tells nothing of itself is another one. */
    boolean isSameDevice(Attempt attempt, Entry entry) {
        byte[] device = device(entry);
        return device != null
                && attempts.newestDevice(attempt.id())
                        .filter(last -> MessageDigest.isEqual(last, device))
                        .isPresent();
    }

    private static byte @Nullable [] device(Entry entry) {
        return entry.device() == null ? null : Sha256.of(entry.device());
    }

    Optional<Bearer> bearer(String token) {
        ByteBuffer hash = ByteBuffer.wrap(Sha256.of(token));
        Optional<Bearer> known = Optional.ofNullable(remembered.get(hash));
        if (known.isPresent()) {
            return known;
        }
        Optional<Bearer> found = attempts.bearer(hash.array());
        found.ifPresent(bearer -> remember(hash, bearer));
        return found;
    }

    private void remember(ByteBuffer hash, Bearer bearer) {
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(hash, bearer);
    }
}
