package org.callworthy.rights;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.account.OwnFile;
import org.callworthy.account.SignedIn;
import org.callworthy.certification.Agreed;
import org.callworthy.certification.CaseResult;
import org.callworthy.certification.CaseResults;
import org.callworthy.certification.CertificationCase;
import org.callworthy.certification.Certifications;
import org.callworthy.common.Texts;
import org.callworthy.delivery.Appointments;
import org.callworthy.notice.Notices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is held about the signed-in person. */
@Component
class Gathering {

    private final OwnFile file;
    private final Certifications certifications;
    private final CaseResults results;
    private final Attempted attempted;
    private final Decided decided;
    private final Appointments appointments;
    private final Notices notices;
    private final Texts texts;
    private final SignedIn signedIn;
    private final InstantSource clock;

    Gathering(
            OwnFile file,
            Certifications certifications,
            CaseResults results,
            Attempted attempted,
            Decided decided,
            Appointments appointments,
            Notices notices,
            Texts texts,
            SignedIn signedIn,
            InstantSource clock) {
        this.file = file;
        this.certifications = certifications;
        this.results = results;
        this.attempted = attempted;
        this.decided = decided;
        this.appointments = appointments;
        this.notices = notices;
        this.texts = texts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Copy all(Locale language) {
        List<CaseResult> mine = cases();
        return new Copy(
                new Copy.Data(
                        clock.instant(),
                        AccountData.of(file.open()),
                        mine.stream().map(each -> data(each, language)).toList(),
                        appointments.history(signedIn.id()),
                        notices.of(signedIn.id()).stream()
                                .map(each -> MessageData.of(each, texts, language))
                                .toList()),
                mine.stream()
                        .flatMap(each -> attempted.exams(each.on().id()).stream())
                        .map(exam -> new Copy.Receipt("receipts/" + exam + ".json", exam))
                        .toList(),
                mine.stream()
                        .flatMap(each -> attempted.recorded(each.on().id()).stream())
                        .map(call -> new Copy.Recording(Attempted.path(call), call.id()))
                        .toList(),
                mine.stream()
                        .flatMap(each -> each.conditions().stream())
                        .flatMap(each -> each.answers().stream())
                        .map(answer -> new Copy.HandedIn(Decided.path(answer), answer.id()))
                        .toList(),
                mine.stream()
                        .flatMap(each -> Optional.ofNullable(each.certification()).stream())
                        .map(held -> new Copy.Certificate(Decided.path(held), held.id()))
                        .toList());
    }

    /** Newest first. */
    List<CaseResult> cases() {
        return certifications.casesOf(signedIn.id()).stream()
                .map(CertificationCase::id)
                .flatMap(id -> results.mine(id).stream())
                .toList();
    }

    private CaseData data(CaseResult of, Locale language) {
        CertificationCase on = of.on();
        return new CaseData(
                on.id().toString(),
                on.track(),
                on.level(),
                of.level().in(language),
                on.state(),
                on.openedAt(),
                on.decidedAt(),
                of.keeping().recordingsUntil(),
                of.keeping().recordsUntil(),
                of.keeping().erasures(),
                of.agreements().stream().map(Gathering::consent).toList(),
                attempted.of(on.id()),
                decided.result(of, language).orElse(null),
                of.reasons(),
                decided.conditions(of),
                decided.certificate(of).orElse(null));
    }

    private static CaseData.Consent consent(Agreed agreed) {
        return new CaseData.Consent(
                agreed.title().in(agreed.language()),
                agreed.version(),
                agreed.language().toLanguageTag(),
                agreed.at(),
                agreed.text().in(agreed.language()));
    }
}
