package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.callworthy.common.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class TableKeyTest {

    private final List<String> lost = new ArrayList<>();

    @Test
    void lettersWinOverTextsAndTheOtherMeaningIsTold() {
        assertThat(letters("B", false, "B", "A", "C")).isEqualTo("b");
        assertThat(lost).containsExactly("the other meaning of the key B: it is read as B, not as A");
    }

    @Test
    void aTextIsReadWhereLettersMakeNoKey() {
        assertThat(letters("D", false, "C", "D", "E")).isEqualTo("b");
        assertThat(letters("AB", false, "AB", "AC", "BC")).isEqualTo("a");
        assertThat(letters("B", false, "A", "B", "C")).isEqualTo("b");
        assertThat(letters("14", false, "12", "14", "16")).isEqualTo("b");
        assertThat(lost).isEmpty();
    }

    @Test
    void aNumberIsTheTextBeforeItIsThePlaceOfAnOption() {
        assertThat(letters("3", false, "3", "2", "1")).isEqualTo("a");
        assertThat(lost).containsExactly("the other meaning of the key 3: it is read as A, not as C");
        assertThat(letters("3", false, "x", "y", "z")).isEqualTo("c");
        assertThat(letters("7", false, "p", "q", "r", "s", "t", "u", "v")).isEqualTo("g");
    }

    @Test
    void severalLettersAreAKeyWhereSeveralAreRight() {
        for (String key : List.of("A, C", "a and c", "A和C", "A、C", "1，3", "A/C")) {
            assertThat(letters(key, true, "x", "y", "z")).as(key).isEqualTo("ac");
        }
        assertThat(letters("AC", true, "x", "AC", "z")).isEqualTo("ac");
        assertThat(lost).containsExactly("the other meaning of the key AC: it is read as A, C, not as B");
    }

    private String letters(String key, boolean several, String... texts) {
        List<ObjectNode> options = new ArrayList<>();
        for (String text : texts) {
            ObjectNode option = Json.mapper().createObjectNode().put("id", "" + (char) ('a' + options.size()));
            option.putObject("text").put("en", text);
            options.add(option);
        }
        return new TableKey(key, options, what -> lost.add(what.toString())).letters(several);
    }
}
