package org.callworthy.rights;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.callworthy.certification.Answer;
import org.callworthy.certification.CaseResult;
import org.callworthy.certification.Certification;
import org.callworthy.certification.Nonconformity;
import org.callworthy.common.LocalizedText;
import org.callworthy.credential.Credentials;
import org.callworthy.scoring.CaseProfile;
import org.callworthy.scoring.Score;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of a case, as far as its page tells: before the decision nothing. */
@Component
class Decided {

    private final Credentials credentials;

    Decided(Credentials credentials) {
        this.credentials = credentials;
    }

    Optional<CaseData.Result> result(CaseResult of, Locale language) {
        return Optional.ofNullable(of.profile()).map(profile -> result(profile, language));
    }

    List<CaseData.Condition> conditions(CaseResult of) {
        return of.conditions().stream().map(Decided::condition).toList();
    }

    Optional<CaseData.Certificate> certificate(CaseResult of) {
        return Optional.ofNullable(of.certification())
                .map(held -> new CaseData.Certificate(
                        held.validFrom(),
                        held.validUntil(),
                        Objects.requireNonNull(of.status()),
                        changes(held),
                        issued(held)));
    }

    static String path(Answer answer) {
        return "evidence/" + answer.id() + "-" + answer.evidenceName();
    }

    static String path(Certification held) {
        return "certificates/" + held.track().key() + "-" + held.level() + "-" + held.validFrom() + ".pdf";
    }

    private static CaseData.Result result(CaseProfile profile, Locale language) {
        return new CaseData.Result(
                Optional.ofNullable(profile.overall())
                        .map(score -> share("", score))
                        .orElse(null),
                profile.components().stream()
                        .flatMap(each -> share(each.title(), each.score(), language).stream())
                        .toList(),
                profile.competencies().stream()
                        .flatMap(each -> share(each.title(), each.score(), language).stream())
                        .toList());
    }

    private static Optional<CaseData.Share> share(LocalizedText title, @Nullable Score score, Locale language) {
        return Optional.ofNullable(score).map(each -> share(title.in(language), each));
    }

    private static CaseData.Share share(String title, Score score) {
        return new CaseData.Share(
                title,
                score.share().percent().setScale(2, RoundingMode.DOWN),
                score.margin(),
                score.cut() == null ? null : score.cut().percent(),
                score.isReached());
    }

    private static CaseData.Condition condition(Nonconformity of) {
        return new CaseData.Condition(
                of.what().finding(),
                of.what().dueOn(),
                of.state(),
                of.answers().stream().map(Decided::handedIn).toList());
    }

    private static CaseData.HandedIn handedIn(Answer answer) {
        Optional<Answer.Review> review = Optional.ofNullable(answer.review());
        return new CaseData.HandedIn(
                answer.rootCause(),
                answer.actionTaken(),
                path(answer),
                answer.handedInAt(),
                review.map(Answer.Review::accepted).orElse(null),
                review.map(Answer.Review::note).orElse(null));
    }

    private static List<CaseData.Change> changes(Certification held) {
        return held.history().stream()
                .map(each -> new CaseData.Change(each.kind(), each.reason(), each.since()))
                .toList();
    }

    private List<CaseData.Issued> issued(Certification held) {
        return credentials.of(held.id()).stream()
                .map(each -> new CaseData.Issued(
                        each.number(),
                        each.code().text(),
                        each.holder(),
                        each.issuedAt(),
                        each.supersededAt().orElse(null)))
                .toList();
    }
}
