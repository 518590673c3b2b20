package org.callworthy.delivery;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.callworthy.common.Json;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Refusals over HTTP (RFC 9457). Clients switch on the type, which never changes. */
public enum ApiProblem {
    MALFORMED(HttpStatus.BAD_REQUEST, "The request cannot be read"),
    SIGN_IN_NEEDED(HttpStatus.UNAUTHORIZED, "Nobody is signed in, or the token is not known"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "Not for this person or token"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such thing, or it is not yours"),
    NOT_YET(HttpStatus.CONFLICT, "The window has not opened yet"),
    WINDOW_CLOSED(HttpStatus.CONFLICT, "The window to start has closed"),
    AGREEMENTS_MISSING(HttpStatus.CONFLICT, "The agreements have not been accepted yet"),
    SEAT_CODE_NEEDED(HttpStatus.CONFLICT, "The code of the seat is needed"),
    SEAT_CODE_WRONG(HttpStatus.CONFLICT, "It is not the code of the seat"),
    CHECK_IN_NEEDED(HttpStatus.CONFLICT, "An invigilator has to check who it is first"),
    MOVE_NEEDED(HttpStatus.CONFLICT, "It goes on elsewhere: an invigilator can move it to another computer"),
    CLOSED(HttpStatus.CONFLICT, "It is closed"),
    TIME_LEFT(HttpStatus.CONFLICT, "Time is not up: more was given"),
    OLDER_EPOCH(HttpStatus.CONFLICT, "It goes on elsewhere: a newer start has taken over"),
    NO_PLAYS_LEFT(HttpStatus.CONFLICT, "It was heard as often as it may be"),
    NO_OTHER_FORM(HttpStatus.CONFLICT, "The item bank has no form that this person has not had"),
    OTHER_CONTENT(HttpStatus.CONFLICT, "Something else is there already"),
    OTHER_ANSWER(HttpStatus.CONFLICT, "Under this number another answer is kept: number anew"),
    CHUNKS_MISSING(HttpStatus.CONFLICT, "Parts of the recording have not arrived"),
    ERASED(HttpStatus.GONE, "It was erased for good"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Not the media type that is taken here"),
    LENGTH_NEEDED(HttpStatus.LENGTH_REQUIRED, "The request does not say how long it is"),
    TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "It takes too long to arrive"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Too much at once"),
    INVALID(HttpStatus.UNPROCESSABLE_CONTENT, "The content does not fit"),
    DIGEST_MISMATCH(HttpStatus.UNPROCESSABLE_CONTENT, "The content is not what its digest says"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too much in too short a time"),
    SCENARIO_MISSING(HttpStatus.SERVICE_UNAVAILABLE, "No scenario can be performed"),
    BANK_TOO_SMALL(HttpStatus.SERVICE_UNAVAILABLE, "The item bank cannot fill the form"),
    STORAGE_FULL(HttpStatus.INSUFFICIENT_STORAGE, "The server has no room left: try again later"),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE, "Not now: try again soon"),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here");

    private static final long RETRY_SECONDS = 2;
    private static final Set<HttpStatus> MAY_PASS =
            Set.of(HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.TOO_MANY_REQUESTS, HttpStatus.INSUFFICIENT_STORAGE);

    private record Body(String type, String title, int status, String detail) {}

    private final HttpStatus status;
    private final String title;

    ApiProblem(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    public URI type() {
        return URI.create("urn:callworthy:problem:"
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    public ProblemDetail detail(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(type());
        problem.setTitle(title);
        return problem;
    }

    public ResponseEntity<Object> reply() {
        return reply(detail(title));
    }

    public ResponseEntity<Object> reply(String detail) {
        return reply(detail(detail));
    }

    /** @param problem one of this type, perhaps with properties of its own */
    public ResponseEntity<Object> reply(ProblemDetail problem) {
        ResponseEntity.BodyBuilder reply =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (MAY_PASS.contains(status)) {
            reply.header(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_SECONDS));
        }
        if (status == HttpStatus.UNAUTHORIZED) {
            reply.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return reply.body(problem);
    }

    /** Refuses before any controller is reached. */
    public void write(HttpServletResponse response) throws IOException {
        write(response, RETRY_SECONDS);
    }

    /** @param retrySeconds when to try again, for refusals that may pass */
    public void write(HttpServletResponse response, long retrySeconds) throws IOException {
        ResponseEntity<Object> reply = reply();
        response.setStatus(status.value());
        reply.getHeaders().forEach((name, all) -> all.forEach(one -> response.setHeader(name, one)));
        if (response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(retrySeconds));
        }
        String body = Json.write(new Body(type().toString(), title, status.value(), title));
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
