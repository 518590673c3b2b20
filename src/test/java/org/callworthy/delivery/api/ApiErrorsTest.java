package org.callworthy.delivery.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Players repeat what is refused with 429, or with 500 and more, until it is taken. */
class ApiErrorsTest {

    private final ApiErrors errors = new ApiErrors();

    @Test
    void aFullDiskMeansLater() throws Exception {
        ResponseEntity<Object> reply = errors.unforeseen(
                new IllegalStateException("not stored", new IOException("/srv/vault: No space left on device")));
        assertThat(reply.getStatusCode().value()).isEqualTo(507);
        assertThat(reply.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("2");
        assertThat(problem(reply).getType()).isEqualTo(URI.create("urn:callworthy:problem:storage-full"));
        assertThat(problem(reply).getDetail()).doesNotContain("/srv/vault");
    }

    @Test
    void aDatabaseThatIsAwayMeansLater() {
        assertThat(errors.databaseAway(new QueryTimeoutException("away"))
                        .getStatusCode()
                        .value())
                .isEqualTo(503);
    }

    @Test
    void anythingElseIsAnIncidentAndNothingOfItIsTold() throws Exception {
        ResponseEntity<Object> reply = errors.unforeseen(new IllegalStateException("row 17 of Robin Field"));
        assertThat(reply.getStatusCode().value()).isEqualTo(500);
        assertThat(problem(reply).getDetail()).startsWith("Incident ").doesNotContain("Robin");
    }

    private static ProblemDetail problem(ResponseEntity<Object> reply) {
        return (ProblemDetail) Objects.requireNonNull(reply.getBody());
    }
}
