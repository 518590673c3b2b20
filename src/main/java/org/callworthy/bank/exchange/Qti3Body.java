package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.bank.ChoiceBody;
import org.callworthy.bank.ClozeBody;
import org.callworthy.bank.EssayBody;
import org.callworthy.bank.ItemPicture;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.ItemType;
import org.callworthy.bank.JudgementBody;
import org.callworthy.bank.MatchingBody;
import org.callworthy.bank.NumericBody;
import org.callworthy.bank.Option;
import org.callworthy.bank.OrderingBody;
import org.callworthy.bank.ShortTextBody;
import org.callworthy.common.yaml.Wording;

/** The interaction of an item of each type, with the response processing that scores it as we do. */
final class Qti3Body {

    private static final String RESPONSE = Qti3Rules.RESPONSE;
    private static final String SCORE = Qti3Rules.SCORE;
    private static final int SCALE = 5;

    private final ItemText item;
    private final Qti3Item made;
    private final Map<String, ItemPicture> pictures;

    /** @param pictures by their paths in the package */
    Qti3Body(ItemText item, Qti3Item made, Map<String, ItemPicture> pictures) {
        this.item = item;
        this.made = made;
        this.pictures = pictures;
    }

    void write() {
        String stem = item.stem().in(made.language());
        if (!(item.body() instanceof ClozeBody)) {
            Qti3Text.blocks(made.body(), stem);
            made.pictures(pictures);
        }
        switch (item.body()) {
            case ChoiceBody choice when choice.type() == ItemType.TRUE_FALSE -> trueFalse(choice);
            case ChoiceBody choice -> choice(choice);
            case JudgementBody(var reactions) -> judgement(reactions);
            case OrderingBody ordering -> ordering(ordering);
            case MatchingBody matching -> matching(matching);
            case NumericBody(var key) -> new Qti3Entries(made).number(key);
            case ShortTextBody(var accepted) -> new Qti3Entries(made).text(accepted);
            case ClozeBody(var gaps) -> {
                new Qti3Gaps(made).write(stem, gaps);
                made.pictures(pictures);
            }
            case EssayBody essay -> essay(essay);
        }
    }

    private XmlElement interaction(String name) {
        return made.body().child(name).set("responseIdentifier", RESPONSE);
    }

    private String text(Option option) {
        return option.text().in(made.language());
    }

    private void trueFalse(ChoiceBody choice) {
        boolean right = choice.keyed().contains(ChoiceBody.TRUE);
        Qti3Item.correct(made.response(RESPONSE, "single", "identifier"), List.of(String.valueOf(right)));
        XmlElement interaction =
                interaction("choiceInteraction").set("maxChoices", "1").set("shuffle", "false");
        for (Option option : choice.options()) {
            String id = String.valueOf(option.id().equals(ChoiceBody.TRUE));
            interaction.add(XmlElement.of("simpleChoice", text(option)).set("identifier", id));
        }
        made.template("match_correct");
    }

    private void choice(ChoiceBody choice) {
        boolean single = choice.type() == ItemType.SINGLE_CHOICE;
        String cardinality = single ? "single" : "multiple";
        XmlElement response = made.response(RESPONSE, cardinality, "identifier");
        int keys = choice.keyed().size();
        Qti3Item.correct(
                response,
                choice.options().stream().filter(Option::key).map(Option::id).toList());
        boolean mapped = choice.scoring() != ChoiceBody.Scoring.ALL_OR_NOTHING && !single;
        boolean penalty = choice.scoring() == ChoiceBody.Scoring.PENALTY;
        if (mapped) {
            XmlElement mapping = response.child("mapping")
                    .set("defaultValue", "0")
                    .set("lowerBound", "0")
                    .set("upperBound", "1");
            BigDecimal share = Decimals.divide(1, keys);
            choice.options().stream()
                    .filter(option -> option.key() || penalty)
                    .forEach(option -> Qti3Item.map(mapping, option.id(), option.key() ? share : share.negate()));
        }
        int most = single ? 1 : mapped && !penalty ? keys : 0;
        XmlElement interaction = interaction("choiceInteraction")
                .set("maxChoices", String.valueOf(most))
                .set("shuffle", "true");
        choice.options().forEach(option -> option(interaction, option));
        if (choice.options().stream().noneMatch(option -> option.why().isPresent())) {
            made.template(mapped ? "map_response" : "match_correct");
        } else {
            made.rule(mapped ? Qti3Rules.map(RESPONSE, SCORE) : Qti3Rules.match(RESPONSE, SCORE));
            made.feedbackOn(RESPONSE, cardinality);
        }
    }

    private void option(XmlElement interaction, Option option) {
        XmlElement choice = interaction.child("simpleChoice").set("identifier", option.id());
        Qti3Text.inline(choice, text(option));
        option.why().ifPresent(why -> Qti3Item.why(choice, option.id(), why.in(made.language())));
    }

    private void ordering(OrderingBody ordering) {
        List<String> order = ordering.options().stream().map(Option::id).toList();
        Qti3Item.correct(made.response(RESPONSE, "ordered", "identifier"), order);
        XmlElement interaction = interaction("orderInteraction").set("shuffle", "true");
        ordering.options().forEach(option -> option(interaction, option));
        if (!ordering.partial()) {
            made.template("match_correct");
            return;
        }
        BigDecimal share = Decimals.divide(1, order.size());
        for (int i = 0; i < order.size(); i++) {
            XmlElement place =
                    Qti3Rules.of("index", Qti3Rules.variable(RESPONSE)).set("n", String.valueOf(i + 1));
            XmlElement test = Qti3Rules.of("match", place, Qti3Rules.value("identifier", order.get(i)));
            made.rule(Qti3Rules.add(test, SCORE, share));
        }
    }

    private void matching(MatchingBody matching) {
        XmlElement response = made.response(RESPONSE, "multiple", "directedPair");
        List<String> pairs = matching.options().stream()
                .map(option -> option.id() + " " + target(option.match().orElse("")))
                .toList();
        Qti3Item.correct(response, pairs);
        if (matching.partial()) {
            XmlElement mapping = response.child("mapping")
                    .set("defaultValue", "0")
                    .set("lowerBound", "0")
                    .set("upperBound", "1");
            pairs.forEach(pair -> Qti3Item.map(mapping, pair, Decimals.divide(1, pairs.size())));
        }
        XmlElement interaction = matchInteraction(matching.options());
        XmlElement targets = interaction.child("simpleMatchSet");
        matching.targets().forEach(option -> associable(targets, target(option.id()), text(option), 0));
        made.template(matching.partial() ? "map_response" : "match_correct");
    }

    /** Identifiers are unique in an item, so that those of targets are capitals. */
    private static String target(String id) {
        return id.toUpperCase(java.util.Locale.ROOT);
    }

    private XmlElement matchInteraction(List<Option> options) {
        XmlElement interaction = interaction("matchInteraction")
                .set("shuffle", "true")
                .set("maxAssociations", String.valueOf(options.size()));
        XmlElement set = interaction.child("simpleMatchSet");
        options.forEach(option -> associable(set, option.id(), text(option), 1));
        return interaction;
    }

    private static void associable(XmlElement set, String id, String text, int most) {
        XmlElement choice =
                set.child("simpleAssociableChoice").set("identifier", id).set("matchMax", String.valueOf(most));
        Qti3Text.inline(choice, text);
    }

    private void judgement(List<Option> reactions) {
        XmlElement response = made.response(RESPONSE, "multiple", "directedPair");
        Qti3Item.correct(
                response,
                reactions.stream()
                        .map(r -> r.id() + " V" + r.expert().orElseThrow())
                        .toList());
        XmlElement mapping = response.child("mapping")
                .set("defaultValue", "0")
                .set("lowerBound", "0")
                .set("upperBound", "1");
        for (Option reaction : reactions) {
            for (int value = 1; value <= SCALE; value++) {
                int quarters = SCALE - 1 - Math.abs(value - reaction.expert().orElseThrow());
                BigDecimal earned = Decimals.divide(quarters, (long) (SCALE - 1) * reactions.size());
                if (quarters > 0) {
                    Qti3Item.map(mapping, reaction.id() + " V" + value, earned);
                }
            }
        }
        XmlElement scale = matchInteraction(reactions).child("simpleMatchSet");
        for (int value = 1; value <= SCALE; value++) {
            associable(scale, "V" + value, label(value), 0);
        }
        made.template("map_response");
    }

    private String label(int value) {
        Wording label = switch (value) {
            case 1 -> Wording.of("1 (harmful)");
            case SCALE -> Wording.of("5 (ideal)");
            default -> Wording.of("{0}", value);
        };
        return label.in(made.language());
    }

    private void essay(EssayBody essay) {
        made.response(RESPONSE, "single", "string");
        interaction("extendedTextInteraction").set("expectedLines", "12");
        XmlElement block =
                made.body().child("rubricBlock").set("view", "scorer").set("use", "scoring");
        block.child("contentBody").add(RubricHtml.of(essay.rubric(), made.language()));
    }

    /** What systems that read the file will not do as we do. */
    Optional<Wording> lost() {
        return item.listening().isPresent()
                ? Optional.of(
                        Wording.of("what is heard: it goes along for our own import, and other systems do not play it"))
                : Optional.empty();
    }
}
