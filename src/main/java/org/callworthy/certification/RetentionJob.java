package org.callworthy.certification;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.callworthy.certification.Erasure.Cause;
import org.callworthy.certification.Erasure.What;
import org.callworthy.delivery.CaseId;
import org.callworthy.scheme.RetentionRules;
import org.callworthy.scheme.SchemeVersion;
import org.callworthy.scheme.Schemes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases every day what the schemes no longer allow to be kept. Each case is a transaction of its own. */
@Component
class RetentionJob {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);

    private final RetentionRepository retention;
    private final CertificationCaseRepository cases;
    private final CertificationRepository certifications;
    private final Erasing erasing;
    private final Schemes schemes;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    RetentionJob(
            RetentionRepository retention,
            CertificationCaseRepository cases,
            CertificationRepository certifications,
            Erasing erasing,
            Schemes schemes,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.retention = retention;
        this.cases = cases;
        this.certifications = certifications;
        this.erasing = erasing;
        this.schemes = schemes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void eraseAllThatIsDue() {
        schemes.published().forEach(scheme -> {
            over(scheme, What.RECORDINGS, RetentionRules::recordingsMonths).stream()
                    .filter(isDue(scheme, Deadlines::recordings))
                    .forEach(id -> erase(id, () -> erasing.recordings(id, Cause.RETENTION)));
            over(scheme, What.RECORDS, RetentionRules::recordsMonths).stream()
                    .filter(isDue(scheme, Deadlines::records))
                    .forEach(id -> erase(id, () -> erasing.records(id, Cause.RETENTION)));
        });
    }

    /** Those that can be due: some days more, as months differ in length. */
    private List<CaseId> over(SchemeVersion scheme, What what, ToIntFunction<RetentionRules> months) {
        LocalDate day =
                today().minusMonths(months.applyAsInt(scheme.retention())).plusDays(5);
        return retention.over(scheme.id(), day.atStartOfDay(ZoneOffset.UTC).toInstant(), what);
    }

    private Predicate<CaseId> isDue(SchemeVersion scheme, Function<Deadlines, LocalDate> day) {
        return id -> {
            Instant over = Objects.requireNonNull(cases.find(id).orElseThrow().decidedAt());
            Deadlines deadlines = Deadlines.of(over, certifications.ofCase(id), scheme.retention());
            return !today().isBefore(day.apply(deadlines));
        };
    }

    private void erase(CaseId id, Runnable what) {
        try {
            transaction.executeWithoutResult(status -> {
                cases.lock(id);
                what.run();
            });
        } catch (RuntimeException e) {
            LOG.error("Case {} has not been erased; it is tried again tomorrow", id, e);
        }
    }

    private LocalDate today() {
        return Days.of(clock.instant());
    }
}
