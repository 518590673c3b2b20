package org.callworthy.exam.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
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

    private static final int MOST_ADDRESSES = 10_000;

    private final Receipts receipts;
    private final RateLimit<String> byAddress;
    private final Semaphore checking = new Semaphore(MOST_AT_A_TIME);

    ReceiptController(Receipts receipts, InstantSource clock) {
        this.receipts = receipts;
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

    /** Open to all. Few at a time, and large ones alone, so that nobody who is under the clock has to wait for it. From one address thirty at once, then one every two seconds. */
    @PostMapping("/api/v1/receipts/check")
    ResponseEntity<Object> check(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        int places = length >= 0 && length <= USUAL ? 1 : MOST_AT_A_TIME;
        if (!byAddress.admit(request.getRemoteAddr())) {
            return ApiProblem.TOO_MANY_REQUESTS.reply();
        }
        if (!checking.tryAcquire(places)) {
            return ApiProblem.BUSY.reply();
        }
        try {
            byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
            return body.length > LARGEST
                    ? ApiProblem.TOO_LARGE.reply("No receipt is that large")
                    : ResponseEntity.ok(CheckJson.of(receipts.check(new String(body, StandardCharsets.UTF_8))));
        } finally {
            checking.release(places);
        }
    }
}
