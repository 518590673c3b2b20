package org.callworthy.exam.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.callworthy.exam.assembly.AssemblyOutcome.Assembled;
import org.callworthy.exam.assembly.AssemblyOutcome.NotFound;

/** Assembles forms; the same seed and the same items in the same order give the same forms. */
public final class Assembler {

    /** A form is chosen among so many times its items: enough to hit the target closely, few enough to solve at once. */
    private static final int SAMPLE = 6;

    /** The last try but one is the first with all items; the last asks no more that the form be near to the target. */
    private static final int TRIES = 5;

    private static final int SHARES = 4;
    private static final long MILLIS_A_FORM = 2_000;

    /** How far a form may be off the target at the first try, in shares of it. */
    private static final double EASE = 0.003;

    private static final double SECONDS = 0.03;

    /** How often forms are begun anew with other lots, where the first ones left nothing for the last. */
    private static final int LOTS = 4;

    private static final long MILLIS_OF_LOTS = 10_000;
    private static final long MILLIS_OF_ALL = 5_000;

    private final Order order;
    private final List<Candidate> pool;
    private final Random random;
    private final Map<String, Integer> uses = new HashMap<>();
    private final long until;

    /** @param until when it is given up, as {@link System#nanoTime} has it */
    private Assembler(Order order, List<Candidate> pool, long seed, long until) {
        this.order = order;
        this.until = until;
        this.random = new Random(seed);
        this.pool = order.wanted(pool);
    }

    public static AssemblyOutcome assemble(Order order, List<Candidate> pool, long seed) {
        Assembler assembler = new Assembler(order, pool, seed, Long.MAX_VALUE);
        return new Clash(order, assembler.pool)
                .find()
                .<AssemblyOutcome>map(clash -> clash)
                .orElseGet(() -> switch (assembler.assemble()) {
                    case NotFound(int forms) -> assembler.otherwise(forms, seed);
                    case AssemblyOutcome told -> told;
                });
    }

    /** Forms one after the other cannot be taken back: other lots may do, and few items are solved all at once. */
    private AssemblyOutcome otherwise(int forms, long seed) {
        int most = forms;
        long end = System.nanoTime() + MILLIS_OF_LOTS * 1_000_000;
        for (int lot = 1; lot <= LOTS && System.nanoTime() < end; lot++) {
            switch (new Assembler(order, pool, new Random(seed + lot).nextLong(), end).assemble()) {
                case NotFound(int found) -> most = Math.max(most, found);
                case AssemblyOutcome told -> {
                    return told;
                }
            }
        }
        NotFound none = new NotFound(most);
        return AllForms.areFew(pool, order) ? atOnce(none) : none;
    }

    private AssemblyOutcome atOnce(NotFound none) {
        List<List<Candidate>> all =
                new AllForms(pool, order).keep(Clash.rules(order)).near(Target.of(order, pool), MILLIS_OF_ALL);
        return all.isEmpty()
                ? new Clash(order, pool)
                        .findAmongFew()
                        .<AssemblyOutcome>map(clash -> clash)
                        .orElse(none)
                : new Assembled(new Evening(order, all).forms());
    }

    private AssemblyOutcome assemble() {
        Target target = Target.of(order, pool);
        List<List<Candidate>> forms = new ArrayList<>();
        while (forms.size() < order.forms()) {
            List<Candidate> form = next(forms, target);
            if (form.isEmpty()) {
                return new NotFound(forms.size());
            }
            form.forEach(item -> uses.merge(item.id(), 1, Integer::sum));
            forms.add(form);
        }
        return new Assembled(new Evening(order, forms).forms());
    }

    /** From a sample first, as that is quick, and from all there is at last; sharing less before being farther off. */
    private List<Candidate> next(List<List<Candidate>> forms, Target target) {
        List<Candidate> free = pool.stream().filter(this::isFree).collect(Collectors.toCollection(ArrayList::new));
        for (int tries = 1; tries <= TRIES && System.nanoTime() < until; tries++) {
            List<Candidate> among = tries >= TRIES - 1 ? free : sample(free, tries);
            for (int shared : forms.isEmpty() ? List.of(0) : mayShare()) {
                Model model = new Model(among, order, 1).oncePerForm();
                Clash.rules(order.one()).forEach(model::keep);
                model.weigh(item -> random.nextDouble());
                share(model, among, forms, shared);
                if (tries < TRIES) {
                    model.aim(target, EASE * tries, SECONDS * tries);
                }
                List<Candidate> form = model.form(MILLIS_A_FORM * tries);
                if (form.size() == order.items()) {
                    return form;
                }
            }
        }
        return List.of();
    }

    private static void share(Model model, List<Candidate> among, List<List<Candidate>> forms, int most) {
        for (int i = 0; i < forms.size(); i++) {
            Set<String> ids = forms.get(i).stream().map(Candidate::id).collect(Collectors.toSet());
            if (among.stream().anyMatch(item -> ids.contains(item.id()))) {
                model.share(ids, most, i);
            }
        }
    }

    /** From nothing to all that is allowed, in a few steps. */
    private List<Integer> mayShare() {
        return IntStream.rangeClosed(0, SHARES)
                .map(step -> order.mostShared() * step / SHARES)
                .distinct()
                .boxed()
                .toList();
    }

    private boolean isFree(Candidate item) {
        return item.anchor() || uses.getOrDefault(item.id(), 0) < order.mostUses();
    }

    /** The items least used before, so many of each cell; what belongs to a case comes with it. */
    private List<Candidate> sample(List<Candidate> free, int tries) {
        List<Candidate> shuffled = new ArrayList<>(free);
        Collections.shuffle(shuffled, random);
        shuffled.sort(Comparator.comparing(item -> uses.getOrDefault(item.id(), 0)));
        Set<Candidate> sample = new HashSet<>();
        for (Cell cell : order.cells()) {
            shuffled.stream()
                    .filter(cell::takes)
                    .limit((long) cell.items() * SAMPLE * tries)
                    .forEach(sample::add);
        }
        shuffled.stream().filter(Candidate::anchor).forEach(sample::add);
        Set<String> cases =
                sample.stream().flatMap(item -> item.caseId().stream()).collect(Collectors.toSet());
        return free.stream()
                .filter(item -> sample.contains(item)
                        || item.caseId().map(cases::contains).orElse(false))
                .toList();
    }
}
