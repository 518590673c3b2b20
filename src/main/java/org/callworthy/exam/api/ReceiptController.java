package org.callworthy.exam.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.callworthy.common.RateLimit;
import org.callworthy.delivery.ApiProblem;
import org.callworthy.delivery.Bearer;
import org.callworthy.exam.Receipts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives receipts to whom they belong, and checks them for anyone. */
@RestController
class ReceiptController {

    /** A sitting of 200 items with thirty changes each. */
    private static final int USUAL = 4_000_000;

    /**
     * Two hours of writing, without a rest, one text that grows to 3,000 Chinese characters: the player sends it every second at
     * most, less often once that is plenty, and a line has it twice.
     */
    private static final int LARGEST = 32_000_000;

    private static final int MOST_AT_A_TIME = 2;

    /** Whoever sends more slowly keeps others from the few places; for how long nothing may come at all is the web server's. */
    private static final long BYTES_A_SECOND = 100_000;

    private static final long AT_LEAST_SECONDS = 15;

    private static final int MOST_ADDRESSES = 10_000;

    private final Receipts receipts;
    private final InstantSource clock;
    private final RateLimit<String> byAddress;
    private final Semaphore checking = new Semaphore(MOST_AT_A_TIME);

    ReceiptController(Receipts receipts, InstantSource clock) {
        this.receipts = receipts;
        this.clock = clock;
        byAddress = new RateLimit<>(30, 0.5, MOST_ADDRESSES, clock);
    }

    @GetMapping("/api/v1/sittings/{sitting}/receipt")
    ResponseEntity<String> receipt(@AuthenticationPrincipal Bearer bearer, @PathVariable String sitting) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"callworthy-receipt-" + bearer.attempt() + ".json\"")
                .body(receipts.issue(bearer));
    }

    /**
     * Open to all. Few at a time, and large ones alone, so that nobody who is under the clock has to wait for it. From one address
     * thirty at once, then one every two seconds.
     */
    @PostMapping("/api/v1/receipts/check")
    ResponseEntity<Object> check(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        int places = length <= USUAL ? 1 : MOST_AT_A_TIME;
        if (!byAddress.admit(request.getRemoteAddr())) {
            return ApiProblem.TOO_MANY_REQUESTS.reply();
        }
        if (length < 0) {
            return ApiProblem.LENGTH_NEEDED.reply();
        }
        if (length > LARGEST) {
            return ApiProblem.TOO_LARGE.reply("No receipt is that large");
        }
        if (!checking.tryAcquire(places)) {
            return ApiProblem.BUSY.reply();
        }
        try {
            return read(
                            request.getInputStream(),
                            clock.instant().plusSeconds(AT_LEAST_SECONDS + length / BYTES_A_SECOND))
                    .<ResponseEntity<Object>>map(receipt -> ResponseEntity.ok(CheckJson.of(receipts.check(receipt))))
                    .orElseGet(ApiProblem.TOO_SLOW::reply);
        } finally {
            checking.release(places);
        }
    }

    /** @return empty if it comes so slowly that it would keep others from the few places */
    private Optional<String> read(InputStream body, Instant until) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] part = new byte[64 * 1024];
        for (int length = body.read(part); length >= 0; length = body.read(part)) {
            read.write(part, 0, length);
            if (clock.instant().isAfter(until)) {
                return Optional.empty();
            }
        }
        return Optional.of(read.toString(StandardCharsets.UTF_8));
    }
}
