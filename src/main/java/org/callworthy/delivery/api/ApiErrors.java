package org.callworthy.delivery.api;

import java.util.Objects;
import org.callworthy.common.FullDisk;
import org.callworthy.common.Ids;
import org.callworthy.delivery.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What no controller foresaw: a database that is away and a full disk mean later, anything else an incident number, never its text. */
@RestControllerAdvice(annotations = RestController.class)
class ApiErrors extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Object> databaseAway(Exception e) {
        LOG.warn("The database did not answer as it should", e);
        return ApiProblem.BUSY.reply();
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> unforeseen(Exception e) throws Exception {
        if (e instanceof AccessDeniedException) {
            throw e;
        }
        String incident = Ids.text(Ids.next());
        LOG.error("Incident {}", incident, e);
        if (FullDisk.isBehind(e)) {
            return ApiProblem.STORAGE_FULL.reply();
        }
        return ApiProblem.FAILED.reply("Incident " + incident);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.value() == 400) {
            return ApiProblem.MALFORMED.reply();
        }
        ProblemDetail problem = Objects.requireNonNullElseGet(
                body instanceof ProblemDetail known ? known : null, () -> ProblemDetail.forStatus(status));
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
