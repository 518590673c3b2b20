package org.callworthy.exam;

import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.callworthy.common.LocalizedText;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Cases;
import org.callworthy.exam.Receipt.Counting;
import org.callworthy.exam.ReceiptVerdict.Difference;
import org.callworthy.exam.ReceiptVerdict.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receipts of what was recorded. A sitting's token gives one, during the sitting and after it; whoever has one may have it
 * checked against the journal, without signing in: nothing is told that is not in the receipt.
 */
@Service
@PermitAll
public class Receipts {

    private final SittingRepository sittings;
    private final AnswerRepository journal;
    private final SittingReader reader;
    private final Forms forms;
    private final Cases cases;
    private final ReceiptFile file;
    private final InstantSource clock;

    Receipts(
            SittingRepository sittings,
            AnswerRepository journal,
            SittingReader reader,
            Forms forms,
            Cases cases,
            ReceiptFile file,
            InstantSource clock) {
        this.sittings = sittings;
        this.journal = journal;
        this.reader = reader;
        this.forms = forms;
        this.cases = cases;
        this.file = file;
        this.clock = clock;
    }

    /** Of all that was acknowledged before: signed JSON. */
    @Transactional(readOnly = true)
    public String issue(Bearer bearer) {
        return issue(SittingId.of(bearer.attempt()));
    }

    String issue(SittingId id) {
        Sitting sitting = sittings.find(id).orElseThrow();
        Form form = forms.of(id);
        List<ChainedEntry> chain = journal.chainOf(id);
        Map<Integer, JournalEntry> current = CurrentAnswers.byPlace(
                chain.stream().sorted(ChainedEntry.IN_ORDER).toList(), reader.lateUpTo(id));
        Map<Integer, FormItem> places = form.byPlace();
        JournalLink head =
                chain.isEmpty() ? JournalLink.start() : chain.getLast().link();
        return file.write(new Receipt(
                Receipt.FORMAT,
                id.toString(),
                title(sitting).byTag(),
                form.items().size(),
                sitting.openedAt(),
                sitting.closedAt(),
                sitting.closeReason() == null ? null : sitting.closeReason().name(),
                clock.instant(),
                chain.stream()
                        .map(one -> line(
                                one,
                                current,
                                Objects.requireNonNull(
                                        places.get(one.entry().answer().place()))))
                        .toList(),
                new Receipt.Head(head.number(), head.hash()),
                file.publicKey()));
    }

    @Transactional(readOnly = true)
    public ReceiptVerdict check(String receipt) {
        return file.read(receipt).map(this::check).orElseGet(ReceiptVerdict.Unreadable::new);
    }

    private ReceiptVerdict check(ReceiptFile.Read read) {
        Receipt receipt = read.receipt();
        if (!read.genuine()) {
            return new ReceiptVerdict.NotGenuine(receipt.altered());
        }
        Map<Integer, ChainedEntry> rows = journal.chainOf(receipt.sittingId()).stream()
                .collect(Collectors.toMap(row -> row.link().number(), Function.identity()));
        boolean gone = rows.isEmpty() && !receipt.entries().isEmpty();
        if (gone || sittings.find(receipt.sittingId()).isEmpty()) {
            return new ReceiptVerdict.Gone(receipt.sitting());
        }
        List<Difference> differences = new ArrayList<>();
        JournalLink before = JournalLink.start();
        for (Receipt.Line line : receipt.entries()) {
            Fault fault = fault(line, before, rows.get(line.link()));
            if (fault != null) {
                differences.add(new Difference(line.link(), line.item(), fault));
            }
            before = new JournalLink(line.link(), line.hash());
        }
        return differences.isEmpty()
                ? new ReceiptVerdict.Matches(
                        receipt.sitting(),
                        receipt.issuedAt(),
                        receipt.entries().size(),
                        rows.size() - receipt.entries().size())
                : new ReceiptVerdict.Differs(receipt.sitting(), receipt.issuedAt(), differences);
    }

    private static @Nullable Fault fault(Receipt.Line line, JournalLink before, @Nullable ChainedEntry row) {
        if (row == null) {
            return Fault.MISSING;
        }
        if (!before.next(row.entry()).hash().equals(line.hash())) {
            return Fault.CHANGED;
        }
        return row.link().hash().equals(line.hash()) ? null : Fault.REWRITTEN;
    }

    private static Receipt.Line line(ChainedEntry one, Map<Integer, JournalEntry> current, FormItem item) {
        JournalEntry entry = one.entry();
        Answer answer = entry.answer();
        return new Receipt.Line(
                one.link().number(),
                one.link().hash(),
                answer.place(),
                entry.epoch(),
                answer.seq(),
                answer.response(),
                answer.response() == null ? null : Letters.of(answer.response(), item.optionOrder()),
                answer.spentMs(),
                answer.flagged(),
                answer.clientAt(),
                entry.receivedAt(),
                entry.stale(),
                entry.late(),
                counting(entry, current));
    }

    private static Counting counting(JournalEntry entry, Map<Integer, JournalEntry> current) {
        if (entry.equals(current.get(entry.answer().place()))) {
            return Counting.COUNTS;
        }
        if (entry.stale()) {
            return Counting.STALE;
        }
        return entry.late() ? Counting.LATE : Counting.REPLACED;
    }

    private LocalizedText title(Sitting sitting) {
        return forms.component(cases.find(sitting.caseId()), sitting.component())
                .title();
    }
}
