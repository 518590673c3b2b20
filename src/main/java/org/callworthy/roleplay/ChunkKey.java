package org.callworthy.roleplay;

import java.nio.charset.StandardCharsets;

/** Where a chunk belongs. */
record ChunkKey(PerformanceId performance, int segment, int seq) {

    /** What its ciphertext is bound to. */
    byte[] bytes() {
        return ("chunk " + performance + " " + segment + " " + seq).getBytes(StandardCharsets.US_ASCII);
    }
}
