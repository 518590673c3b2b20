package org.callworthy.delivery.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.callworthy.common.Json;
import org.callworthy.delivery.ApiProblem;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Writes a refusal before any controller is reached. */
final class Refusals {

    private record Body(String type, String title, int status, String detail) {}

    private Refusals() {}

    static void write(HttpServletResponse response, ApiProblem refusal) throws IOException {
        ResponseEntity<Object> reply = refusal.reply();
        ProblemDetail problem = (ProblemDetail) Objects.requireNonNull(reply.getBody());
        String title = Objects.requireNonNull(problem.getTitle());
        response.setStatus(reply.getStatusCode().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        reply.getHeaders().forEach((name, all) -> all.forEach(one -> response.setHeader(name, one)));
        String body = Json.write(new Body(refusal.type().toString(), title, problem.getStatus(), title));
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
