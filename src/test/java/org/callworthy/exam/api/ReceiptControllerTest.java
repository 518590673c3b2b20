package org.callworthy.exam.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.callworthy.exam.ReceiptVerdict;
import org.callworthy.exam.Receipts;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.mock.web.MockHttpServletRequest;

class ReceiptControllerTest {

    private final Receipts receipts = mock();
    private Instant now = Instant.parse("2026-05-20T09:00:00Z");
    private final ReceiptController controller = new ReceiptController(receipts, () -> now);

    @Test
    void whatDoesNotSayHowLongItIsIsRefusedUnread() throws IOException {
        ServletInputStream unread = mock();
        assertThat(check(request(-1, unread))).isEqualTo(HttpStatus.LENGTH_REQUIRED);
        assertThat(check(request(32_000_001, unread))).isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
        verifyNoInteractions(unread);
    }

    @Test
    void whatComesInDripsIsGivenUpAndItsPlaceIsFree() throws IOException {
        when(receipts.check(any())).thenReturn(new ReceiptVerdict.Unreadable());
        for (int n = 0; n < 3; n++) {
            assertThat(check(request(100, dripping(Duration.ofSeconds(1))))).isEqualTo(HttpStatus.REQUEST_TIMEOUT);
        }
        assertThat(check(request(100, dripping(Duration.ofMillis(100))))).isEqualTo(HttpStatus.OK);
        assertThat(check(request(9_000_000, dripping(Duration.ofSeconds(1)))))
                .as("large, over a slow line")
                .isEqualTo(HttpStatus.OK);
    }

    private HttpStatusCode check(MockHttpServletRequest request) throws IOException {
        return controller.check(request).getStatusCode();
    }

    /** A hundred bytes, one at a time. */
    private ServletInputStream dripping(Duration pause) throws IOException {
        AtomicInteger left = new AtomicInteger(100);
        ServletInputStream drops = mock();
        when(drops.read(any(byte[].class))).thenAnswer(call -> {
            now = now.plus(pause);
            return left.getAndDecrement() > 0 ? 1 : -1;
        });
        return drops;
    }

    private static MockHttpServletRequest request(long length, ServletInputStream body) {
        return new MockHttpServletRequest() {
            @Override
            public long getContentLengthLong() {
                return length;
            }

            @Override
            public ServletInputStream getInputStream() {
                return body;
            }
        };
    }
}
