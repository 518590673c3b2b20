package org.callworthy.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.bank.ChoiceBody;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.bank.JudgementBody;
import org.callworthy.bank.Option;
import org.callworthy.bank.Response;

/** How somebody of a given skill answers a form: so many items are right, and the hard ones are the first to go wrong. */
final class Answering {

    private static final double LEFT_OUT = 0.12;

    private final Set<ItemVersionId> wrong;
    private final Random luck;

    /** @param skill the share of items that are answered right */
    Answering(double skill, List<ItemVersion> form, Random luck) {
        List<ItemVersion> items = new ArrayList<>(form);
        Collections.shuffle(items, luck);
        items.sort(Comparator.comparing(ItemVersion::difficulty).reversed());
        this.wrong = items.stream()
                .limit(Math.round((1 - skill) * form.size()))
                .map(ItemVersion::id)
                .collect(Collectors.toSet());
        this.luck = luck;
    }

    /** Empty when the item is left open. */
    Optional<Response> to(ItemVersion item) {
        boolean right = !wrong.contains(item.id());
        if (!right && luck.nextDouble() < LEFT_OUT) {
            return Optional.empty();
        }
        return switch (item.body()) {
            case ChoiceBody choice -> Optional.of(chosen(choice, right));
            case JudgementBody(var reactions) -> Optional.of(judged(reactions, right));
            default -> right ? Optional.of(item.body().solution()) : Optional.empty();
        };
    }

    private Response chosen(ChoiceBody item, boolean right) {
        Set<String> keyed = item.keyed();
        if (right) {
            return new Response.Chosen(keyed);
        }
        List<String> wrong = new ArrayList<>(item.options().stream()
                .map(Option::id)
                .filter(id -> !keyed.contains(id))
                .toList());
        Set<String> chosen = new LinkedHashSet<>(keyed);
        chosen.remove(keyed.iterator().next());
        chosen.add(wrong.get(luck.nextInt(wrong.size())));
        return new Response.Chosen(chosen);
    }

    /** Near the experts, or two steps away from them. */
    private Response judged(List<Option> reactions, boolean right) {
        Map<String, Integer> values = reactions.stream()
                .collect(Collectors.toMap(
                        Option::id, option -> near(option.expert().orElseThrow(), right ? 0 : 2)));
        return new Response.Judged(values);
    }

    private int near(int expert, int away) {
        int moved = expert + (away + luck.nextInt(2)) * (luck.nextBoolean() ? 1 : -1);
        return Math.clamp(moved, 1, 5);
    }
}
