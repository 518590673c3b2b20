package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemReading;
import org.callworthy.document.Limits;
import org.callworthy.document.Table;
import org.junit.jupiter.api.Test;

class TableCellsTest {

    @Test
    void practiceIsSaidInManyWaysAndWhatIsNeitherYesNorNoIsTold() {
        for (String yes : List.of("1", "x", "Y", "✓", "TRUE", "yes", "是", "√")) {
            assertThat(read("question|answer|practice", "Is it so?|true|" + yes).item())
                    .contains("\"practice\":true");
        }
        for (String no : List.of("0", "n", "否", "×", "FALSE", "-")) {
            Read read = read("question|answer|practice", "Is it so?|true|" + no);
            assertThat(read.item()).doesNotContain("practice");
            assertThat(read.lost()).isEmpty();
        }
        assertThat(read("question|answer|practice|anchor", "Is it so?|true|perhaps|2")
                        .lost())
                .containsExactly(
                        "perhaps in the column practice, which is neither yes nor no",
                        "2 in the column anchor, which is neither yes nor no");
        assertThat(read("question|answer|case matters", "Name it|Lee|sometimes").lost())
                .containsExactly("sometimes in the column case matters, which is neither yes nor no");
        assertThat(read("type|id|title|text|case", "material|a|A|Text|maybe").losses())
                .containsExactly("row 2: maybe in the column case, which is neither yes nor no");
    }

    @Test
    void unreadableUnitsLengthsAndExpertValuesAreTold() {
        Read units = read("question|answer|units", "How heavy?|5|kg; g = 1/1000; t = 0; lb");
        assertThat(units.item()).contains("\"units\":[{\"name\":\"kg\",\"factor\":1}]");
        assertThat(units.lost())
                .containsExactly(
                        "the unit g = 1/1000, as its factor cannot be read",
                        "the unit t = 0, as its factor cannot be read",
                        "the unit lb, as its factor cannot be read");
        assertThat(read("type|question|words", "essay|Write.|60到160字").item())
                .contains("\"words\":{\"least\":60,\"most\":160}");
        assertThat(read("type|question|words", "essay|Write.|a page").lost())
                .contains("words a page, which is none that there is");
        Read experts = read("type|question|A|B|C|key", "situational-judgement|How fitting?|x|y|z|A=5, B=10, D=2; C");
        assertThat(experts.item()).contains("\"expert\":5}", "\"y\"}}");
        assertThat(experts.lost())
                .containsExactly(
                        "C in the key, which says nothing of an option",
                        "B = 10 in the key, which says nothing of an option",
                        "D = 2 in the key, which says nothing of an option");
    }

    @Test
    void whatACellHoldsThatIsNoTextOrTooMuchOfItIsTold() {
        Read picture = read("question|answer", "Is \uFFFC it so?|true", "\uFFFC|false");
        assertThat(picture.item()).contains("\"en\":\"Is  it so?\"");
        assertThat(picture.lost()).containsExactly("a picture");
        assertThat(picture.losses()).containsExactly("row 3: a row without a question");
        assertThat(read("question|answer", "x".repeat(Limits.CELL_CHARACTERS) + "|true")
                        .lost())
                .containsExactly("the end of a text of more than 32767 characters");
        assertThat(read("question|answer", "x".repeat(Limits.CELL_CHARACTERS - 1) + "|true")
                        .lost())
                .isEmpty();
    }

    @Test
    void aTextIsTheQuestionOfAnItemAndHasNoMeaningInAGap() {
        Read read = read("type|id|text|answer", "cloze||In [[1]] days.|", "gap|1|Days|14");
        assertThat(read.item()).contains("\"stem\":{\"en\":\"In [[1]] days.\"}");
        assertThat(read.lost()).containsExactly("Days in the column text, which has no meaning in this row");
    }

    private static Read read(String... rows) {
        List<Table.Row> all = new ArrayList<>();
        for (String row : rows) {
            all.add(new Table.Row(all.size() + 1, List.of(row.split("\\|"))));
        }
        OpenedFile file = new OpenedFile.Rows("items.csv", ItemFormat.CSV, new Table(all));
        return new Read((ItemReading.Read) new ItemTableReader().read(file, Locale.ENGLISH));
    }
}
