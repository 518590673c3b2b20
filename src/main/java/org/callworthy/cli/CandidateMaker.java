package org.callworthy.cli;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.callworthy.account.ActAs;
import org.callworthy.account.NewPerson;
import org.callworthy.account.PasswordHash;
import org.callworthy.account.Passwords;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.certification.Certifications;
import org.callworthy.certification.OpenOutcome;
import org.callworthy.certification.Window;
import org.callworthy.common.Ids;
import org.callworthy.common.Languages;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.Assignments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes candidates through the same services as everybody, some hundred in one transaction. */
@Component
class CandidateMaker {

    private static final int AT_ONCE = 250;

    private final People people;
    private final Certifications certifications;
    private final Assignments assignments;
    private final ExamsByBank exams;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    CandidateMaker(
            People people,
            Certifications certifications,
            Assignments assignments,
            ExamsByBank exams,
            InstantSource clock,
            TransactionTemplate transaction) {
        this.people = people;
        this.certifications = certifications;
        this.assignments = assignments;
        this.exams = exams;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * @param kind of what waits for them
     * @throws WrongUsage if there is no such exam, or one that only somebody certified may sit, or nothing of the kind beside it
     */
    List<Candidate> make(int count, String bank, AssignmentKind kind) {
        ExamsByBank.Exam exam = exams.find(bank);
        String password = Passwords.random();
        Series series = new Series(exam, kind, Ids.text(Ids.next()).substring(7), password, people.hashed(password));
        List<Candidate> made = new ArrayList<>();
        for (int first = 1; first <= count; first += AT_ONCE) {
            List<Integer> numbers = IntStream.range(first, Math.min(first + AT_ONCE, count + 1))
                    .boxed()
                    .toList();
            made.addAll(ActAs.system(() -> transaction.execute(status -> some(numbers, series))));
        }
        return made;
    }

    private List<Candidate> some(List<Integer> numbers, Series series) {
        PersonId trainer = trainer(series);
        return numbers.stream()
                .map(number -> one(series.username("%05d".formatted(number)), trainer, series))
                .toList();
    }

    private Candidate one(String username, PersonId trainer, Series series) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ExamsByBank.Exam exam = series.exam();
        LocalDate employedOn = today.minusMonths(exam.asked().monthsOfService());
        PersonId person = people.hire(
                new NewPerson(username, "Candidate " + username, null, null, Languages.ENGLISH, employedOn),
                series.hash());
        people.grant(person, Role.valueOf(exam.track().name()), null);
        int hours = exam.asked().trainingHours();
        if (hours > 0) {
            people.recordTraining(person, trainer, "Trial", BigDecimal.valueOf(hours), today);
        }
        return new Candidate(
                username, series.password(), assignment(person, series).toString());
    }

    /** Whoever trains them has no role and cannot sign in. */
    private PersonId trainer(Series series) {
        String username = series.username("trainer");
        return people.findByUsername(username)
                .map(there -> there.id())
                .orElseGet(() -> people.hire(
                        new NewPerson(username, "Trainer " + username, null, null, Languages.ENGLISH, null)));
    }

    private AssignmentId assignment(PersonId person, Series series) {
        ExamsByBank.Exam exam = series.exam();
        Window window = Window.ofDays(clock.instant(), Certifications.DAYS_OF_A_WINDOW);
        OpenOutcome outcome = certifications
                .openCases(List.of(person), exam.track(), exam.level(), window)
                .get(person);
        if (!(outcome instanceof OpenOutcome.Opened(var caseId))) {
            throw new IllegalStateException("No case for a new candidate: " + outcome);
        }
        Optional<Assignment> waiting = assignments.of(caseId).stream()
                .filter(each -> each.kind() == series.kind())
                .findFirst();
        AssignmentId id = waiting.orElseThrow(
                        () -> new WrongUsage("The level of " + exam.bank() + " has no role-play."))
                .id();
        assignments.accept(id, assignments.missingAgreements(id), Languages.ENGLISH);
        return id;
    }

    /** The candidates of one run. */
    private record Series(ExamsByBank.Exam exam, AssignmentKind kind, String name, String password, PasswordHash hash) {

        String username(String which) {
            return "load-" + name + "-" + which;
        }
    }
}
