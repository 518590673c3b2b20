package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.callworthy.common.Json;
import org.junit.jupiter.api.Test;

class ItemScoringTest {

    private static final ItemVersion SINGLE = TestItems.choice(ItemType.SINGLE_CHOICE, 4, "c");
    private static final ItemVersion MULTIPLE = TestItems.choice(ItemType.MULTIPLE_CHOICE, 5, "bd");
    private static final ItemVersion JUDGEMENT = TestItems.judgement(5, 1, 4, 2);

    @Test
    void aSingleChoiceEarnsItsPointForTheKeyOnly() {
        assertThat(gained(SINGLE, "[\"c\"]")).isEqualTo("1");
        assertThat(gained(SINGLE, "[\"a\"]")).isEqualTo("0");
        assertThat(gained(SINGLE, "[]")).isEqualTo("0");
    }

    @Test
    void aMultipleChoiceEarnsItsPointForExactlyTheKeys() {
        assertThat(gained(MULTIPLE, "[\"d\",\"b\"]")).isEqualTo("1");
        assertThat(gained(MULTIPLE, "[\"b\"]")).isEqualTo("0");
        assertThat(gained(MULTIPLE, "[\"a\",\"b\",\"d\"]")).isEqualTo("0");
        assertThat(gained(MULTIPLE, "[]")).isEqualTo("0");
    }

    @Test
    void aJudgementEarnsTheMeanClosenessToTheExperts() {
        assertThat(gained(JUDGEMENT, "{\"a\":5,\"b\":1,\"c\":4,\"d\":2}")).isEqualTo("1");
        assertThat(gained(JUDGEMENT, "{\"a\":1,\"b\":5,\"c\":4,\"d\":2}")).isEqualTo("0.5");
        assertThat(gained(JUDGEMENT, "{\"a\":5,\"b\":1,\"c\":4,\"d\":3}")).isEqualTo("0.9375");
    }

    @Test
    void aReactionLeftOutEarnsNothing() {
        assertThat(gained(JUDGEMENT, "{\"a\":5}")).isEqualTo("0.25");
        assertThat(gained(JUDGEMENT, "{}")).isEqualTo("0");
    }

    @Test
    void whatTheItemCannotGetIsRefused() {
        for (String response : new String[] {"[\"a\",\"b\"]", "[\"x\"]", "{\"a\":1}"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> gained(SINGLE, response));
        }
        for (String response : new String[] {"[\"a\"]", "{\"a\":0}", "{\"a\":6}", "{\"e\":1}"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> gained(JUDGEMENT, response));
        }
    }

    @Test
    void whatIsNoResponseIsRefused() {
        for (String text :
                new String[] {"", "1", "\"a\"", "[1]", "{\"a\":\"1\"}", "{\"a\":1.5}", "null", "[[\"a\"]]"}) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> Response.parse(text));
        }
    }

    @Test
    void aResponseHasOneText() {
        assertThat(Response.parse("[ \"d\", \"b\" ]").json()).isEqualTo("[\"b\",\"d\"]");
        assertThat(Response.parse("{\"b\":1, \"a\":4}").json()).isEqualTo("{\"a\":4,\"b\":1}");
        assertThat(Response.parse("[]").isEmpty()).isTrue();
    }

    @Test
    void aFaceShowsNoKey() {
        assertThat(Json.write(SINGLE.face()))
                .doesNotContain("key", "expert", "why", "rationale")
                .contains("stem", "options");
    }

    private static String gained(ItemVersion item, String response) {
        return ItemScoring.score(item, Response.parse(response))
                .gained()
                .stripTrailingZeros()
                .toPlainString();
    }
}
