package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.callworthy.bank.AcceptedTexts.Accepted;
import org.callworthy.bank.ChoiceBody.Scoring;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Points;
import org.callworthy.scheme.RubricText;
import org.junit.jupiter.api.Test;

/** What responses earn at the types that came after choices and judgements. */
class ItemTypesTest {

    private static final LocalizedText TEXT = LocalizedText.of("Text", "文字");
    private static final BigDecimal NONE = BigDecimal.ZERO;

    private static String gained(ItemBody body, String response) {
        return ItemScoring.score(TestItems.item(body), Response.parse(response))
                .gained()
                .stripTrailingZeros()
                .toPlainString();
    }

    @Test
    void partialCreditCountsKeysButNothingForChoosingMoreThanThereAre() {
        ItemBody body = TestItems.choice(ItemType.MULTIPLE_CHOICE, 5, "abc", Scoring.PARTIAL)
                .body();
        assertThat(gained(body, "[\"a\",\"b\",\"c\"]")).isEqualTo("1");
        assertThat(gained(body, "[\"a\",\"b\",\"d\"]"))
                .as("two thirds, rounded up")
                .isEqualTo("0.6667");
        assertThat(gained(body, "[\"a\",\"b\",\"c\",\"d\"]")).isEqualTo("0");
    }

    @Test
    void aPenaltyTakesAPartAwayForEachWrongChoiceAndStopsAtNothing() {
        ItemBody body = TestItems.choice(ItemType.MULTIPLE_CHOICE, 5, "ab", Scoring.PENALTY)
                .body();
        assertThat(gained(body, "[\"a\",\"b\"]")).isEqualTo("1");
        assertThat(gained(body, "[\"a\",\"b\",\"c\"]")).isEqualTo("0.5");
        assertThat(gained(body, "[\"a\"]")).isEqualTo("0.5");
        assertThat(gained(body, "[\"a\",\"c\",\"d\",\"e\"]")).isEqualTo("0");
    }

    @Test
    void aStatementIsTrueOrFalse() {
        assertThat(gained(ChoiceBody.trueFalse(true), "[\"t\"]")).isEqualTo("1");
        assertThat(gained(ChoiceBody.trueFalse(true), "[\"f\"]")).isEqualTo("0");
        assertThat(gained(ChoiceBody.trueFalse(false), "[\"f\"]")).isEqualTo("1");
        assertThat(ChoiceBody.trueFalse(true).movable()).as("true stays first").isEmpty();
    }

    @Test
    void anOrderIsRightAsAWholeOrPlaceByPlace() {
        ItemBody whole = new OrderingBody(TestItems.plain("abcd"), false);
        ItemBody places = new OrderingBody(TestItems.plain("abcd"), true);
        assertThat(gained(whole, "{\"order\":[\"a\",\"b\",\"c\",\"d\"]}")).isEqualTo("1");
        assertThat(gained(whole, "{\"order\":[\"a\",\"b\",\"d\",\"c\"]}")).isEqualTo("0");
        assertThat(gained(places, "{\"order\":[\"a\",\"b\",\"d\",\"c\"]}")).isEqualTo("0.5");
        assertThat(gained(places, "{\"order\":[\"a\"]}")).as("begun only").isEqualTo("0.25");
        assertThatIllegalArgumentException().isThrownBy(() -> gained(whole, "{\"order\":[\"a\",\"a\"]}"));
        assertThatIllegalArgumentException().isThrownBy(() -> gained(whole, "{\"order\":[\"z\"]}"));
    }

    @Test
    void pairsCountTogetherOrEachForItself() {
        List<Option> options =
                List.of(Option.matched("a", TEXT, "x"), Option.matched("b", TEXT, "y"), Option.matched("c", TEXT, "x"));
        ItemBody whole = new MatchingBody(options, TestItems.plain("xyz"), false);
        ItemBody each = new MatchingBody(options, TestItems.plain("xyz"), true);
        assertThat(gained(whole, "{\"pairs\":{\"a\":\"x\",\"b\":\"y\",\"c\":\"x\"}}"))
                .isEqualTo("1");
        assertThat(gained(whole, "{\"pairs\":{\"a\":\"x\",\"b\":\"y\"}}")).isEqualTo("0");
        assertThat(gained(each, "{\"pairs\":{\"a\":\"x\",\"b\":\"y\",\"c\":\"z\"}}"))
                .isEqualTo("0.6667");
        assertThatIllegalArgumentException().isThrownBy(() -> gained(each, "{\"pairs\":{\"a\":\"q\"}}"));
    }

    @Test
    void aNumberIsRightUpToItsToleranceHoweverItIsTyped() {
        ItemBody body = new NumericBody(new NumberKey(new BigDecimal("1250"), new BigDecimal("0.5"), false, List.of()));
        for (String typed : List.of("1250", "1,250", "1 250", "1250.5", "1249.50", "１２５０", "1250,0")) {
            assertThat(gained(body, "{\"number\":\"" + typed + "\"}")).as(typed).isEqualTo("1");
        }
        for (String typed : List.of("1250.51", "1.250", "abc", "12 50 00", "")) {
            assertThat(gained(body, "{\"number\":\"" + typed + "\"}")).as(typed).isEqualTo("0");
        }
        ItemBody percent = new NumericBody(new NumberKey(new BigDecimal("-200"), new BigDecimal("2"), true, List.of()));
        assertThat(gained(percent, "{\"number\":\"-204\"}")).isEqualTo("1");
        assertThat(gained(percent, "{\"number\":\"−196\"}")).as("a minus sign").isEqualTo("1");
        assertThat(gained(percent, "{\"number\":\"-204.01\"}")).isEqualTo("0");
    }

    @Test
    void aNumberNeedsItsUnitWhereUnitsAreOffered() {
        ItemBody body = new NumericBody(new NumberKey(
                new BigDecimal("1.5"),
                NONE,
                false,
                List.of(new NumberKey.Unit("kg", BigDecimal.ONE), new NumberKey.Unit("g", new BigDecimal("0.001")))));
        assertThat(gained(body, "{\"number\":\"1.5\",\"unit\":\"kg\"}")).isEqualTo("1");
        assertThat(gained(body, "{\"number\":\"1500\",\"unit\":\"g\"}")).isEqualTo("1");
        assertThat(gained(body, "{\"number\":\"1.5\",\"unit\":\"g\"}")).isEqualTo("0");
        assertThat(gained(body, "{\"number\":\"1.5\"}")).isEqualTo("0");
        assertThatIllegalArgumentException().isThrownBy(() -> gained(body, "{\"number\":\"1.5\",\"unit\":\"lb\"}"));
    }

    @Test
    void shortTextsAreComparedAsPeopleReadThem() {
        ItemBody body = new ShortTextBody(new AcceptedTexts(
                Map.of(
                        "en", List.of(new Accepted("Return label", 100), new Accepted("label*", 50)),
                        "zh-CN", List.of(new Accepted("退货 标签", 100))),
                false));
        for (String typed : List.of("return label", "  RETURN   label. ", "Ｒｅｔｕｒｎ label", "退货标签", "退货 标签。")) {
            assertThat(gained(body, "{\"text\":\"" + typed + "\"}")).as(typed).isEqualTo("1");
        }
        assertThat(gained(body, "{\"text\":\"labels and more\"}")).isEqualTo("0.5");
        assertThat(gained(body, "{\"text\":\"returnlabel\"}")).isEqualTo("0");
        ItemBody strict =
                new ShortTextBody(new AcceptedTexts(Map.of("en", List.of(new Accepted("PIN \\*", 100))), true));
        assertThat(gained(strict, "{\"text\":\"PIN *\"}")).isEqualTo("1");
        assertThat(gained(strict, "{\"text\":\"pin *\"}")).isEqualTo("0");
        assertThat(gained(strict, "{\"text\":\"PIN 12\"}"))
                .as("the asterisk stands for itself")
                .isEqualTo("0");
    }

    @Test
    void anAnswerOfPunctuationAcceptsThatAloneAndNothingIsNoAnswer() {
        ItemBody semicolon = shortText(";");
        assertThat(gained(semicolon, "{\"text\":\" ； \"}")).isEqualTo("1");
        assertThat(gained(semicolon, "{\"text\":\".\"}")).isEqualTo("0");
        assertThat(gained(semicolon, "{\"text\":\"?!\"}")).isEqualTo("0");
        for (String accepted : List.of(";", "*")) {
            AcceptedTexts texts = new AcceptedTexts(Map.of("en", List.of(new Accepted(accepted, 100))), false);
            ItemBody gap = new ClozeBody(List.of(
                    new ClozeBody.Gap("1", new ClozeBody.GapKey.Typed(texts)),
                    new ClozeBody.Gap("2", new ClozeBody.GapKey.Typed(texts))));
            assertThat(gained(gap, "{\"gaps\":{\"1\":\"\",\"2\":\";\"}}"))
                    .as(accepted)
                    .isEqualTo("0.5");
            assertThat(gained(shortText(accepted), "{\"text\":\" \u00A0\"}"))
                    .as(accepted)
                    .isEqualTo("0");
        }
        assertThat(gained(shortText("*"), "{\"text\":\"?\"}")).isEqualTo("1");
    }

    private static ItemBody shortText(String accepted) {
        return new ShortTextBody(new AcceptedTexts(Map.of("en", List.of(new Accepted(accepted, 100))), false));
    }

    @Test
    void aClozeEarnsTheMeanOfItsGaps() {
        ItemBody body = new ClozeBody(List.of(
                new ClozeBody.Gap(
                        "1",
                        new ClozeBody.GapKey.Chosen(List.of(
                                Option.choice("a", TEXT, false, java.util.Optional.empty()),
                                Option.choice("b", TEXT, true, java.util.Optional.empty())))),
                new ClozeBody.Gap(
                        "2",
                        new ClozeBody.GapKey.Typed(
                                new AcceptedTexts(Map.of("en", List.of(new Accepted("fourteen", 100))), false))),
                new ClozeBody.Gap(
                        "3", new ClozeBody.GapKey.Number(new NumberKey(BigDecimal.TEN, NONE, false, List.of())))));
        assertThat(gained(body, "{\"gaps\":{\"1\":\"b\",\"2\":\"Fourteen\",\"3\":\"10.0\"}}"))
                .isEqualTo("1");
        assertThat(gained(body, "{\"gaps\":{\"1\":\"a\",\"2\":\"fourteen\"}}")).isEqualTo("0.3334");
        assertThatIllegalArgumentException().isThrownBy(() -> gained(body, "{\"gaps\":{\"1\":\"z\"}}"));
        assertThatIllegalArgumentException().isThrownBy(() -> gained(body, "{\"gaps\":{\"9\":\"b\"}}"));
    }

    @Test
    void anEssayHasNoPointsUntilPeopleGiveThem() {
        ItemVersion essay =
                TestItems.item(new EssayBody(new EssayBody.Length(50, 200), new RubricText("r", 1, List.of())));
        assertThat(ItemScoring.score(essay, Response.parse("{\"text\":\"Dear customer\"}")))
                .isEqualTo(Points.NONE);
        assertThat(ItemScoring.unanswered(essay)).isEqualTo(Points.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Response.parse("{\"text\":\"" + "x".repeat(20_001) + "\"}"));
    }

    @Test
    void whatIsNoResponseIsRefused() {
        for (String text : List.of(
                "{\"order\":\"a\"}",
                "{\"order\":[1]}",
                "{\"order\":[],\"text\":\"\"}",
                "{\"pairs\":[\"a\"]}",
                "{\"pairs\":{\"a\":1}}",
                "{\"number\":12}",
                "{\"number\":\"1\",\"other\":\"kg\"}",
                "{\"text\":1}",
                "{\"gaps\":{\"1\":2}}")) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> Response.parse(text));
        }
    }

    @Test
    void aResponseHasOneText() {
        for (String text : List.of(
                "{\"order\":[\"b\",\"a\"]}",
                "{\"pairs\":{\"a\":\"x\",\"b\":\"y\"}}",
                "{\"number\":\"1.5\",\"unit\":\"kg\"}",
                "{\"number\":\"1.5\"}",
                "{\"text\":\"Guten Tag\"}",
                "{\"gaps\":{\"1\":\"b\",\"2\":\"c\"}}")) {
            assertThat(Response.parse(text).json()).isEqualTo(text);
        }
        assertThat(Response.parse("{\"unit\":\"kg\",\"number\":\"1\"}").json())
                .isEqualTo("{\"number\":\"1\",\"unit\":\"kg\"}");
    }
}
