package org.callworthy.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.yaml.Fields;
import org.callworthy.scheme.RubricReader;

/** Reads what makes an item one of its type. */
final class BodyReader {

    private static final int FULL = 100;

    private BodyReader() {}

    static ItemBody body(Fields item) {
        ItemType type = item.choice("type", ItemType.values(), ItemType::key);
        List<Option> options = item.list("options", BodyReader::option);
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                new ChoiceBody(
                        type, options, item.choice("scoring", ChoiceBody.Scoring.values(), ChoiceBody.Scoring::key));
            case TRUE_FALSE -> ChoiceBody.trueFalse(item.flag("answer"));
            case SITUATIONAL_JUDGEMENT -> new JudgementBody(options);
            case ORDERING -> new OrderingBody(options, partial(item));
            case MATCHING -> new MatchingBody(options, item.list("targets", BodyReader::option), partial(item));
            case NUMERIC -> new NumericBody(number(item));
            case SHORT_TEXT -> new ShortTextBody(accepted(item));
            case CLOZE -> new ClozeBody(item.list("gaps", BodyReader::gap));
            case ESSAY ->
                new EssayBody(
                        new EssayBody.Length(
                                item.at("words").integer("least"),
                                item.at("words").integer("most")),
                        RubricReader.rubric(item.at("rubric")));
        };
    }

    private static boolean partial(Fields item) {
        return item.string("scoring").equals("partial");
    }

    private static Option option(Fields fields) {
        OptionalInt expert = fields.has("expert") ? OptionalInt.of(fields.integer("expert")) : OptionalInt.empty();
        Optional<LocalizedText> why = fields.optional("why").map(Fields::text);
        return new Option(
                fields.string("id"),
                fields.text("text"),
                fields.flag("key"),
                expert,
                fields.optional("match").map(Fields::string),
                why);
    }

    private static NumberKey number(Fields fields) {
        boolean percent = fields.has("tolerance-percent");
        BigDecimal tolerance = fields.number(percent ? "tolerance-percent" : "tolerance");
        return new NumberKey(fields.number("answer"), tolerance, percent, fields.list("units", BodyReader::unit));
    }

    private static NumberKey.Unit unit(Fields fields) {
        return new NumberKey.Unit(fields.string("name"), fields.number("factor"));
    }

    private static AcceptedTexts accepted(Fields fields) {
        Map<String, List<AcceptedTexts.Accepted>> byTag =
                fields.map("accepted", answers -> answers.list(BodyReader::acceptedText));
        return new AcceptedTexts(byTag, fields.flag("case-matters"));
    }

    private static AcceptedTexts.Accepted acceptedText(Fields fields) {
        return fields.node().isString()
                ? new AcceptedTexts.Accepted(fields.string(), FULL)
                : new AcceptedTexts.Accepted(fields.string("text"), fields.integer("percent"));
    }

    private static ClozeBody.Gap gap(Fields fields) {
        ClozeBody.GapKey key = fields.has("options")
                ? new ClozeBody.GapKey.Chosen(fields.list("options", BodyReader::option))
                : fields.has("accepted")
                        ? new ClozeBody.GapKey.Typed(accepted(fields))
                        : new ClozeBody.GapKey.Number(number(fields));
        return new ClozeBody.Gap(fields.string("id"), key);
    }
}
