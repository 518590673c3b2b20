package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.callworthy.audit.Signatures;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class ReceiptFileTest {

    private final ReceiptFile file = new ReceiptFile(Mockito.mock(Signatures.class));

    /** Four million empty objects would be 400 MB before anybody looked for a signature. */
    @Test
    void whatIsNoReceiptIsNotHeldWhole() {
        file.read("{}");
        String many = "{\"a\":[{}" + ",{}".repeat(4_000_000) + "]}";
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(file.read(many)).isEmpty();
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(150_000_000);
    }
}
